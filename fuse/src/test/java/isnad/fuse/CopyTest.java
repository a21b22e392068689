package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.copy.CopyFinder;
import isnad.model.EventType;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts that repeat one another are found, and others are not.
class CopyTest {
  private static final int COPIED = 50;
  private static final int OTHER = 200;

  @Test
  void edited_and_respelled_paragraphs_are_found_among_accounts_of_one_topic() {
    var text = new AnyText(7);
    var readings = new ArrayList<Reading>();
    for (var pair = 0; pair < COPIED + OTHER; pair++) {
      var original = text.words(30 + text.number(60));
      var other = pair < COPIED ? text.edited(original, 20, 5) : sameTopic(original, text);
      readings.add(page(name(pair, "a"), original, text));
      readings.add(page(name(pair, "b"), other, text));
    }
    var groups = new HashSet<>(CopyFinder.find(readings).groups().values());
    var right = 0;
    var wrong = 0;
    for (var group : groups) {
      var pairs = group.stream().map(id -> id.value().substring(0, 3)).distinct().toList();
      if (pairs.size() == 1 && Integer.parseInt(pairs.getFirst()) < COPIED) {
        right++;
      } else {
        wrong++;
      }
    }
    var f1 = 2.0 * right / (right + wrong + COPIED);
    assertThat(f1).as("%d right, %d wrong of %d", right, wrong, COPIED).isGreaterThan(0.95);
  }

  @Test
  void a_sentence_copied_into_a_new_paragraph_shares_its_origin_and_its_neighbours_do_not() {
    var text = new AnyText(8);
    var copied = String.join(" ", text.words(14));
    var one = new Page("a").says(String.join(" ", text.words(20))).goesOn(copied);
    var first = one.report(EventType.ASSAULT, copied.split(" ")[3]);
    var own = one.goesOn("x " + String.join(" ", text.words(20))).report(EventType.ASSAULT, "x ");
    var two = new Page("b").says(copied);
    var second = two.report(EventType.ASSAULT, copied.split(" ")[3]);
    two.goesOn("y " + String.join(" ", text.words(20))).report(EventType.ASSAULT, "y ");
    var copies = CopyFinder.find(List.of(one.reading(), two.reading()));
    assertThat(copies.group(second.id())).containsExactly(first.id(), second.id());
    assertThat(copies.group(own.id())).isEmpty();
  }

  @Test
  void copies_share_the_origin_of_the_first_and_count_once() {
    var text =
        "وقالت مصادر المدينة إن القصف أصاب سوق البلدة القديمة وقتل عشرة من الباعة صباح الخميس";
    var readings = new ArrayList<Reading>();
    for (var name : List.of("1", "2", "3")) {
      var page =
          new Page(name)
              .outlet("outlet " + name)
              .published("2024-07-0" + (4 - name.charAt(0) + '0'));
      page.says(text)
          .report(EventType.ASSAULT, "القصف")
          .to("civilians")
          .at("kidal")
          .on("2024-07-04");
      readings.add(page.reading());
    }
    var chronicle = Chronicler.chronicle(readings, List.of(), World.DIRECTORY);
    assertThat(chronicle.events()).hasSize(1);
    assertThat(chronicle.events().getFirst().origins())
        .singleElement()
        .satisfies(origin -> assertThat(origin.id()).isEqualTo("outlet 3"));
  }

  /// Another account: a sixth of its words are the other's, in runs of stock phrases.
  private static List<String> sameTopic(List<String> original, AnyText text) {
    var other = new ArrayList<>(text.words(original.size() - 6));
    other.addAll(text.number(other.size()), original.subList(10, 16));
    return other;
  }

  private static Page filled(String id, AnyText text) {
    return new Page(id).says(String.join(" ", text.words(40)));
  }

  private static Reading page(String id, List<String> paragraph, AnyText text) {
    var page = filled(id, text);
    page.says(String.join(" ", paragraph)).report(EventType.ASSAULT, paragraph.getFirst());
    page.says(String.join(" ", text.words(40)));
    return page.reading();
  }

  private static String name(int pair, String half) {
    return "%03d%s".formatted(pair, half);
  }
}
