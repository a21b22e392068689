package isnad.read;

import isnad.model.Happening;
import isnad.model.Metadata;
import isnad.model.Quantity;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.Source;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Runs the examples that packs give for their rules of events and speech.
public final class PackCheck {
  private static final List<String> LISTS = List.of("events", "speech", "sources");

  private PackCheck() {}

  /// One example of a rule, or one text in which it must not fire.
  ///
  /// @param wanted what the rule gives there; absent where it must not fire
  public record Case(Entry owner, String rule, int number, String text, @Nullable Entry wanted) {
    /// File, rule and number.
    public String name() {
      return "%s/%s/%s%s".formatted(owner.file(), rule, wanted == null ? "never " : "", number);
    }
  }

  public static List<Case> cases(Packs packs) {
    var cases = new ArrayList<Case>();
    for (var list : LISTS) {
      for (var owner : packs.all(list)) {
        addCases(cases, owner);
      }
    }
    return cases;
  }

  private static void addCases(List<Case> cases, Entry owner) {
    var rule = owner.text("rule");
    var examples = owner.entries("examples");
    if (examples.isEmpty()) {
      throw owner.fault("rule " + rule + " has no example; give one text in which it fires");
    }
    var number = 1;
    for (var example : examples) {
      cases.add(new Case(owner, rule, number++, example.text("text"), example));
    }
    number = 1;
    for (var text : owner.texts("never")) {
      cases.add(new Case(owner, rule, number++, text, null));
    }
  }

  /// What is wrong with the case; absent where nothing is.
  public static @Nullable String fault(Case example, ArticleReader reader) {
    var reading = reader.read(source(example.text()));
    var wrong =
        example.wanted() == null
            ? fired(example, reading)
            : missed(example, example.wanted(), reading);
    return wrong == null
        ? null
        : "%s:%s: rule %s: «%s»: %s"
            .formatted(
                example.owner().file(),
                (example.wanted() == null ? example.owner() : example.wanted()).line(),
                example.rule(),
                example.text(),
                wrong);
  }

  private static Source source(String text) {
    return new Source("example", "example", "", Source.Media.TEXT, text, Metadata.NONE);
  }

  private static @Nullable String fired(Case example, Reading reading) {
    var fires =
        reading.reports().stream().anyMatch(r -> r.evidence().rule().equals(example.rule()))
            || reading.statements().stream()
                .anyMatch(s -> s.evidence().rule().equals(example.rule()));
    return fires ? "fires, and never may here" : null;
  }

  private static @Nullable String missed(Case example, Entry wanted, Reading reading) {
    return wanted.has("speaker")
        ? missedSpeech(example, wanted, reading)
        : missedEvent(example, wanted, reading);
  }

  private static @Nullable String missedSpeech(Case example, Entry wanted, Reading reading) {
    wanted.only("text", "speaker", "via");
    var speakers =
        reading.statements().stream()
            .filter(s -> s.evidence().rule().equals(example.rule()))
            .map(s -> s.speech().speaker().value())
            .toList();
    return speakers.contains(wanted.text("speaker"))
        ? null
        : "wanted speaker %s, got %s".formatted(wanted.text("speaker"), speakers);
  }

  private static @Nullable String missedEvent(Case example, Entry wanted, Reading reading) {
    wanted.only(
        "text",
        "actor",
        "recipient",
        "date",
        "place",
        "status",
        "polarity",
        "killed",
        "wounded",
        "captured",
        "displaced");
    var reports =
        reading.reports().stream().filter(r -> r.evidence().rule().equals(example.rule())).toList();
    if (reports.isEmpty()) {
      return "it does not fire";
    }
    if (reports.stream().anyMatch(report -> differs(wanted, report) == null)) {
      return null;
    }
    return differs(wanted, reports.getFirst());
  }

  private static @Nullable String differs(Entry wanted, Report report) {
    var happening = report.happening();
    for (var key : wanted.keys()) {
      var got = got(key, happening);
      if (got != null && !got.equals(wanted.texts(key).stream().sorted().toList())) {
        return "wanted %s %s, got %s".formatted(key, wanted.texts(key), got);
      }
    }
    return null;
  }

  private static @Nullable List<String> got(String key, Happening happening) {
    return switch (key) {
      case "actor" -> happening.actors().stream().map(Object::toString).toList();
      case "recipient" -> happening.recipients().stream().map(Object::toString).toList();
      case "date" -> ofNullable(happening.when().edtf());
      case "place" ->
          happening.where().place() == null
              ? List.of()
              : List.of(happening.where().place().value());
      case "status" -> List.of(happening.status().word());
      case "polarity" -> List.of(happening.polarity().word());
      case "killed", "wounded", "captured", "displaced" ->
          counts(happening, Quantity.What.valueOf(key.toUpperCase(Locale.ROOT)));
      default -> null;
    };
  }

  private static List<String> ofNullable(@Nullable String text) {
    return text == null ? List.of() : List.of(text);
  }

  private static List<String> counts(Happening happening, Quantity.What what) {
    return happening.quantities().stream()
        .filter(quantity -> quantity.what() == what)
        .map(quantity -> plain(quantity.amount().min(), quantity.amount().max()))
        .sorted()
        .toList();
  }

  private static String plain(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    var number = min == null ? max : min;
    return number == null ? "" : number.toPlainString();
  }
}
