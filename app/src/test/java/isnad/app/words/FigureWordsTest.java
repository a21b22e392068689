package isnad.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.HandMade;
import isnad.app.export.Accounts;
import isnad.app.export.Speech;
import isnad.fuse.view.Subject;
import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Ground;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import isnad.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a figure counts is said in one way wherever it stands, and a word of the source never reads
/// as one of ours.
class FigureWordsTest {
  private static final ActorId WAGNER = new ActorId("wagner");

  private static Speech speech(Language language) {
    var chronicle = HandMade.readCase().chronicle();
    return Speech.forPages(chronicle, new Accounts(chronicle), language);
  }

  private static Subject soldiers(boolean part) {
    return new Subject(What.KILLED, null, "\u062C\u0646\u062F\u064A\u0627", part);
  }

  @Test
  void aNounOfTheSourceIsQuotedInItsOwnLanguage() {
    assertThat(speech(Language.EN).figures().say(soldiers(false)))
        .isEqualTo(
            "killed, \u00AB<bdi lang=\"ar\" dir=\"rtl\">\u062C\u0646\u062F\u064A\u0627</bdi>\u00BB");
    assertThat(speech(Language.AR).figures().say(soldiers(false)))
        .contains("\u00AB<bdi>\u062C\u0646\u062F\u064A\u0627</bdi>\u00BB");
  }

  @Test
  void whoseTheyAreIsSaidByName() {
    assertThat(speech(Language.EN).figures().say(new Subject(What.KILLED, WAGNER, null, false)))
        .startsWith("killed, <bdi")
        .doesNotContain("\u00AB");
    assertThat(speech(Language.EN).figures().say(soldiers(true)))
        .isNotEqualTo(speech(Language.EN).figures().say(soldiers(false)));
  }

  @Test
  void aMeasureIsNotNamedTwice() {
    var amount = Amount.exactly(15);
    var span = new Span(0, 2);
    var far = new Quantity(What.DISTANCE_KM, amount, "km", "kilometres", null, false, span);
    assertThat(speech(Language.EN).figures().say(Subject.of(far))).isEqualTo("distance in km");
  }

  @Test
  void aPlaceIsNotNearItself() {
    var near = Ground.Sort.NEAR_PLACES;
    for (var language : Language.values()) {
      var grounds = speech(language).grounds();
      var town = List.of(new Ground(near, List.of("tinzaouaten", "tinzaouaten")));
      var same = List.of(new Ground(Ground.Sort.SAME_PLACE, List.of("tinzaouaten")));
      var two = List.of(new Ground(near, List.of("tinzaouaten", "kidal")));
      assertThat(grounds.say(town)).isEqualTo(grounds.say(same));
      assertThat(grounds.say(two)).isNotEqualTo(grounds.say(town)).contains("kidal");
    }
  }
}
