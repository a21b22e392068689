package isnad.app.fused;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.fused.Pieces.Deed;
import isnad.fuse.view.Brief;
import isnad.fuse.view.Outlines.Head;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Happening.Kind;
import isnad.model.ReportId;
import isnad.model.When;
import isnad.model.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An event of thousands of accounts is shown in parts: when this fails, its pages fail, or tell of
/// other pages than those that they show.
class RegisterTest {
  private static final Kind STRIKE = new Kind(EventType.ASSAULT, null);
  private static final Kind TALK = new Kind(EventType.CONSULT, null);
  private static final ReportId A = new ReportId("a:1-2:ASSAULT");
  private static final ReportId B = new ReportId("b:1-2:CONSULT");
  private static final ReportId C = new ReportId("c:1-2:ASSAULT");

  private static Event event(ReportId... reports) {
    var told =
        new Happening(
            STRIKE,
            List.of(),
            List.of(),
            When.NOT_TOLD,
            Where.NOT_TOLD,
            List.of(),
            Happening.Polarity.ASSERTED,
            Happening.Status.ACTUAL);
    return new Event(
        new EventId("e"),
        told,
        List.of(reports),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aPartOfAnEventHasItsOwnPagesAndDeeds() {
    var heads = List.of(new Head("a", "one", 1), new Head("b", "two", 1), new Head("c", "one", 1));
    var deeds = List.of(new Deed(STRIKE, "strike"), new Deed(TALK, "meet"));
    var register = new Register(heads, deeds);
    register.add(event(A, B, C), List.of(0, 0, 1, 1, 2, 0), new SameValues());
    assertThat(register.outlets(event(A, B, C))).containsExactly("one", "two");
    assertThat(register.briefs(event(A, B, C)))
        .extracting(Brief::document)
        .containsExactly("a", "b", "c");
    assertThat(register.briefs(event(B))).containsExactly(new Brief(B, "b", TALK, "meet"));
    assertThat(register.outlets(event(C))).containsExactly("one");
  }
}
