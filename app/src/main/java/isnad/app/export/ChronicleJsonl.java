package isnad.app.export;

import isnad.app.Case;
import isnad.model.json.ChronicleLines;
import java.io.IOException;
import java.io.Writer;

/// The chronicle as the records of the exchange format.
///
/// @param tokens whether each word gets a record
public record ChronicleJsonl(boolean tokens) {
  public void write(Case read, Writer out) throws IOException {
    var wording = RecordWording.of(read.chronicle().directory());
    new ChronicleLines(wording, tokens).write(read.chronicle(), read.problems(), out);
  }
}
