package isnad.app.export;

import isnad.model.Event;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.model.json.Wording;
import isnad.read.text.Readable;
import java.util.List;

/// The words in the records: headlines in both languages, text as a reader sees it.
final class RecordWording implements Wording {
  @Override
  public Title title(Event event) {
    return new Title("", "");
  }

  @Override
  public String plain(Source source, Span span) {
    return Readable.of(source, span).text();
  }

  @Override
  public List<String> parts(Token token) {
    return List.of(token.text());
  }
}
