package isnad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import isnad.model.ActorId;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.Correction.Value;
import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.Ledger.Entry;
import isnad.model.Ledger.Made;
import isnad.model.Ledger.Undone;
import isnad.model.PlaceId;
import isnad.model.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A ledger's entry as one line of JSON. Its spans are written as they are given: code points in a
/// file.
public final class LedgerLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerLine() {}

  /// Without a newline.
  public static String write(Entry entry) {
    var line = JSON.createObjectNode();
    line.put("kind", entry instanceof Undone ? "undo" : "correction");
    line.put("id", entry.id());
    switch (entry) {
      case Made made -> correction(line, made.correction());
      case Undone undone -> line.put("of", undone.of());
    }
    line.put("by", entry.stamp().who());
    line.put("at", entry.stamp().at().toString());
    line.put("why", entry.stamp().why());
    return line.toString();
  }

  private static void correction(ObjectNode line, Correction correction) {
    switch (correction) {
      case Correction.Replace replace -> {
        line.put("what", "replace");
        value(line, replace.value());
      }
      case Correction.Reject reject -> line.put("what", "reject");
      case Correction.Join join -> line.put("what", "join");
      case Correction.Part part -> line.put("what", "part");
    }
    var reports = line.putArray("reports");
    correction.anchors().forEach(anchor -> anchor(reports.addObject(), anchor));
  }

  private static void value(ObjectNode line, Value value) {
    switch (value) {
      case Value.Actors actors -> ids(line, "actor", actors.ids());
      case Value.Recipients recipients -> ids(line, "recipient", recipients.ids());
      case Value.Date date -> line.put("date", date.when().edtf());
      case Value.At at -> line.put("place", at.place().value());
      case Value.Type type -> line.put("type", type.type().name());
    }
  }

  private static void ids(ObjectNode line, String field, List<ActorId> ids) {
    var array = line.putArray(field);
    ids.forEach(id -> array.add(id.value()));
  }

  private static void anchor(ObjectNode node, Anchor anchor) {
    node.put("sha256", anchor.sha256());
    node.putArray("span").add(anchor.span().start()).add(anchor.span().end());
    node.put("type", anchor.type().name());
    node.put("before", anchor.words().before());
    node.put("exact", anchor.words().exact());
    node.put("after", anchor.words().after());
  }

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException saying what is wrong with it
  public static Entry parse(String line) {
    try {
      var node = JSON.readTree(line);
      var stamp = new Stamp(text(node, "by"), Instant.parse(text(node, "at")), text(node, "why"));
      return switch (text(node, "kind")) {
        case "undo" -> new Undone(text(node, "id"), text(node, "of"), stamp);
        case "correction" -> new Made(text(node, "id"), correction(node, stamp));
        default -> throw new IllegalArgumentException("its kind is neither correction nor undo");
      };
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no whole JSON object", e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"at\" is no time", e);
    }
  }

  private static Correction correction(JsonNode node, Stamp stamp) {
    var anchors = new ArrayList<Anchor>();
    node.path("reports").forEach(report -> anchors.add(anchor(report)));
    var what = text(node, "what");
    var needed = what.equals("join") || what.equals("part") ? 2 : 1;
    if (anchors.size() != needed) {
      throw new IllegalArgumentException("\"" + what + "\" speaks of " + needed + " report(s)");
    }
    return switch (what) {
      case "replace" -> new Correction.Replace(anchors.getFirst(), value(node), stamp);
      case "reject" -> new Correction.Reject(anchors.getFirst(), stamp);
      case "join" -> new Correction.Join(anchors.getFirst(), anchors.getLast(), stamp);
      case "part" -> new Correction.Part(anchors.getFirst(), anchors.getLast(), stamp);
      default -> throw new IllegalArgumentException("no correction is called \"" + what + "\"");
    };
  }

  private static Value value(JsonNode node) {
    if (node.has("actor")) {
      return new Value.Actors(ids(node.path("actor")));
    }
    if (node.has("recipient")) {
      return new Value.Recipients(ids(node.path("recipient")));
    }
    if (node.has("date")) {
      return new Value.Date(Edtf.parse(text(node, "date")));
    }
    return node.has("place")
        ? new Value.At(new PlaceId(text(node, "place")))
        : new Value.Type(type(text(node, "type")));
  }

  private static List<ActorId> ids(JsonNode array) {
    var ids = new ArrayList<ActorId>();
    array.forEach(id -> ids.add(new ActorId(id.asText())));
    return ids;
  }

  private static Anchor anchor(JsonNode node) {
    var span = new Span(node.path("span").path(0).asInt(-1), node.path("span").path(1).asInt(-1));
    var words =
        new Correction.Words(text(node, "before"), text(node, "exact"), text(node, "after"));
    return new Anchor(text(node, "sha256"), span, type(text(node, "type")), words);
  }

  private static EventType type(String word) {
    try {
      return EventType.valueOf(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("there is no type " + word, e);
    }
  }

  private static String text(JsonNode node, String field) {
    var value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return value.asText();
  }
}
