package isnad.model.json;

import isnad.model.Event;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import java.util.List;

/// What records say in words and the model doesn't hold.
public interface Wording {
  /// The event's headline in both languages.
  Title title(Event event);

  /// The stretch as a reader sees it: tags gone, entities resolved.
  String plain(Source source, Span span);

  /// The word cut into its clitics and stem, in their order, as written.
  List<String> parts(Token token);

  /// A headline in Arabic and in English.
  record Title(String ar, String en) {}
}
