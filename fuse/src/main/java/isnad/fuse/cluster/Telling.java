package isnad.fuse.cluster;

import isnad.model.ActorId;
import isnad.model.Happening;
import isnad.model.Report;
import java.util.Comparator;
import java.util.List;

/// A report with what comparing it needs at hand.
///
/// @param order where it stands in its article
/// @param words how it is told
/// @param voice who tells it: two values from one voice are two things, not a dispute
record Telling(Report report, Position order, Wording words, Names names, String voice) {
  /// By document and place in it.
  static final Comparator<Telling> ORDER =
      Comparator.comparing((Telling telling) -> telling.report().document())
          .thenComparing(telling -> telling.report().evidence().trigger())
          .thenComparing(telling -> telling.report().id());

  /// Whom it names, sorted.
  ///
  /// @param participants those who act or receive
  /// @param inSentence they and all others whom its sentence names
  record Names(List<ActorId> participants, List<ActorId> inSentence) {
    Names {
      participants = List.copyOf(participants);
      inSentence = List.copyOf(inSentence);
    }
  }

  /// Where a report stands in its article; -1 where the sentence isn't known.
  record Position(int paragraph, int sentence) {
    boolean closeTo(Position other) {
      return sentence >= 0
          && other.sentence >= 0
          && Math.abs(paragraph - other.paragraph) <= 1
          && Math.abs(sentence - other.sentence) <= 2;
    }
  }

  /// How a report is told.
  ///
  /// @param trigger the folded words that set the rule off
  /// @param around the folded words about them
  /// @param copy what its group of copies is called; blank for none
  record Wording(List<String> trigger, List<String> around, String copy) {
    Wording {
      trigger = List.copyOf(trigger);
      around = List.copyOf(around);
    }
  }

  Happening happening() {
    return report.happening();
  }

  boolean sameDocument(Telling other) {
    return report.document().equals(other.report.document());
  }

  boolean closeTo(Telling other) {
    return sameDocument(other) && order.closeTo(other.order);
  }

  /// What two reports of one sentence share, they may share through it: its date, place, wording.
  boolean sameSentence(Telling other) {
    return sameDocument(other) && order.sentence() >= 0 && order.equals(other.order);
  }

  boolean denied() {
    return happening().polarity() == Happening.Polarity.DENIED;
  }

  /// Real, or the one way in which it isn't: only reports with one standing tell one event.
  String standing() {
    return switch (happening().status()) {
      case ACTUAL, ONGOING -> "real";
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> happening().status().word();
    };
  }

  List<ActorId> participants() {
    return names.participants();
  }

  List<ActorId> inSentence() {
    return names.inSentence();
  }
}
