package isnad.app;

import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Source;
import java.util.Comparator;
import java.util.List;

/// What some pages were read as, before anybody corrected it, and what could not be read.
///
/// @param readings by document id
public record Readings(List<Reading> readings, List<Problem> problems) {
  public Readings {
    readings = readings.stream().sorted(Comparator.comparing(Reading::document)).toList();
    problems = List.copyOf(problems);
  }

  public List<Source> sources() {
    return readings.stream().map(reading -> reading.article().source()).toList();
  }
}
