package isnad.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import isnad.model.ActorId;
import isnad.model.Bounds;
import isnad.model.Correction.Value;
import isnad.model.Edtf;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.PlaceId;
import isnad.model.Quantity.What;
import isnad.model.When;
import isnad.model.Where;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What a correction puts in the place of a value, as fields of a ledger's line. An empty word says
/// that there is none.
final class LedgerValue {
  private static final String NONE = "";

  private LedgerValue() {}

  static void write(ObjectNode line, Value value) {
    switch (value) {
      case Value.Actors actors -> ids(line, "actor", actors.ids());
      case Value.Recipients recipients -> ids(line, "recipient", recipients.ids());
      case Value.Tellers tellers -> ids(line, "tellers", tellers.ids());
      case Value.Date date ->
          line.put("date", Objects.requireNonNullElse(date.when().edtf(), NONE));
      case Value.At at -> where(line, at.where());
      case Value.Type type -> line.put("type", type.type().name());
      case Value.Mode mode -> line.put("mode", Objects.requireNonNullElse(mode.mode(), NONE));
      case Value.Figure figure -> figure(line.putObject("figure"), figure);
      case Value.Said said -> line.put("polarity", said.polarity().word());
      case Value.Standing standing -> line.put("status", standing.status().word());
    }
  }

  private static void ids(ObjectNode line, String field, List<ActorId> ids) {
    var array = line.putArray(field);
    ids.forEach(id -> array.add(id.value()));
  }

  private static void where(ObjectNode line, Where where) {
    switch (where) {
      case Where.At at -> line.put("place", at.place().value());
      case Where.Near near -> {
        line.put("place", near.place().value());
        line.put("near", true);
        var km = near.km();
        if (km != null) {
          line.put("km", km);
        }
      }
      case Where.Unknown unknown -> line.put("place", NONE);
    }
  }

  private static void figure(ObjectNode node, Value.Figure figure) {
    node.put("what", figure.what().word());
    var of = figure.of();
    if (of != null) {
      node.put("of", of.value());
    }
    var amount = figure.amount();
    node.put("amount", amount == null ? NONE : Bounds.write(amount));
  }

  static Value read(JsonNode node) {
    if (node.has("actor")) {
      return new Value.Actors(ids(node.path("actor")));
    }
    if (node.has("recipient")) {
      return new Value.Recipients(ids(node.path("recipient")));
    }
    if (node.has("tellers")) {
      return new Value.Tellers(ids(node.path("tellers")));
    }
    if (node.has("date")) {
      var date = LedgerLine.text(node, "date");
      return new Value.Date(date.equals(NONE) ? When.NOT_TOLD : Edtf.parse(date));
    }
    return node.has("place") ? new Value.At(where(node)) : kind(node);
  }

  private static Value kind(JsonNode node) {
    if (node.has("mode")) {
      var mode = LedgerLine.text(node, "mode");
      return new Value.Mode(mode.equals(NONE) ? null : mode);
    }
    if (node.has("figure")) {
      return figure(node.path("figure"));
    }
    if (node.has("polarity")) {
      return new Value.Said(word(Polarity.class, LedgerLine.text(node, "polarity")));
    }
    return node.has("status")
        ? new Value.Standing(word(Status.class, LedgerLine.text(node, "status")))
        : new Value.Type(LedgerLine.type(LedgerLine.text(node, "type")));
  }

  private static List<ActorId> ids(JsonNode array) {
    var ids = new ArrayList<ActorId>();
    array.forEach(id -> ids.add(new ActorId(id.asText())));
    return ids;
  }

  private static Where where(JsonNode node) {
    var place = LedgerLine.text(node, "place");
    if (place.equals(NONE)) {
      return Where.NOT_TOLD;
    }
    var id = new PlaceId(place);
    var km = node.has("km") ? new BigDecimal(node.path("km").asText()) : null;
    return node.path("near").asBoolean() ? new Where.Near(id, km) : new Where.At(id);
  }

  private static Value figure(JsonNode node) {
    var amount = LedgerLine.text(node, "amount");
    return new Value.Figure(
        word(What.class, LedgerLine.text(node, "what")),
        node.has("of") ? new ActorId(LedgerLine.text(node, "of")) : null,
        amount.equals(NONE) ? null : Bounds.parse(amount));
  }

  private static <E extends Enum<E>> E word(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("there is no " + word, e);
    }
  }
}
