package isnad.read.mention;

import isnad.model.Sentence;
import isnad.read.sentence.SentenceReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns annotated sentences (`{id, tokens, tags}` a line) into what the tagger learns from: a line
/// a token with its folded form, its hints and its label, a blank line after each sentence.
///
/// `TagSamples PACKS FILE...`; see `docs/model-card-ner.md`.
final class TagSamples {
  private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private TagSamples() {}

  static void main(String[] args) throws IOException {
    var reader = MentionReader.from(PackFolder.read(Path.of(args[0])));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (var i = 1; i < args.length; i++) {
      for (var line : Files.readAllLines(Path.of(args[i]))) {
        print(reader, items(line, "tokens"), items(line, "tags"), out);
      }
    }
    out.flush();
  }

  private static List<String> items(String line, String key) {
    var start = line.indexOf("\"" + key + "\": [");
    var matcher = ITEM.matcher(line.substring(start + key.length() + 4, end(line, start)));
    var items = new ArrayList<String>();
    while (matcher.find()) {
      items.add(matcher.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    return items;
  }

  /// The bracket that closes the list: the first outside quotation marks.
  private static int end(String line, int start) {
    var quoted = false;
    for (var at = start + line.substring(start).indexOf('['); at < line.length(); at++) {
      var c = line.charAt(at);
      if (c == '"' && line.charAt(at - 1) != '\\') {
        quoted = !quoted;
      } else if (c == ']' && !quoted) {
        return at;
      }
    }
    return line.length();
  }

  private static void print(
      MentionReader reader, List<String> tokens, List<String> tags, PrintStream out) {
    var starts = new ArrayList<Integer>();
    var text = new StringBuilder();
    for (var token : tokens) {
      starts.add(text.length());
      text.append(token).append(' ');
    }
    var page = Pages.of("sample", text.toString().stripTrailing(), null);
    for (var sentence : new SentenceReader().read(page)) {
      print(reader, sentence, starts, tags, out);
      out.println();
    }
  }

  private static void print(
      MentionReader reader,
      Sentence sentence,
      List<Integer> starts,
      List<String> tags,
      PrintStream out) {
    var hints = reader.hints(sentence, List.of());
    for (var at = 0; at < hints.length; at++) {
      var token = sentence.tokens().get(at);
      var word = wordAt(starts, token.span().start());
      var tag = tags.get(word);
      var goesOn = at > 0 && wordAt(starts, sentence.tokens().get(at - 1).span().start()) == word;
      out.println(
          token.folded()
              + "\t"
              + hints[at]
              + "\t"
              + (goesOn && tag.startsWith("B-") ? "I-" + tag.substring(2) : tag));
    }
  }

  private static int wordAt(List<Integer> starts, int at) {
    var word = 0;
    while (word + 1 < starts.size() && starts.get(word + 1) <= at) {
      word++;
    }
    return word;
  }
}
