package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.words.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A link that loses part of its state shows a colleague another page.
class AddressTest {
  private static final Address EVENT =
      new Address(
          Language.AR,
          List.of("event", "event:a/b c"),
          Map.of("type", List.of("ASSAULT", "AID"), "open", List.of("x")));

  @Test
  void writesItselfAsOneReference() {
    assertThat(EVENT).hasToString("/ar/event/event%3Aa%2Fb%20c?open=x&type=ASSAULT&type=AID");
    assertThat(EVENT.in(Language.EN).toString()).startsWith("/en/event/");
  }

  @Test
  void narrowingGoesAlongAndChoosingStaysBehind() {
    assertThat(EVENT.to("timeline")).hasToString("/ar/timeline?type=ASSAULT&type=AID");
    assertThat(EVENT.to()).hasToString("/ar?type=ASSAULT&type=AID");
  }

  @Test
  void theRecordsOfAListAreNarrowedAsItIsAndHoldEveryStretch() {
    var list = EVENT.to("events").only("order", "told").only("page", "3").only("done", "x");
    assertThat(list.as("csv")).hasToString("/ar/events.csv?order=told&type=ASSAULT&type=AID");
  }

  @Test
  void aChipIsAddedAndRemoved() {
    var more = EVENT.with("actor", "mali").with("actor", "mali").without("type", "AID");
    assertThat(more.all("actor")).containsExactly("mali");
    assertThat(more.all("type")).containsExactly("ASSAULT");
    assertThat(more.without("actor").without("type").without("open").query()).isEmpty();
    assertThat(EVENT.only("type", "AID").all("type")).containsExactly("AID");
  }
}
