package isnad.app.keep;

import isnad.model.Reading;
import java.util.Optional;

/// Looks into pages of which only outlines are held.
public interface Pages {
  /// Where readings are held as a whole, and there are no other pages.
  Pages HELD =
      new Pages() {
        @Override
        public Reading filled(Reading outline) {
          return outline;
        }

        @Override
        public Reading withText(Reading outline) {
          return outline;
        }

        @Override
        public Optional<Reading> find(String document) {
          return Optional.empty();
        }
      };

  /// All of a reading, as its outline is told by now.
  Reading filled(Reading outline);

  /// A reading with its text, its passages and the bounds of its sentences, which is what quoting
  /// takes; the words and what they name stay behind where that is quicker.
  Reading withText(Reading outline);

  /// The reading of a page that counts, whether it was given or not, as it was read.
  Optional<Reading> find(String document);
}
