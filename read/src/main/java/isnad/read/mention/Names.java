package isnad.read.mention;

import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Span;
import java.util.List;

/// Who and where, as one article names them.
///
/// A state's name may be read as an actor or a place, a capital's as a place or the government:
/// where the words around it leave both open there are two mentions with one span.
///
/// @param mentions in reading order
/// @param met actors and places that no pack has
/// @param nationalities adjectives of nationality that are no part of a name: of a party
///   ([Mention.OfActor]) or, before land, of a place; they name nobody, yet tell who takes part
/// @param titled names with the title before them
public record Names(
    List<Mention> mentions, Reading.Met met, List<Mention> nationalities, List<Titled> titled) {
  public Names {
    mentions = List.copyOf(mentions);
    nationalities = List.copyOf(nationalities);
    titled = List.copyOf(titled);
  }

  /// A name and the whole noun phrase with its title.
  public record Titled(Span name, Span whole) {}

  /// The noun phrase that a mention is the heart of: its title included.
  public Span phrase(Mention mention) {
    for (var one : titled) {
      if (one.name().equals(mention.span())) {
        return one.whole();
      }
    }
    return mention.span();
  }
}
