package isnad.app.web;

import io.javalin.http.HttpResponseException;
import isnad.app.words.Saying;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A request turned away for a reason that pages say in their own language.
final class TurnedAwayException extends HttpResponseException {
  private static final long serialVersionUID = 1;

  private final String fault;
  private final transient @Nullable Saying lacking;

  /// @param fault the key of the words that head the page, behind `fault.`
  /// @param why as programs are told, in English
  TurnedAwayException(int status, String fault, String why) {
    super(status, why, Map.of());
    this.fault = fault;
    this.lacking = null;
  }

  /// @param lacking what a form or a call lacks; programs are told the same
  TurnedAwayException(int status, Saying lacking) {
    super(status, lacking.inEnglish(), Map.of());
    this.fault = "wrong";
    this.lacking = lacking;
  }

  String fault() {
    return fault;
  }

  /// What a form or a call lacks, where that is why.
  Optional<Saying> lacking() {
    return Optional.ofNullable(lacking);
  }
}
