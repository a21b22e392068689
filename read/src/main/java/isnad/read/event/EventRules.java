package isnad.read.event;

import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Quantity;
import isnad.read.clause.Inflected;
import isnad.read.clause.Lexeme;
import isnad.read.clause.Lexemes;
import isnad.read.clause.WordSet;
import isnad.read.event.EventRule.Parts;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.pack.PatternIndex;
import isnad.read.pack.PatternParser;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All event rules of the packs, found by the words that fire them.
public final class EventRules {
  private static final Map<String, List<Inflected.Kind>> FORMS =
      Map.of(
          "verb", List.of(Inflected.Kind.PAST, Inflected.Kind.PRESENT),
          "noun", List.of(Inflected.Kind.NOUN),
          "agent", List.of(Inflected.Kind.AGENT),
          "patient", List.of(Inflected.Kind.PATIENT));

  private final Map<Lexeme, List<EventRule>> byLexeme = new HashMap<>();
  private final PatternIndex<EventRule> phrases = new PatternIndex<>();
  private final Map<String, EventRule> byName = new LinkedHashMap<>();

  private EventRules() {}

  public static EventRules from(Packs packs, Lexemes lexemes) {
    var rules = new EventRules();
    packs.all("events").forEach(entry -> rules.add(entry, lexemes));
    return rules;
  }

  /// The rules that a form of this lexeme may fire, in the order of the packs.
  List<EventRule> of(Lexeme lexeme) {
    return byLexeme.getOrDefault(lexeme, List.of());
  }

  PatternIndex<EventRule> phrases() {
    return phrases;
  }

  private void add(Entry entry, Lexemes lexemes) {
    entry.only(
        "rule",
        "type",
        "mode",
        "verbs",
        "nouns",
        "phrases",
        "forms",
        "needs",
        "takes",
        "unless",
        "actor",
        "recipient",
        "both",
        "casualties",
        "status",
        "genitive",
        "examples",
        "never");
    if (!entry.has("examples")) {
      throw entry.fault(
          "rule " + entry.text("rule") + " has no example; give a text in which it fires");
    }
    var rule = rule(entry);
    if (byName.putIfAbsent(rule.name(), rule) != null) {
      throw entry.fault("rule " + rule.name() + " stands twice; names are unique");
    }
    for (var verb : entry.texts("verbs")) {
      put(entry, verb, lexemes.get(verb), rule);
    }
    for (var noun : entry.texts("nouns")) {
      put(entry, noun, lexemes.ofNoun(noun), rule.ofNouns());
    }
    entry.texts("phrases").forEach(text -> phrases.put(PatternParser.parse(entry, text), rule));
  }

  private void put(Entry entry, String word, @Nullable Lexeme lexeme, EventRule rule) {
    if (lexeme == null) {
      throw entry.fault(
          "no verb or noun %s is known; add it under verbs: or nouns:".formatted(word));
    }
    byLexeme.computeIfAbsent(lexeme, l -> new ArrayList<>()).add(rule);
  }

  private static EventRule rule(Entry entry) {
    var kind = new Happening.Kind(entry.word("type", EventType.class), entry.textOrNull("mode"));
    return new EventRule(
        entry.text("rule"),
        kind,
        forms(entry),
        new Company(new WordSet(entry.texts("needs")), takesPlace(entry)),
        new WordSet(entry.texts("unless")),
        parts(entry),
        entry.has("casualties") ? entry.word("casualties", Quantity.What.class) : null,
        entry.has("status") ? entry.word("status", Happening.Status.class) : null);
  }

  private static boolean takesPlace(Entry entry) {
    if (entry.has("takes") && !entry.text("takes").equals("place")) {
      throw entry.fault("what a rule takes is place, not " + entry.text("takes"));
    }
    return entry.has("takes");
  }

  private static List<Inflected.Kind> forms(Entry entry) {
    var names = entry.has("forms") ? entry.texts("forms") : FORMS.keySet().stream().toList();
    var forms = new ArrayList<Inflected.Kind>();
    for (var name : names) {
      var kinds = FORMS.get(name);
      if (kinds == null) {
        throw entry.fault("forms are verb, noun, agent, patient; not " + name);
      }
      forms.addAll(kinds);
    }
    return forms.stream().sorted().toList();
  }

  private static Parts parts(Entry entry) {
    var actor = entry.has("actor") ? fold(entry.texts("actor")) : List.of(Parts.SUBJECT);
    var recipient = entry.has("recipient") ? fold(entry.texts("recipient")) : List.of(Parts.OBJECT);
    var genitive = entry.text("genitive", entry.has("verbs") ? "recipient" : "actor");
    if (!genitive.equals("recipient") && !genitive.equals("actor")) {
      throw entry.fault("genitive is actor or recipient, not " + genitive);
    }
    return new Parts(actor, recipient, entry.flag("both"), genitive.equals("actor"));
  }

  private static List<String> fold(List<String> parts) {
    return parts.stream().map(Letters::fold).toList();
  }
}
