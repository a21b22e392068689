package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isnad.fuse.naming.Epithet;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.Event.Stance;
import isnad.model.EventType;
import isnad.model.Naming;
import isnad.model.Naming.Kind;
import isnad.model.Naming.Slant;
import isnad.model.Naming.Tone;
import isnad.model.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What voices call those who take part is counted apart from the facts, and disputed only where
/// two voices take opposite sides; and each who tells an event is told apart by his own side in it.
class NameDisputeTest {
  private static final List<Epithet> WORDS =
      List.of(
          epithet("مرتزقه", Kind.PERSON, Tone.HOSTILE),
          epithet("مدربون", Kind.PERSON, Tone.FRIENDLY),
          epithet("شبه", Kind.PERSON, Tone.NEUTRAL),
          epithet("هزيمه", Kind.DEED, Tone.HOSTILE));

  private final Page one = new Page("a").outlet("one");
  private final Page other = new Page("b").outlet("other");

  private static Epithet epithet(String word, Kind kind, Tone tone) {
    return new Epithet(word, List.of(new ActorId("wagner")), new Slant(kind, tone, List.of()));
  }

  private static List<Epithet.Spoken> find(Sentence sentence) {
    return sentence.tokens().stream()
        .flatMap(token ->
            WORDS.stream()
                .filter(word -> word.word().equals(token.folded()))
                .map(word -> new Epithet.Spoken(word, token.span(), 1)))
        .toList();
  }

  @Test
  void words_that_take_opposite_sides_are_disputed_in_the_event_and_for_the_actor() {
    fight(one.says("مرتزقة خاضوا معركة"));
    fight(other.says("مدربون خاضوا معركة"));
    var chronicle = chronicle(one, other);
    assertThat(names(chronicle.events().getFirst()))
        .extracting(Event.Version::value, Event.Version::origins)
        .containsExactly(tuple("مدربون", List.of("other")), tuple("مرتزقه", List.of("one")));
    assertThat(chronicle.asides().disputed())
        .extracting(Event.Contest::of)
        .containsExactly(new ActorId("wagner"));
  }

  @Test
  void one_voice_with_two_words_and_a_neutral_word_dispute_nothing() {
    fight(one.says("مرتزقة لا مدربون خاضوا معركة"));
    fight(other.says("معركة خاضها شبه عسكريين"));
    assertThat(chronicle(one, other).asides().disputed()).isEmpty();
    assertThat(names(chronicle(one, other).events().getFirst())).isEmpty();
  }

  @Test
  void a_word_of_somebody_else_is_not_his_and_a_word_for_a_deed_needs_one_who_did_it() {
    one.says("جاء مرتزقة").naming("csp_dpa");
    fight(other.says("بعد معركة قيل ان هزيمة وقعت"));
    assertThat(chronicle(one).asides().namings()).extracting(Naming::slant).containsOnlyNulls();
  }

  @Test
  void who_tells_an_event_is_told_apart_by_his_side_in_it() {
    var tellers = Stream.of("csp_dpa", "mali_government", "russia", "algeria", "hrw", "reuters");
    assertThat(tellers.map(NameDisputeTest::stance))
        .containsExactly(
            Stance.BELLIGERENT,
            Stance.BELLIGERENT,
            Stance.ALLY,
            Stance.THIRD_PARTY,
            Stance.OBSERVER,
            Stance.OBSERVER);
  }

  private static @Nullable Stance stance(String teller) {
    var page = new Page("a").outlet("one").says("معركة دارت");
    page.report(EventType.ASSAULT, "معركة").by("csp_dpa").to("mali_army", "wagner").from(teller);
    return chronicle(page).events().getFirst().origins().getFirst().stance();
  }

  private static void fight(Page page) {
    page.naming("wagner")
        .report(EventType.ASSAULT, "معركة")
        .by("csp_dpa")
        .to("wagner")
        .on("2024-07-25")
        .at("tinzaouaten");
  }

  private static List<Event.Version> names(Event event) {
    return event.contests().stream()
        .filter(contest -> contest.attribute() == Attribute.NAME)
        .flatMap(contest -> contest.versions().stream())
        .toList();
  }

  private static Chronicle chronicle(Page... pages) {
    var readings = Stream.of(pages).map(Page::reading).toList();
    return Chronicler.chronicle(readings, List.of(), World.DIRECTORY, NameDisputeTest::find);
  }
}
