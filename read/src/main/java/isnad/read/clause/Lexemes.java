package isnad.read.clause;

import isnad.model.Token;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All lexemes of the packs, found by any of their written forms.
public final class Lexemes {
  private static final int SHORTEST_STEM = 2;
  private static final String LOOKALIKES = "lookalikes";

  private final Map<String, Lexeme> byId = new LinkedHashMap<>();
  private final Map<String, Lexeme> byNoun = new HashMap<>();
  private final Map<String, List<Inflected>> byForm = new HashMap<>();
  private final List<String> pronouns;

  private Lexemes(List<String> pronouns) {
    this.pronouns = pronouns.stream().map(Letters::fold).toList();
  }

  /// Reads the lists `verbs` and `nouns`; `pronouns` are those that attach.
  public static Lexemes from(Packs packs, List<String> pronouns) {
    var lexemes = new Lexemes(pronouns);
    packs.all("verbs").forEach(entry -> lexemes.add(verb(entry), entry));
    packs.all("nouns").forEach(entry -> lexemes.add(noun(entry), entry));
    packs.all("verbs").forEach(lexemes::addLookalikes);
    return lexemes;
  }

  public @Nullable Lexeme get(String id) {
    return byId.get(id);
  }

  /// The noun of that singular, or the verb whose masdar it is.
  public @Nullable Lexeme ofNoun(String noun) {
    var lexeme = byId.get(noun);
    return lexeme != null ? lexeme : byNoun.get(noun);
  }

  /// Every reading of a written word as a form of a lexeme, with its proclitics and attached
  /// pronoun; readings that cut less come first.
  public List<Inflected> readings(Token word) {
    var readings = new ArrayList<Inflected>(2);
    for (var cut : Clitics.verbCuts(word.folded())) {
      addWord(readings, cut.rest(), cut.before());
    }
    if (readings.removeIf(reading -> Spelling.nisba(word.folded(), reading))) {
      readings.removeIf(reading -> reading.suffix().endsWith("" + Letters.YA));
    }
    readings.removeIf(reading -> !Spelling.allows(word.text(), reading));
    return readings;
  }

  private void addWord(List<Inflected> out, String word, String before) {
    addForm(out, word, "", before);
    if (Clitics.hasArticle(word)) {
      addNominal(out, Clitics.bare(word), before + word.substring(0, 2));
      return;
    }
    for (var pronoun : pronouns) {
      var end = word.length() - pronoun.length();
      if (end >= SHORTEST_STEM && word.endsWith(pronoun)) {
        for (var stem : Conjugation.withoutPronoun(word.substring(0, end))) {
          addForm(out, stem, pronoun, before);
        }
      }
    }
  }

  private void addForm(List<Inflected> out, String form, String pronoun, String before) {
    for (var reading : byForm.getOrDefault(form, List.of())) {
      if (fits(reading, pronoun, before)) {
        out.add(pronoun.isEmpty() && before.isEmpty() ? reading : reading.with(pronoun, before));
      }
    }
  }

  private void addNominal(List<Inflected> out, String form, String before) {
    for (var reading : byForm.getOrDefault(form, List.of())) {
      if (!reading.finite()) {
        out.add(reading.with("", before));
      }
    }
  }

  /// The future's sa stands before the present only, a preposition never before a verb; a pronoun
  /// with a participle says nothing sure.
  private static boolean fits(Inflected reading, String pronoun, String before) {
    var future = before.indexOf(Letters.SEEN) >= 0;
    var governed = new Clitics.Cut(before, "").governed();
    return switch (reading.kind()) {
      case PAST -> !future && !governed;
      case PRESENT -> !governed || before.endsWith(String.valueOf(Letters.LAM));
      case NOUN -> !future;
      case AGENT, PATIENT -> !future && pronoun.isEmpty();
    };
  }

  private void add(Lexeme lexeme, Entry entry) {
    if (byId.putIfAbsent(lexeme.id(), lexeme) != null) {
      throw entry.fault(lexeme.id() + " stands twice; keep one entry");
    }
    lexeme.nouns().forEach(noun -> byNoun.putIfAbsent(noun, lexeme));
    Conjugation.forms(
        lexeme,
        (form, inflected) -> {
          var readings = byForm.computeIfAbsent(form, f -> new ArrayList<>(1));
          if (readings.stream().noneMatch(other -> alike(other, inflected))) {
            readings.add(inflected);
          }
        });
  }

  /// Nouns that are spelled like a form of the verb and have nothing to do with it: «foot» beside
  /// «to offer». They stand behind the verb's own forms and fire no rule.
  private void addLookalikes(Entry entry) {
    var nouns = entry.texts(LOOKALIKES);
    if (!nouns.isEmpty()) {
      var id = LOOKALIKES + " " + entry.text("past");
      add(new Lexeme(id, null, null, nouns, null, null, true), entry);
    }
  }

  /// Whether it stands only for a noun that is spelled like a form of a verb.
  public static boolean isLookalike(Lexeme lexeme) {
    return lexeme.id().startsWith(LOOKALIKES);
  }

  private static boolean alike(Inflected a, Inflected b) {
    return a.lexeme() == b.lexeme() && a.kind() == b.kind() && a.passive() == b.passive();
  }

  private static Lexeme verb(Entry entry) {
    entry.only("past", "present", "masdar", "agent", "patient", "intransitive", LOOKALIKES);
    var past = entry.text("past");
    return new Lexeme(
        past,
        past,
        entry.text("present"),
        entry.texts("masdar"),
        entry.textOrNull("agent"),
        entry.textOrNull("patient"),
        entry.flag("intransitive"));
  }

  private static Lexeme noun(Entry entry) {
    entry.only("noun", "plural");
    var forms = new ArrayList<>(List.of(entry.text("noun")));
    forms.addAll(entry.texts("plural"));
    return new Lexeme(entry.text("noun"), null, null, forms, null, null, true);
  }
}
