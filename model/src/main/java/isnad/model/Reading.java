package isnad.model;

import java.util.List;

/// What reading one article yields.
///
/// @param mentions in reading order
/// @param met actors and places that no pack has
/// @param turnedDown triggers that made no report
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    Met met,
    List<Report> reports,
    List<Statement> statements,
    List<TurnedDown> turnedDown) {
  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    reports = List.copyOf(reports);
    statements = List.copyOf(statements);
    turnedDown = List.copyOf(turnedDown);
  }

  public String document() {
    return article.source().id();
  }

  /// The same with other reports.
  public Reading withReports(List<Report> others) {
    return new Reading(article, sentences, mentions, met, others, statements, turnedDown);
  }

  /// Actors and places that the text names and no pack has.
  public record Met(List<Actor> actors, List<Place> places) {
    public Met {
      actors = List.copyOf(actors);
      places = List.copyOf(places);
    }
  }
}
