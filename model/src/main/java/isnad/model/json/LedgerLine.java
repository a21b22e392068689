package isnad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.EventType;
import isnad.model.Ledger.Entry;
import isnad.model.Ledger.Made;
import isnad.model.Ledger.Undone;
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
        LedgerValue.write(line, replace.value());
      }
      case Correction.Reject reject -> line.put("what", "reject");
      case Correction.Join join -> line.put("what", "join");
      case Correction.Part part -> line.put("what", "part");
    }
    if (correction instanceof Correction.Part part) {
      anchors(line, "reports", part.reports());
      anchors(line, "others", part.others());
    } else {
      anchors(line, "reports", correction.anchors());
    }
  }

  private static void anchors(ObjectNode line, String field, List<Anchor> anchors) {
    var array = line.putArray(field);
    anchors.forEach(anchor -> anchor(array.addObject(), anchor));
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
    var reports = anchors(node.path("reports"));
    var what = text(node, "what");
    return switch (what) {
      case "replace" -> new Correction.Replace(only(reports, what), LedgerValue.read(node), stamp);
      case "reject" -> new Correction.Reject(only(reports, what), stamp);
      case "join" -> new Correction.Join(several(reports, what), stamp);
      case "part" -> part(node, reports, stamp);
      default -> throw new IllegalArgumentException("no correction is called \"" + what + "\"");
    };
  }

  private static Anchor only(List<Anchor> reports, String what) {
    if (reports.size() != 1) {
      throw new IllegalArgumentException("\"" + what + "\" speaks of 1 report");
    }
    return reports.getFirst();
  }

  private static List<Anchor> several(List<Anchor> reports, String what) {
    if (reports.size() < 2) {
      throw new IllegalArgumentException("\"" + what + "\" speaks of 2 reports or more");
    }
    return reports;
  }

  /// Older lines have both reports in one list.
  private static Correction.Part part(JsonNode node, List<Anchor> reports, Stamp stamp) {
    var others = anchors(node.path("others"));
    if (!others.isEmpty() && !reports.isEmpty()) {
      return new Correction.Part(reports, others, stamp);
    }
    var both = several(reports, "part");
    return new Correction.Part(both.subList(0, 1), both.subList(1, both.size()), stamp);
  }

  private static List<Anchor> anchors(JsonNode array) {
    var anchors = new ArrayList<Anchor>();
    array.forEach(report -> anchors.add(anchor(report)));
    return anchors;
  }

  private static Anchor anchor(JsonNode node) {
    var span = new Span(node.path("span").path(0).asInt(-1), node.path("span").path(1).asInt(-1));
    var words =
        new Correction.Words(text(node, "before"), text(node, "exact"), text(node, "after"));
    return new Anchor(text(node, "sha256"), span, type(text(node, "type")), words);
  }

  static EventType type(String word) {
    try {
      return EventType.valueOf(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("there is no type " + word, e);
    }
  }

  static String text(JsonNode node, String field) {
    var value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return value.asText();
  }
}
