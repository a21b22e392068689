package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The isnad: who has it from whom, without the outlet itself, the origin last. Empty is the
/// outlet's own voice.
public record Chain(List<Link> links) {
  public static final Chain OWN_VOICE = new Chain(List.of());

  public Chain {
    links = List.copyOf(links);
  }

  /// Where the chain starts; absent in the outlet's own voice.
  public @Nullable Link origin() {
    return links.isEmpty() ? null : links.getLast();
  }

  /// The tellers' ids, nearest the page first.
  public List<ActorId> tellers() {
    return links.stream().map(Link::teller).toList();
  }
}
