package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.Console;
import isnad.app.Main;
import isnad.app.words.Language;
import isnad.app.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What can be changed on a page can be changed by a program and by a command.
class DoingTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final Pattern FORM =
      Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"(.+?)\"(?: [a-z]|>)");

  private static List<String> forms() throws IOException {
    var actions = new ArrayList<String>();
    try (var templates = Files.walk(ROOT.resolve("app/src/main/jte"))) {
      for (var file : templates.filter(Files::isRegularFile).toList()) {
        var found = FORM.matcher(Files.readString(file));
        while (found.find()) {
          actions.add(found.group(1));
        }
      }
    }
    return actions;
  }

  @Test
  void everyFormIsOneOfThem() throws IOException {
    var found = new TreeSet<Doing>();
    for (var action : forms()) {
      var last = action.replaceAll(".*[/\"(]([a-z]+)\"?.*", "$1");
      var doing = Doing.at("/en/" + last);
      if (doing != null) {
        found.add(doing);
      } else {
        assertThat(action)
            .as("a form that no call does")
            .containsAnyOf("Doing.", "users", "line.back().doing().form()");
      }
    }
    assertThat(found).contains(Doing.CHANGE, Doing.MARK, Doing.ADD, Doing.LOGIN, Doing.LOGOUT);
  }

  @Test
  void eachHasACallThatTheDocumentTellsAndACommandThatThereIs() throws IOException {
    var told = Files.readString(ROOT.resolve("docs/api.md"));
    for (var doing : Doing.values()) {
      assertThat(told).as("docs/api.md").contains("`POST " + doing.call() + "`");
      assertThat(told).as("docs/api.md").contains("`isnad " + doing.command());
      assertThat(help(doing.command())).as("isnad %s", doing.command()).contains("Usage: isnad ");
      for (var language : Language.values()) {
        var words = Words.of(language);
        assertThat(words.has("help.deed." + doing.word())).isTrue();
        assertThat(words.has("help.deed." + doing.word() + ".where")).isTrue();
      }
    }
  }

  /// What the command says of itself, where it understands the words.
  private static String help(String command) {
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    var console = new Console(new ByteArrayInputStream(new byte[0]), out, out, Console.Screen.PIPE);
    var words = new ArrayList<>(List.of(command.split(" ")));
    words.add("--help");
    assertThat(Main.run(console, words.toArray(String[]::new))).as(command).isZero();
    return said.toString(StandardCharsets.UTF_8);
  }
}
