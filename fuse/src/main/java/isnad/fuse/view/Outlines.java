package isnad.fuse.view;

import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages of a chronicle, as those ask about them who show its events. A small chronicle holds
/// them; those of a large one are fetched one by one, all but their heads and briefs.
public interface Outlines {
  /// What the chronicle has of a page's reading; absent where there is no such page.
  @Nullable Reading get(String document);

  /// Absent for one that is not in the chronicle.
  @Nullable Report report(ReportId id);

  /// Those reports of an event that are in the chronicle, in the event's order.
  List<Brief> briefs(Event event);

  /// The outlets that tell an event, each once, in its order.
  List<String> outlets(Event event);

  /// The page's outlet; its id where none is known.
  String outlet(String document);

  /// All pages, by their ids.
  List<Head> heads();

  /// What is known of a page without looking at it.
  ///
  /// @param outlet the page's id where none is known
  /// @param reports how many there are
  record Head(String document, String outlet, int reports) {
    static Head of(Reading reading) {
      return new Head(reading.document(), reading.article().outletOrId(), reading.reports().size());
    }
  }

  /// Those of a chronicle that holds its readings.
  static Outlines of(Chronicle chronicle) {
    return new HeldOutlines(chronicle.readings());
  }
}
