package isnad.app.export;

import isnad.app.Case;
import isnad.model.Token;
import isnad.model.json.ChronicleLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/// The chronicle as the records of the exchange format.
///
/// @param tokens whether each word gets a record
/// @param parts cuts a word into its clitics and stem
public record ChronicleJsonl(boolean tokens, Function<Token, List<String>> parts) {
  public void write(Case read, Writer out) throws IOException {
    var wording = RecordWording.of(read.chronicle(), parts);
    new ChronicleLines(wording, tokens).write(read.chronicle(), read.problems(), out);
  }
}
