package isnad.app.fetch;

import isnad.app.input.Intake;
import isnad.model.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells why addresses were not fetched. Of many with one reason in one place the first ones are
/// told and the others counted: a server that is away makes no page of complaints.
final class Tally {
  private static final int TOLD = 3;

  private final Intake intake;
  private final Map<Reason, Integer> counts = new LinkedHashMap<>();

  /// @param place a host, or a list of addresses
  private record Reason(String place, String why) {}

  Tally(Intake intake) {
    this.intake = intake;
  }

  /// @param list which named the address; absent where the user did
  void add(String place, String address, @Nullable String list, String why) {
    if (counts.merge(new Reason(place, why), 1, Integer::sum) <= TOLD) {
      intake.problem(new Problem(address, list == null ? null : "named by " + list, why));
    }
  }

  /// Tells the counts.
  void close() {
    counts.forEach((reason, count) -> {
      if (count > TOLD) {
        var at = "%s more addresses".formatted(count - TOLD);
        intake.problem(new Problem(reason.place(), at, reason.why()));
      }
    });
    counts.clear();
  }
}
