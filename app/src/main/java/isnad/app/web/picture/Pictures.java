package isnad.app.web.picture;

import isnad.app.export.Speech;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.view.Belief;
import isnad.model.Chronicle;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// What all pictures of one chronicle are drawn from. Each part is made when it is first asked for.
public final class Pictures {
  private final Chronicle chronicle;
  private final Function<Language, Speech> speech;
  private final Map<Language, List<Sign>> signs = new ConcurrentHashMap<>();
  private final Supplier<Parties> parties;
  private final Supplier<Bonds> bonds;
  private final Supplier<Map<ReportId, Report>> reports;
  private final Supplier<Land> land;

  /// @param speech words whose names have no markup
  public Pictures(Chronicle chronicle, Lore lore, Function<Language, Speech> speech) {
    this.chronicle = chronicle;
    this.speech = speech;
    this.parties = once(() -> new Parties(chronicle.directory()));
    this.bonds =
        once(() ->
            new Bonds(lore, parties(), RelationFinder.find(chronicle, lore, Belief.EVERYONE)));
    this.reports = once(() -> reports(chronicle));
    this.land = once(Land::read);
  }

  private static <T> Supplier<T> once(Supplier<T> making) {
    var made = new ConcurrentHashMap<String, T>(1);
    return () -> made.computeIfAbsent("", any -> making.get());
  }

  private static Map<ReportId, Report> reports(Chronicle chronicle) {
    var reports = new HashMap<ReportId, Report>();
    chronicle
        .readings()
        .forEach(reading -> reading.reports().forEach(report -> reports.put(report.id(), report)));
    return reports;
  }

  /// Every event of the chronicle, in order of time, the undated last.
  public List<Sign> signs(Language language) {
    return signs.computeIfAbsent(
        language,
        one -> Sign.of(chronicle.events(), event -> speech.apply(one).titles().say(event)));
  }

  public Parties parties() {
    return parties.get();
  }

  public Bonds bonds() {
    return bonds.get();
  }

  public Map<ReportId, Report> reports() {
    return reports.get();
  }

  public Land land() {
    return land.get();
  }
}
