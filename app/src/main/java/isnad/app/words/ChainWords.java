package isnad.app.words;

import isnad.model.Chain;
import isnad.model.Link;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a chain of transmission, from the outlet to its origin: page ← agency ← spokesman.
public record ChainWords(Words words, Names names) {
  public String say(String outlet, Chain chain) {
    var arrow = " " + words.say("arrow") + " ";
    var origin = names.asWritten(outlet);
    return Stream.concat(Stream.of(origin), chain.links().stream().map(this::link))
        .collect(Collectors.joining(arrow));
  }

  private String link(Link link) {
    var teller = names.actor(link.teller());
    return link.named() ? teller : words.say("link.unnamed", teller);
  }
}
