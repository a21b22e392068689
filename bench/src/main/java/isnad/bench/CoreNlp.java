package isnad.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Stanford CoreNLP's Arabic tokeniser, segmenter and tagger as a process of its own, spoken to
/// over its standard streams. It is under the GPL, so nothing here links to it.
final class CoreNlp implements AutoCloseable {
  /// A line of its own behind each article: once it comes back tagged, the article is done.
  private static final String LAST = "isnadend";

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;

  private CoreNlp(Process process) {
    this.process = process;
    in = process.outputWriter(StandardCharsets.UTF_8);
    out = process.inputReader(StandardCharsets.UTF_8);
  }

  /// @param jars a folder with its jar and that of its Arabic models
  static CoreNlp start(Path jars) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx2g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                jars + File.separator + "*",
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-props",
                "StanfordCoreNLP-arabic.properties",
                "-annotators",
                "tokenize,ssplit,pos",
                "-threads",
                "1")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new CoreNlp(process);
  }

  /// How many tagged tokens the article gives.
  int tag(String article) throws IOException {
    in.write(article + "\n" + LAST + "\n");
    in.flush();
    for (var tokens = 0; ; tokens++) {
      var line = token();
      if (line.startsWith("[Text=" + LAST)) {
        return tokens;
      }
    }
  }

  private String token() throws IOException {
    var line = out.readLine();
    while (line != null && !line.startsWith("[Text=")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("CoreNLP ended; do its jars lie where bench/run --peer put them?");
    }
    return line;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
