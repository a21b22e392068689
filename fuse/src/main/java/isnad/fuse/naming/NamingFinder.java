package isnad.fuse.naming;

import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.model.Naming;
import isnad.model.Naming.Slant;
import isnad.model.Naming.Spot;
import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.Statement;
import isnad.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Collects names, and words that take a side, by actor, voice and wording.
public final class NamingFinder {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::of)
          .thenComparing(Key::by)
          .thenComparing(Key::quoted)
          .thenComparing(Key::slanted)
          .thenComparing(Key::folded);

  private final Map<Key, List<Named>> named = new TreeMap<>(ORDER);
  private final Epithet.Finder epithets;
  private final Meant meant;

  private NamingFinder(Epithet.Finder epithets, Kinship kinship) {
    this.epithets = epithets;
    this.meant = new Meant(kinship);
  }

  /// @param readings by document id
  public static List<Naming> find(
      List<Reading> readings, Epithet.Finder epithets, Kinship kinship) {
    var finder = new NamingFinder(epithets, kinship);
    readings.forEach(finder::add);
    return finder.namings();
  }

  /// Only the words that take a side, in one reading.
  static List<Naming> slanted(Reading reading, Epithet.Finder epithets, Kinship kinship) {
    var finder = new NamingFinder(epithets, kinship);
    finder.addEpithets(reading);
    return finder.namings();
  }

  private List<Naming> namings() {
    return named.entrySet().stream()
        .map(entry -> naming(entry.getKey(), entry.getValue()))
        .toList();
  }

  private record Key(ActorId of, String by, boolean quoted, boolean slanted, String folded) {}

  private record Named(String words, Spot spot, @Nullable Slant slant) {}

  private record Voice(String by, boolean quoted) {}

  private void add(Reading reading) {
    for (var mention : reading.mentions()) {
      if (mention instanceof Mention.OfActor actor && actor.form() != Mention.Form.ANAPHOR) {
        addName(actor, reading);
      }
    }
    addEpithets(reading);
  }

  private void addEpithets(Reading reading) {
    for (var sentence : reading.sentences()) {
      for (var spoken : epithets.in(sentence)) {
        meant.by(spoken, sentence, reading).ifPresent(of -> addEpithet(of, spoken, reading));
      }
    }
  }

  private void addName(Mention.OfActor actor, Reading reading) {
    var text = reading.article().source().text();
    var span = actor.span();
    var voice = voice(span, reading);
    var folded = folded(span, reading, text);
    var spot = new Spot(reading.document(), span);
    add(
        new Key(actor.actor(), voice.by(), voice.quoted(), false, folded),
        new Named(text.substring(span.start(), span.end()), spot, null));
  }

  private void addEpithet(ActorId of, Epithet.Spoken spoken, Reading reading) {
    var voice = claimant(spoken.span(), reading);
    var word = spoken.epithet().word();
    var spot = new Spot(reading.document(), spoken.span());
    add(
        new Key(of, voice.by(), voice.quoted(), true, word),
        new Named(word, spot, spoken.epithet().slant()));
  }

  private void add(Key key, Named one) {
    named.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
  }

  private static Naming naming(Key key, List<Named> named) {
    var first = named.getFirst();
    var spots = named.stream().map(Named::spot).toList();
    return new Naming(key.of(), first.words(), key.by(), key.quoted(), spots, first.slant());
  }

  private static Voice voice(Span span, Reading reading) {
    return reading.statements().stream()
        .filter(statement -> statement.speech().quoted())
        .filter(statement -> holds(statement, span))
        .map(NamingFinder::speaker)
        .findFirst()
        .orElseGet(() -> new Voice(reading.article().outletOrId(), false));
  }

  /// Whoever is said to say it, in whatever words: the nearest before it.
  private static Voice claimant(Span span, Reading reading) {
    return reading.statements().stream()
        .filter(statement -> holds(statement, span))
        .max(
            Comparator.comparing((Statement s) -> s.evidence().trigger())
                .thenComparing(Statement::id))
        .map(NamingFinder::speaker)
        .orElseGet(() -> new Voice(reading.article().outletOrId(), false));
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.evidence().quote().covers(span)
        && statement.evidence().trigger().end() <= span.start();
  }

  private static Voice speaker(Statement statement) {
    return new Voice(statement.speech().speaker().value(), true);
  }

  private static String folded(Span span, Reading reading, String text) {
    var words =
        reading.sentences().stream()
            .filter(sentence -> sentence.span().covers(span))
            .map(Sentence::tokens)
            .flatMap(List::stream)
            .filter(token -> span.covers(token.span()))
            .map(Token::folded)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? text.substring(span.start(), span.end()) : words;
  }
}
