package isnad.app.cli;

import isnad.app.Case;
import isnad.app.export.ChronicleCsv;
import isnad.app.export.ChronicleHtml;
import isnad.app.export.ChronicleJsonl;
import isnad.app.export.ChronicleText;
import isnad.app.export.TextStyle;
import java.io.IOException;
import java.io.Writer;

/// What a chronicle can be written as; the words of `--format`.
enum Format {
  text,
  jsonl,
  csv,
  html;

  void write(Case read, TextStyle style, ChronicleJsonl records, Writer out) throws IOException {
    switch (this) {
      case text -> new ChronicleText(style).write(read, out);
      case jsonl -> records.write(read, out);
      case csv -> new ChronicleCsv(style.language()).write(read, out);
      case html -> new ChronicleHtml(style.language(), style.explain()).write(read, out);
    }
  }
}
