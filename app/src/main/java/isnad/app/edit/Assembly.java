package isnad.app.edit;

import isnad.app.Engine;
import isnad.app.export.Digest;
import isnad.app.keep.Holdings;
import isnad.app.ledger.Anchoring;
import isnad.fuse.Archive;
import isnad.fuse.cluster.Suggestion;
import isnad.model.Chronicle;
import isnad.model.Ledger;
import isnad.model.Problem;
import isnad.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The pages of a case put together: what fusing found of them, and what is counted over them. A
/// page or a correction that comes changes only what it is about. For one thread at a time.
final class Assembly {
  private static final int MOST_SUGGESTED = 200;

  private final Engine engine;
  private final Holdings holdings;
  private final Map<String, Reading> outlines = new TreeMap<>();
  private Archive archive;
  private Digest digest = new Digest();
  private boolean lent;

  Assembly(Engine engine, Holdings holdings) {
    this.engine = engine;
    this.holdings = holdings;
    this.archive = emptied();
  }

  private Archive emptied() {
    return engine.archive(holdings::whole);
  }

  /// Takes in the pages that came since.
  ///
  /// @return what could not be read
  List<Problem> take() throws IOException {
    return holdings.news(this::clear, this::put);
  }

  private void clear() {
    outlines.clear();
    archive = emptied();
    digest = new Digest();
  }

  private void put(Reading reading) {
    digest = lent ? digest.copy() : digest;
    lent = false;
    digest.add(reading);
    outlines.put(reading.document(), holdings.outline(archive.put(reading)));
  }

  /// Carries out what a ledger says, and nothing else.
  void correct(Ledger ledger) {
    var corrections = ledger.corrections();
    var spokenOf =
        corrections.stream()
            .flatMap(correction -> correction.anchors().stream())
            .map(anchor -> anchor.sha256())
            .collect(Collectors.toSet());
    archive.correct(new Anchoring(holdings.texts(spokenOf)).inTexts(corrections));
  }

  Chronicle chronicle() {
    return archive.chronicle(document -> Objects.requireNonNull(outlines.get(document)));
  }

  /// Events that were nearly joined.
  List<Suggestion> suggestions() {
    return archive.suggestions(MOST_SUGGESTED);
  }

  /// What is counted over all pages; it does not change under those who look at it.
  Digest digest() {
    lent = true;
    return digest;
  }
}
