package isnad.read.statement;

import isnad.model.Act;
import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Token;
import isnad.read.clause.Lexeme;
import isnad.read.clause.Lexemes;
import isnad.read.clause.WordSet;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import isnad.read.statement.SpeechRule.Trait;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All ways of saying that someone says something, of the packs.
public final class SpeechRules {
  private final Map<Lexeme, List<SpeechRule>> byLexeme = new HashMap<>();
  private final Phrases<SpeechRule> sources = new Phrases<>();
  private final Phrases<ActorId> unnamed = new Phrases<>();
  private final Phrases<List<ActorType>> described = new Phrases<>();
  private final Phrases<Boolean> papers = new Phrases<>();
  private final Map<ActorId, Actor> tellers = new LinkedHashMap<>();

  private SpeechRules() {}

  public static SpeechRules from(Packs packs, Lexemes lexemes) {
    var rules = new SpeechRules();
    packs.all("speech").forEach(entry -> rules.addSpeech(entry, lexemes));
    packs.all("sources").forEach(rules::addSource);
    packs.all("unnamed").forEach(rules::addUnnamed);
    packs.all("tellers").forEach(rules::addDescribed);
    return rules;
  }

  /// Tellers who are no one, as actors that records can name.
  public List<Actor> unnamedTellers() {
    return List.copyOf(tellers.values());
  }

  /// Whoever speaks without that the text says who.
  ActorId someone() {
    return new ActorId("someone_unnamed");
  }

  List<SpeechRule> of(Lexeme lexeme) {
    return byLexeme.getOrDefault(lexeme, List.of());
  }

  Phrases.@Nullable Found<SpeechRule> source(List<Token> tokens, int at) {
    return sources.longest(tokens, at);
  }

  Phrases.@Nullable Found<ActorId> unnamed(List<Token> tokens, int at) {
    return unnamed.longest(tokens, at);
  }

  /// Which kinds of tellers a noun at token `at` leads back to; none where it is one without a
  /// name.
  @Nullable List<ActorType> described(List<Token> tokens, int at) {
    var found = described.longest(tokens, at);
    return found == null || !Clitics.hasArticle(found.cut().rest())
        ? null
        : found.values().getFirst();
  }

  /// Whether a paper stands at token `at` behind which somebody speaks: a report, a statement.
  boolean paper(List<Token> tokens, int at) {
    return papers.longest(tokens, at) != null;
  }

  private void addSpeech(Entry entry, Lexemes lexemes) {
    entry.only(
        "rule",
        "act",
        "verbs",
        "nouns",
        "about",
        "adds",
        "claims",
        "hearer",
        "relays",
        "needs",
        "examples",
        "never");
    var rule = rule(entry);
    var words = new ArrayList<>(entry.texts("verbs"));
    words.addAll(entry.texts("nouns"));
    for (var word : words) {
      var lexeme = lexemes.get(word);
      if (lexeme == null) {
        throw entry.fault("no verb or noun %s is known; add it under verbs:".formatted(word));
      }
      byLexeme.computeIfAbsent(lexeme, l -> new ArrayList<>()).add(rule);
    }
  }

  private void addSource(Entry entry) {
    entry.only("rule", "act", "phrases", "deeper", "examples", "never");
    var rule = rule(entry);
    entry.texts("phrases").forEach(phrase -> sources.put(phrase, rule));
  }

  private void addUnnamed(Entry entry) {
    entry.only("id", "phrases", "en", "ar");
    var id = new ActorId(entry.text("id"));
    var phrases = entry.texts("phrases");
    phrases.forEach(phrase -> unnamed.put(phrase, id));
    tellers.put(
        id,
        new Actor(
            id,
            ActorType.OTHER,
            null,
            entry.text("ar", phrases.getFirst()),
            entry.textOrNull("en"),
            phrases,
            List.of(),
            true));
  }

  private void addDescribed(Entry entry) {
    entry.only("words", "types", "paper");
    var types =
        entry.texts("types").stream()
            .map(type -> ActorType.valueOf(type.toUpperCase(Locale.ROOT)))
            .toList();
    for (var word : entry.texts("words")) {
      if (entry.flag("paper")) {
        papers.put(word, true);
      } else {
        described.put(word, types);
      }
    }
  }

  private static SpeechRule rule(Entry entry) {
    var traits =
        Arrays.stream(Trait.values())
            .filter(trait -> entry.flag(trait.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    return new SpeechRule(
        entry.text("rule"),
        entry.word("act", Act.class),
        entry.texts("about").stream().map(Letters::fold).toList(),
        traits,
        new WordSet(entry.texts("needs")));
  }
}
