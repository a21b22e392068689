package isnad.bench;

import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.json.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A seeded generator of articles of 500 words: sentences of the sample case, shuffled, with other
/// actors, places, years and numbers in them, and between them sentences of made-up words, few of
/// them frequent and most of them rare. Articles come from fifty outlets and four thousand days.
public final class MadeUpPages {
  private static final int WORDS = 500;
  private static final int OUTLETS = 50;
  private static final int DAYS = 4000;
  private static final int VOCABULARY = 300_000;

  /// One in so many sentences is made up.
  private static final int MADE_UP = 4;

  private static final int WORDS_OF_MADE_UP = 16;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Random random = new Random(20_240_725);
  private final List<String> sentences = new ArrayList<>();
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final List<String> actors;
  private final List<String> places;
  private final int[] letters;

  /// A piece of a sentence.
  ///
  /// @param others what may stand in its place; most often nothing
  private record Piece(String text, List<String> others) {}

  /// @param args how many pages, and the file to write them to
  public static void main(String[] args) throws IOException {
    new MadeUpPages().write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  MadeUpPages() throws IOException {
    for (var body : SamplePages.bodies()) {
      sentences.addAll(List.of(body.split("(?<=[.!\u061F])\\s+")));
    }
    var directory = SamplePages.reader().directory();
    actors = actors(directory);
    places = places(directory);
    var names = anyOf(Stream.concat(actors.stream(), places.stream()).toList());
    sentences.forEach(sentence -> pieces.add(pieces(sentence, names)));
    letters =
        String.join("", sentences).codePoints().filter(Character::isLetter).distinct().toArray();
  }

  private List<Piece> pieces(String sentence, Pattern names) {
    var cut = new ArrayList<Piece>();
    var name = names.matcher(sentence);
    var at = 0;
    while (name.find()) {
      cut.add(new Piece(sentence.substring(at, name.start()), List.of()));
      cut.add(new Piece(name.group(), places.contains(name.group()) ? places : actors));
      at = name.end();
    }
    cut.add(new Piece(sentence.substring(at), List.of()));
    return cut;
  }

  static List<String> actors(Directory directory) {
    return directory.actors().stream().map(actor -> actor.nameAr()).distinct().toList();
  }

  static List<String> places(Directory directory) {
    return directory.places().stream().map(Place::nameAr).distinct().toList();
  }

  private static Pattern anyOf(List<String> names) {
    return names.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\S)(?:", ")(?![^\\s.,])"))
        .transform(Pattern::compile);
  }

  List<String> sentences() {
    return sentences;
  }

  /// The made-up word of a rank: the higher the rarer.
  String word(int rank) {
    var word = new StringBuilder();
    var letter = new Random(rank);
    for (var length = 4 + letter.nextInt(4); length > 0; length--) {
      word.appendCodePoint(letters[letter.nextInt(letters.length)]);
    }
    return word.toString();
  }

  String next() {
    var page = new StringBuilder();
    for (var words = 0; words < WORDS; ) {
      var sentence = random.nextInt(MADE_UP) == 0 ? madeUp() : altered();
      page.append(sentence).append('\n');
      words += sentence.split("\\s+").length;
    }
    return page.toString();
  }

  private String madeUp() {
    return Stream.generate(() -> word((int) Math.pow(VOCABULARY, random.nextDouble())))
        .limit(WORDS_OF_MADE_UP)
        .collect(Collectors.joining(" ", "", "."));
  }

  private String altered() {
    var sentence = new StringBuilder();
    for (var piece : pieces.get(random.nextInt(pieces.size()))) {
      var others = piece.others();
      var stays = others.isEmpty() || random.nextBoolean();
      sentence.append(stays ? piece.text() : others.get(random.nextInt(others.size())));
    }
    return DIGITS.matcher(sentence).replaceAll(found -> number(found.group()));
  }

  private String number(String digits) {
    return switch (digits.length()) {
      case 1 -> String.valueOf(1 + random.nextInt(9));
      case 2 -> String.valueOf(10 + random.nextInt(18));
      case 4 -> String.valueOf(2012 + random.nextInt(13));
      default -> digits;
    };
  }

  /// Writes so many of them into a file, an article a line.
  void write(int pages, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      for (var i = 0; i < pages; i++) {
        var id = "page" + (1_000_000 + i);
        Line.write(out, line -> line.record("article", () -> describe(id, line)));
      }
    }
  }

  private void describe(String id, Line line) throws IOException {
    line.text("id", id);
    line.text("title", madeUp());
    line.text("outlet", "outlet " + random.nextInt(OUTLETS));
    line.text("published", LocalDate.of(2014, 1, 1).plusDays(random.nextInt(DAYS)).toString());
    line.text("text", next());
  }
}
