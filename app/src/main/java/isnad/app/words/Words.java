package isnad.app.words;

import isnad.model.Edtf;
import isnad.model.Event;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of one language.
public final class Words {
  private final Language language;
  private final Properties words = new Properties();
  private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
  }

  public static Words of(Language language) {
    var words = new Words(language);
    var name = "/isnad/app/messages_" + language.code() + ".properties";
    try (var in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program was built without " + name);
      }
      words.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  public Language language() {
    return language;
  }

  /// Why a document is thought to have been able to tell what it leaves out.
  public String why(Event.Silence silence) {
    var said = new DateWords(this);
    var dates = silence.tells().stream().map(date -> said.say(Edtf.parse(date))).toList();
    return say("left.out.why", count("times", silence.named()), list(dates));
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /// Whether the word is one of those under the key, which commas part.
  boolean lists(String key, String word) {
    return lists
        .computeIfAbsent(key, list -> Set.copyOf(List.of(say(list).split(","))))
        .contains(word);
  }

  /// The words under the key, its slots `{0}`, `{1}` … filled.
  public String say(String key, Object... slots) {
    var said = words.getProperty(key);
    if (said == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.code());
    }
    return fill(said, slots);
  }

  private static String fill(String said, Object... slots) {
    var filled = new StringBuilder();
    var at = 0;
    while (at < said.length()) {
      var slot = slotAt(said, at);
      if (slot >= 0 && slot < slots.length) {
        filled.append(slots[slot]);
        at += 3;
      } else {
        filled.append(said.charAt(at++));
      }
    }
    return filled.toString();
  }

  private static int slotAt(String said, int at) {
    var slot = at + 2 < said.length() && said.charAt(at) == '{' && said.charAt(at + 2) == '}';
    return slot ? said.charAt(at + 1) - '0' : -1;
  }

  /// So many of something, in the number that the language's grammar asks for.
  public String count(String key, int number) {
    var form = language == Language.AR ? arabicForm(number) : number == 1 ? "one" : "other";
    return say(has(key + "." + form) ? key + "." + form : key + ".other", number);
  }

  private static String arabicForm(int number) {
    var rest = number % 100;
    return switch (number) {
      case 1 -> "one";
      case 2 -> "two";
      default -> rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    };
  }

  /// All of them in a row: commas, and the word for "and" before the last.
  public String list(List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    var last = items.getLast();
    var before = items.subList(0, items.size() - 1);
    return before.isEmpty()
        ? last
        : String.join(say("list.comma"), before) + say("list.and") + last;
  }

  /// The words for an enum's value: `type.ASSAULT`.
  public String word(String group, @Nullable Enum<?> value) {
    return value == null ? "" : say(group + "." + value.name());
  }
}
