package isnad.app.keep;

import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.store.CaseAddress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Where the readings of a case lie as they were read, and how much of each is held in memory.
public interface Holdings extends Pages, AutoCloseable {
  /// Gives each reading that came since this was asked last, in the order of their documents; all
  /// of them again where one went or was read otherwise.
  ///
  /// @param anew is called first where those given before count no longer
  /// @return what could not be read
  List<Problem> news(Runnable anew, Consumer<Reading> come) throws IOException;

  /// Whether all that counts can be put together here.
  boolean roomForAll() throws IOException;

  /// Whether all that counts was given when [#news] was asked last.
  boolean complete();

  /// The case that they lie in; absent where they lie in none.
  Optional<CaseAddress> kept();

  /// A reading that was given, as it was read.
  Reading whole(String document);

  /// What is held in memory of a reading.
  Reading outline(Reading whole);

  /// The texts with one of these hashes.
  List<Source> texts(Set<String> sha256);

  @Override
  void close() throws IOException;
}
