package isnad.app.edit;

import isnad.model.ReportId;
import java.util.List;
import java.util.stream.Stream;

/// What an analyst wants changed, as it was typed.
public sealed interface Edit {
  /// The reports that it speaks of.
  default List<ReportId> reports() {
    return switch (this) {
      case Replace replace -> List.of(replace.report());
      case Reject reject -> List.of(reject.report());
      case Join join -> join.together();
      case Part part -> Stream.concat(part.these().stream(), part.others().stream()).toList();
      case Undo undo -> List.of();
    };
  }

  /// One value of a report is another.
  ///
  /// @param field as [Typed] knows it: `date`, `killed:wagner`
  record Replace(ReportId report, String field, String value) implements Edit {}

  /// The report is wrong.
  record Reject(ReportId report) implements Edit {}

  /// All these reports tell one event.
  record Join(List<ReportId> together) implements Edit {
    public Join {
      together = List.copyOf(together);
    }
  }

  /// These tell another event than the others.
  record Part(List<ReportId> these, List<ReportId> others) implements Edit {
    public Part {
      these = List.copyOf(these);
      others = List.copyOf(others);
    }
  }

  /// The entry of the ledger counts no longer; undoing an undo makes it count again.
  record Undo(String entry) implements Edit {}
}
