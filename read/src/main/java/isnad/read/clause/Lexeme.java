package isnad.read.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A verb with the nouns made from it, or a noun of its own, as a pack writes it.
///
/// @param id the past form, or the singular
/// @param past third person masculine singular; absent for a noun
/// @param present third person masculine singular
/// @param nouns masdars, or the noun itself; irregular plurals beside them
/// @param agent active participle
/// @param patient passive participle
/// @param intransitive whether it takes no object, so that a masdar's genitive is its subject
public record Lexeme(
    String id,
    @Nullable String past,
    @Nullable String present,
    List<String> nouns,
    @Nullable String agent,
    @Nullable String patient,
    boolean intransitive) {
  public Lexeme {
    nouns = List.copyOf(nouns);
  }
}
