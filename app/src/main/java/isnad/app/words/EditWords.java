package isnad.app.words;

import isnad.model.Correction;
import isnad.model.Correction.Value;
import isnad.model.Ledger.Entry;
import isnad.model.Ledger.Made;
import isnad.model.Ledger.Undone;
import isnad.model.Quantity;
import isnad.model.Span;

/// Says what analysts changed.
///
/// @param figures say how many of whom
public record EditWords(Words words, Names names, FigureWords figures) {
  private static final Span NOWHERE = new Span(0, 0);

  public String say(Entry entry) {
    return switch (entry) {
      case Made made -> say(made.correction());
      case Undone undone -> words.say("edit.undid", names.asWritten(undone.of()));
    };
  }

  public String say(Correction correction) {
    return switch (correction) {
      case Correction.Replace replace -> say(replace.value());
      case Correction.Reject reject -> words.say("edit.rejected");
      case Correction.Join join -> words.count("edit.joined", join.reports().size());
      case Correction.Part part -> words.count("edit.parted", part.anchors().size());
    };
  }

  private String say(Value value) {
    return switch (value) {
      case Value.Actors actors -> field("actor", someone(names.actors(actors.ids())));
      case Value.Recipients to -> field("recipient", someone(names.actors(to.ids())));
      case Value.Tellers tellers ->
          field(
              "teller",
              tellers.ids().isEmpty()
                  ? words.say("edit.own.voice")
                  : String.join(
                      " " + words.say("arrow") + " ",
                      tellers.ids().stream().map(names::actor).toList()));
      case Value.Date date -> field("date", new DateWords(words).say(date.when()));
      case Value.At at -> field("place", names.where(at.where()));
      case Value.Type type -> field("type", words.word("type", type.type()));
      case Value.Mode mode -> field("mode", none(mode.mode()));
      case Value.Figure figure -> field("figure", figure(figure));
      case Value.Said said -> field("polarity", words.word("edit.polarity", said.polarity()));
      case Value.Standing status -> field("status", words.word("edit.status", status.status()));
    };
  }

  private String field(String field, String said) {
    return words.say("edit.replaced", words.say("edit.field." + field), said);
  }

  private String someone(String said) {
    return said.isEmpty() ? words.say("edit.nobody") : said;
  }

  private String none(@org.jspecify.annotations.Nullable String mode) {
    return mode == null ? words.say("edit.none") : names.mode(mode);
  }

  private String figure(Value.Figure figure) {
    var amount = figure.amount();
    if (amount == null) {
      var what = words.say("edit.what." + figure.what().name());
      var of = figure.of();
      var whose = of == null ? what : words.say("quantity.of", what, names.actor(of));
      return words.say("edit.no.figure", whose);
    }
    return figures.say(
        new Quantity(figure.what(), amount, null, null, figure.of(), false, NOWHERE));
  }
}
