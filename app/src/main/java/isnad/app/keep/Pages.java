package isnad.app.keep;

import isnad.model.Reading;
import java.util.Optional;

/// Looks into pages of which only outlines are held; where readings are held as a whole, they are
/// their own outlines.
public interface Pages {
  /// Where all are held as a whole, and there are no others.
  Pages HELD = document -> Optional.empty();

  /// All of a reading, as its outline is told by now.
  default Reading filled(Reading outline) {
    return outline;
  }

  /// A reading with its text, its passages and the bounds of its sentences, which is what quoting
  /// takes; the words and what they name stay behind where that is quicker.
  default Reading withText(Reading outline) {
    return outline;
  }

  /// The reading of a page that counts, whether it was given or not, as it was read.
  Optional<Reading> find(String document);
}
