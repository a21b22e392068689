package isnad.app.words;

import isnad.fuse.view.Subject;
import isnad.model.Amount;
import isnad.model.Quantity;
import java.math.BigDecimal;

/// Says amounts and what they count.
public record FigureWords(Words words, Names names) {
  private static final int GROUPED_FROM = 5;

  public String say(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> words.say("amount.exactly", number(exactly.number()));
      case Amount.AtLeast least -> words.say("amount.least", number(least.min()));
      case Amount.AtMost most -> words.say("amount.most", number(most.max()));
      case Amount.Between between ->
          words.say("amount.between", number(between.min()), number(between.max()));
      case Amount.About about -> words.say("amount.about", number(about.number()));
      case Amount.Vague vague -> vague(vague);
    };
  }

  private String vague(Amount.Vague vague) {
    var key = "amount.vague." + vague.low().toPlainString();
    return words.has(key)
        ? words.say(key)
        : words.say("amount.vague", names.asWritten(vague.word()));
  }

  /// What is counted, how many, and whose they are.
  public String say(Quantity quantity) {
    var amount = say(quantity.amount());
    var said = words.say("quantity." + quantity.what().name(), amount);
    var noun = quantity.noun();
    if (quantity.what() == Quantity.What.OTHER && noun != null) {
      said = words.say("quantity.noun", amount, quoted(noun));
    }
    var of = quantity.of();
    if (of != null) {
      said = words.say("quantity.of", said, names.actor(of));
    }
    return quantity.part() ? words.say("quantity.part", said) : said;
  }

  /// What is counted and whose it is; a noun that no pack puts into other words is the source's
  /// own.
  public String say(Subject subject) {
    var what = words.word("what", subject.what());
    var of = subject.of();
    var noun = subject.noun();
    var whose = of == null ? what : words.say("contested.of", what, names.actor(of));
    var said = noun == null ? whose : words.say("contested.of", whose, quoted(noun));
    return subject.part() ? words.say("quantity.part", said) : said;
  }

  private String quoted(String noun) {
    return words.say("noun.quoted", names.asWritten(noun));
  }

  /// In ASCII digits, thousands apart from five digits on.
  public static String number(BigDecimal number) {
    var plain = number.toPlainString();
    var dot = plain.indexOf('.');
    var whole = dot < 0 ? plain : plain.substring(0, dot);
    if (whole.length() < GROUPED_FROM) {
      return plain;
    }
    var grouped = new StringBuilder(whole);
    for (var at = whole.length() - 3; at > 0 && whole.charAt(at - 1) != '-'; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped + plain.substring(whole.length());
  }
}
