package isnad.app.web.page;

import isnad.app.web.Visit;
import isnad.store.CaseStore;
import isnad.store.Marks.Mark;
import isnad.store.Marks.What;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The tags and notes beside one page of a case.
///
/// @param kept whether a case keeps the page, so that more can be set
public record MarksOf(String document, boolean kept, List<String> tags, List<Mark> notes) {
  public static MarksOf of(String id, Visit visit) {
    var address = visit.rest().kept();
    if (address.isEmpty()) {
      return new MarksOf(id, false, List.of(), List.of());
    }
    try (var store = CaseStore.openToRead(address.get())) {
      var document = store.documents().get(id);
      if (document == null) {
        return new MarksOf(id, false, List.of(), List.of());
      }
      var notes = store.marks().of(document).stream().filter(m -> m.what() == What.NOTE).toList();
      return new MarksOf(id, visit.mayChange(), store.marks().tags(document), notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
