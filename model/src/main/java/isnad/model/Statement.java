package isnad.model;

import java.util.List;

/// An act of speech and the reports it carries.
///
/// @param document the source's id
public record Statement(
    StatementId id, String document, Speech speech, List<ReportId> carries, Evidence evidence) {
  public Statement {
    carries = List.copyOf(carries);
  }

  /// Who says what sort of thing about whom, and through whom the page has it.
  ///
  /// @param via who passed it on, the nearest to the page first
  /// @param quoted whether quotation marks hold the words
  public record Speech(
      ActorId speaker, Act act, List<ActorId> about, Chain via, When when, boolean quoted) {
    public Speech {
      about = about.stream().distinct().sorted().toList();
    }
  }
}
