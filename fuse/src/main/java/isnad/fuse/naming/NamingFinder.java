package isnad.fuse.naming;

import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.model.Naming;
import isnad.model.Naming.Spot;
import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.Statement;
import isnad.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Collects names by actor, voice and wording.
public final class NamingFinder {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::of)
          .thenComparing(Key::by)
          .thenComparing(Key::quoted)
          .thenComparing(Key::folded);

  private final Map<Key, List<Named>> named = new TreeMap<>(ORDER);

  private NamingFinder() {}

  /// @param readings by document id
  public static List<Naming> find(List<Reading> readings) {
    var finder = new NamingFinder();
    readings.forEach(finder::add);
    return finder.named.entrySet().stream()
        .map(entry -> naming(entry.getKey(), entry.getValue()))
        .toList();
  }

  private record Key(ActorId of, String by, boolean quoted, String folded) {}

  private record Named(String words, Spot spot) {}

  private record Voice(String by, boolean quoted) {}

  private void add(Reading reading) {
    var text = reading.article().source().text();
    for (var mention : reading.mentions()) {
      if (mention instanceof Mention.OfActor actor && actor.form() != Mention.Form.ANAPHOR) {
        var span = actor.span();
        var voice = voice(span, reading);
        var key = new Key(actor.actor(), voice.by(), voice.quoted(), folded(span, reading, text));
        named
            .computeIfAbsent(key, any -> new ArrayList<>())
            .add(
                new Named(
                    text.substring(span.start(), span.end()), new Spot(reading.document(), span)));
      }
    }
  }

  private static Naming naming(Key key, List<Named> named) {
    return new Naming(
        key.of(),
        named.getFirst().words(),
        key.by(),
        key.quoted(),
        named.stream().map(Named::spot).toList());
  }

  private static Voice voice(Span span, Reading reading) {
    return reading.statements().stream()
        .filter(statement -> statement.speech().quoted())
        .filter(statement -> statement.evidence().quote().covers(span))
        .filter(statement -> statement.evidence().trigger().end() <= span.start())
        .map(NamingFinder::speaker)
        .findFirst()
        .orElseGet(() -> new Voice(reading.article().outletOrId(), false));
  }

  private static Voice speaker(Statement statement) {
    return new Voice(statement.speech().speaker().value(), true);
  }

  private static String folded(Span span, Reading reading, String text) {
    var words =
        reading.sentences().stream()
            .filter(sentence -> sentence.span().covers(span))
            .map(Sentence::tokens)
            .flatMap(List::stream)
            .filter(token -> span.covers(token.span()))
            .map(Token::folded)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? text.substring(span.start(), span.end()) : words;
  }
}
