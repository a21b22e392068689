package isnad.read.time;

import isnad.model.Mention;
import isnad.model.When;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.sentence.PlainSentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the examples that packs give for their rules of time, and says which rules fire in none.
public final class TimeCheck {
  private TimeCheck() {}

  /// What is wrong; empty where nothing is.
  public static List<String> check(Packs packs) {
    var reader = TimeReader.from(packs);
    var faults = new ArrayList<String>();
    for (var rule : packs.all("time_rules")) {
      var fired = false;
      for (var example : rule.entries("examples")) {
        var times = read(reader, example);
        var got = times.stream().map(TimeCheck::said).toList();
        if (!got.equals(example.texts("gives"))) {
          faults.add(
              fault(example, rule, "gives %s, not %s".formatted(got, example.texts("gives"))));
        }
        fired |= times.stream().anyMatch(time -> time.rule().equals(rule.text("rule")));
      }
      if (!fired && !rule.text("as").equals("none")) {
        faults.add(fault(rule, rule, "fires in no example"));
      }
    }
    return faults;
  }

  private static List<Mention.OfTime> read(TimeReader reader, Entry example) {
    var published = example.only("text", "published", "gives").textOrNull("published");
    var page = published == null ? null : LocalDate.parse(published);
    return reader.read(PlainSentences.of(example.text("text")), page);
  }

  private static String fault(Entry at, Entry rule, String wrong) {
    var text = at.has("text") ? " «" + at.text("text") + "»" : "";
    return "%s:%s: rule %s%s %s".formatted(at.file(), at.line(), rule.text("rule"), text, wrong);
  }

  private static String said(Mention.OfTime time) {
    return time.when() instanceof When.Unknown unknown
        ? unknown.why().name().toLowerCase(Locale.ROOT)
        : String.valueOf(time.when().edtf());
  }
}
