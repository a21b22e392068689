package isnad.app.keep;

import isnad.app.Readings;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.store.CaseAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Readings that were made just now and lie in memory as a whole.
public final class HeldReadings implements Holdings {
  private final Map<String, Reading> byDocument = new TreeMap<>();
  private final List<Problem> problems;
  private boolean given;

  public HeldReadings(Readings read) {
    read.readings().forEach(reading -> byDocument.put(reading.document(), reading));
    this.problems = read.problems();
  }

  @Override
  public List<Problem> news(Runnable anew, Consumer<Reading> come) {
    if (!given) {
      byDocument.values().forEach(come);
      given = true;
    }
    return problems;
  }

  @Override
  public boolean roomForAll() {
    return true;
  }

  @Override
  public boolean complete() {
    return given;
  }

  @Override
  public Optional<CaseAddress> kept() {
    return Optional.empty();
  }

  @Override
  public Reading whole(String document) {
    return Objects.requireNonNull(byDocument.get(document));
  }

  @Override
  public Optional<Reading> find(String document) {
    return Optional.ofNullable(byDocument.get(document));
  }

  @Override
  public Reading outline(Reading whole) {
    return whole;
  }

  @Override
  public List<Source> texts(Set<String> sha256) {
    return byDocument.values().stream()
        .map(reading -> reading.article().source())
        .filter(source -> sha256.contains(source.sha256()))
        .toList();
  }

  @Override
  public void close() {}
}
