package isnad.read.mention;

import isnad.model.Article;
import isnad.model.Mention;
import isnad.model.Source;
import isnad.read.sentence.SentenceReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Prints the actor, place and mention records of articles, for the scorers.
///
/// `MentionRecords PACKS FILE...`: a `.txt` file is one article, a `.jsonl` file one a line, with
/// `id` and `text`.
final class MentionRecords {
  private static final Pattern FIELD =
      Pattern.compile("\"(id|text|published)\": \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  private final MentionReader reader;
  private final PrintStream out;

  private MentionRecords(MentionReader reader, PrintStream out) {
    this.reader = reader;
    this.out = out;
  }

  static void main(String[] args) throws IOException {
    var start = System.nanoTime();
    var packs = PackFolder.read(Path.of(args[0]));
    var parsed = System.nanoTime();
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var records = new MentionRecords(MentionReader.from(packs), out);
    var ready = System.nanoTime();
    records.directory();
    for (var i = 1; i < args.length; i++) {
      records.file(Path.of(args[i]));
    }
    out.flush();
    System.err.printf(
        Locale.ROOT,
        "packs %d ms, reader %d ms, all %d ms%n",
        (parsed - start) / 1_000_000,
        (ready - parsed) / 1_000_000,
        (System.nanoTime() - start) / 1_000_000);
  }

  private void directory() {
    for (var actor : reader.directory().actors()) {
      out.printf(
          "{\"kind\":\"actor\",\"id\":%s,\"type\":%s,\"names\":[%s]}%n",
          quoted(actor.id().value()),
          quoted(actor.type().word()),
          String.join(",", actor.names().stream().map(MentionRecords::quoted).toList()));
    }
  }

  private void file(Path path) throws IOException {
    var text = Files.readString(path);
    var name = path.getFileName().toString();
    if (name.endsWith(".txt")) {
      out.printf("{\"kind\":\"document\",\"id\":%s,\"file\":%s}%n", quoted(name), quoted(name));
      article(Pages.of(name, text, null));
      return;
    }
    for (var line : text.split("\n")) {
      article(Pages.of(field(line, "id"), field(line, "text"), date(line)));
    }
  }

  private static @Nullable LocalDate date(String line) {
    var date = field(line, "published");
    return date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
  }

  private void article(Article article) {
    var names = reader.read(article, new SentenceReader().read(article), List.of());
    for (var actor : names.met().actors()) {
      out.printf(
          "{\"kind\":\"actor\",\"id\":%s,\"type\":%s,\"names\":[%s],\"known\":false}%n",
          quoted(actor.id().value()), quoted(actor.type().word()), quoted(actor.nameAr()));
    }
    names.mentions().forEach(mention -> mention(article.source(), mention));
  }

  private void mention(Source source, Mention mention) {
    switch (mention) {
      case Mention.OfActor m -> print(source, m, "actor", m.actor().value(), m.form());
      case Mention.OfPlace m -> print(source, m, "place", m.place().value(), m.form());
      case Mention.OfTime ignored -> {}
      case Mention.OfQuantity ignored -> {}
    }
  }

  private void print(Source source, Mention m, String kind, String id, Mention.Form form) {
    var text = source.text();
    out.printf(
        "{\"kind\":\"mention\",\"document\":%s,\"%s\":%s,\"surface\":%s,\"span\":[%d,%d],\"form\":%s}%n",
        quoted(source.id()),
        kind,
        quoted(id),
        quoted(source.quote(m.span())),
        text.codePointCount(0, m.span().start()),
        text.codePointCount(0, m.span().end()),
        quoted(form.name().toLowerCase(Locale.ROOT)));
  }

  private static String field(String line, String name) {
    var matcher = FIELD.matcher(line);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return unescaped(matcher.group(2));
      }
    }
    return "";
  }

  private static String unescaped(String json) {
    var out = new StringBuilder();
    for (var i = 0; i < json.length(); i++) {
      var c = json.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else if (json.charAt(++i) == 'u') {
        out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(json.charAt(i) == 'n' ? '\n' : json.charAt(i) == 't' ? '\t' : json.charAt(i));
      }
    }
    return out.toString();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
        + '"';
  }
}
