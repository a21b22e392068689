package isnad.app.export;

import isnad.app.words.FigureWords;
import isnad.fuse.relation.Band;
import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.relation.Step;
import isnad.fuse.relation.TensionFinder;
import isnad.fuse.relation.TensionFinder.Pair;
import isnad.fuse.view.Belief;
import isnad.model.Chronicle;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Two parties through time: their relations, and their tension with the sentences of each step.
public final class PairText {
  private static final int WIDEST_BAR = 30;

  private final Sheet sheet;
  private final Speech speech;
  private final Chronicle chronicle;
  private final RelationText relations;
  private final EventText events;

  public PairText(TextStyle style, Chronicle chronicle, Writer out) {
    this.sheet = new Sheet(out, style);
    this.speech = Speech.forText(chronicle, style.language());
    this.chronicle = chronicle;
    this.relations = new RelationText(sheet, speech, chronicle);
    this.events = new EventText(sheet, speech);
  }

  public void write(Pair pair, Lore lore, Belief belief) throws IOException {
    var words = speech.words();
    var one = speech.names().actor(pair.one());
    var other = speech.names().actor(pair.other());
    sheet.line(0, sheet.ink(Ink.STRONG, words.say("between", one, other)));
    if (belief instanceof Belief.Only only) {
      sheet.line(2, words.say("believing", speech.names().teller(only.teller())));
    }
    sheet.line(2, sheet.ink(Ink.FAINT, words.say("tension.rule", days(lore.halfLife()))));
    relations.write(of(pair, chronicle, lore, belief));
    var tension = TensionFinder.between(chronicle, pair, lore, belief);
    sheet.blank();
    sheet.line(0, sheet.ink(Ink.STRONG, words.say("tension")));
    if (tension.steps().isEmpty()) {
      sheet.line(2, words.say("tension.none"));
    }
    var most = tension.steps().stream().mapToDouble(s -> Math.abs(s.tension().middle())).max();
    for (var step : tension.steps()) {
      step(step, most.orElse(1));
    }
    if (!tension.unplaced().isEmpty()) {
      sheet.blank();
      sheet.line(0, words.say("tension.unplaced"));
    }
    for (var event : tension.unplaced()) {
      sheet.line(2, relations.title(event));
    }
  }

  /// The relations of the two.
  public static List<Relation> of(Pair pair, Chronicle chronicle, Lore lore, Belief belief) {
    return of(
        pair, RelationFinder.find(chronicle, lore, belief), new Parties(chronicle.directory()));
  }

  /// Those of some relations that are the two's.
  public static List<Relation> of(Pair pair, List<Relation> relations, Parties parties) {
    var one = parties.of(pair.one());
    var other = parties.of(pair.other());
    return relations.stream()
        .filter(relation ->
            relation.from().equals(one) && relation.to().equals(other)
                || relation.from().equals(other) && relation.to().equals(one))
        .toList();
  }

  private void step(Step step, double most) throws IOException {
    sheet.blank();
    sheet.line(2, relations.title(step.event()));
    var length = (int) Math.round(WIDEST_BAR * Math.abs(step.tension().middle()) / most);
    var bar = (step.tension().middle() < 0 ? "\u25AF" : "\u25AE").repeat(length);
    sheet.line(4, sheet.ink(Ink.CONTESTED, bar) + " " + said("tension.after", step.tension()));
    sheet.line(4, said("tension.adds", step.adds()));
    for (var account : speech.accounts().of(step.reports())) {
      events.account(6, "", account);
    }
  }

  private String said(String key, Band band) {
    var middle = number(band.middle());
    var low = number(band.low());
    var high = number(band.high());
    return low.equals(high)
        ? speech.words().say(key, middle)
        : speech.words().say(key, speech.words().say("band", middle, low, high));
  }

  private static String days(double value) {
    return FigureWords.number(BigDecimal.valueOf(value).stripTrailingZeros());
  }

  private static String number(double value) {
    var rounded = String.format(Locale.ROOT, "%.1f", value);
    return Bidi.leftToRight(rounded.equals("-0.0") ? "0.0" : rounded);
  }
}
