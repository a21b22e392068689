package isnad.read.mention;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Source;
import isnad.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Makes articles of bare text, every line a passage of the body.
final class Pages {
  private Pages() {}

  static Article of(String id, String text, @Nullable LocalDate published) {
    var metadata = new Metadata(null, null, null, null, published, null);
    var source = new Source(id, id, "", Source.Media.TEXT, text, metadata);
    var passages = new ArrayList<Passage>();
    var start = 0;
    while (start < text.length()) {
      var end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (!text.substring(start, end).isBlank()) {
        passages.add(new Passage(new Span(start, end), Passage.Role.BODY, "line"));
      }
      start = end + 1;
    }
    return new Article(source, metadata, passages);
  }
}
