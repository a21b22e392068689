package isnad.app.keep;

import isnad.app.input.Texts;
import isnad.app.ledger.Anchoring;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Words;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Span;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;

/// Looks at every hash, every span and every reference of a case.
public record Checking(CaseStore store) {
  /// What a look at everything found.
  ///
  /// @param unread how many pages were kept and not read yet, which is no fault
  public record Found(int documents, int unread, List<String> faults) {}

  /// @param done is told how many documents were looked at
  public Found check(IntConsumer done) throws IOException {
    var faults = new ArrayList<>(store.soundness().faults());
    List<Document> documents;
    Map<String, List<Anchor>> anchors;
    try {
      anchors = anchors();
      documents = store.documents().all();
      faults.addAll(store.fused().faults());
    } catch (IOException e) {
      faults.add(String.valueOf(e.getMessage()));
      return new Found(0, 0, faults);
    }
    var unread = 0;
    for (var i = 0; i < documents.size(); i++) {
      var document = documents.get(i);
      unread += document.facts().engine() == null ? 1 : 0;
      faults.addAll(found(document, anchors));
      done.accept(i + 1);
    }
    return new Found(documents.size(), unread, faults);
  }

  /// What is damaged may stop the look at one document, and no other.
  private List<String> found(Document document, Map<String, List<Anchor>> anchors) {
    try {
      return faults(document, anchors);
    } catch (IOException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private List<String> faults(Document document, Map<String, List<Anchor>> anchors)
      throws IOException {
    var shelf = store.shelf(List::of);
    var faults = new ArrayList<>(store.soundness().faults(document, shelf));
    switch (new KeptTexts(store).of(document)) {
      case Texts.Failed failed ->
          faults.add("document " + document.id() + ": " + failed.problem().message());
      case Texts.Whole whole -> {
        var source = whole.source();
        for (var anchor : anchors.getOrDefault(source.sha256(), List.of())) {
          if (!fits(anchor, source)) {
            faults.add("document " + document.id() + ": a correction points at other words");
          }
        }
        if (faults.isEmpty()) {
          var reading = shelf.get(document, source);
          if (reading != null) {
            faults.addAll(faults(reading));
            if (!Shelf.outline(reading).equals(shelf.outline(document, source))) {
              faults.add(
                  "document " + document.id() + ": its outline is damaged; isnad rebuild mends it");
            }
            if (!isListed(reading, document.facts())) {
              faults.add(
                  "document %s: what is listed of it was not read there; isnad rebuild --all mends it"
                      .formatted(document.id()));
            }
          }
        }
      }
    }
    return faults;
  }

  private Map<String, List<Anchor>> anchors() throws IOException {
    var anchors = new HashMap<String, List<Anchor>>();
    for (var correction : store.ledger().read().corrections()) {
      for (var anchor : correction.anchors()) {
        anchors.computeIfAbsent(anchor.sha256(), hash -> new ArrayList<>()).add(anchor);
      }
    }
    return anchors;
  }

  private static boolean fits(Anchor anchor, Source source) {
    var here = new Anchoring(List.of(source)).inText(anchor).span();
    return anchor.words().equals(Words.UNKNOWN)
        || here.end() <= source.text().length()
            && Words.of(source, here).exact().equals(anchor.words().exact());
  }

  private static boolean isListed(Reading reading, Document.Facts facts) {
    var metadata = reading.article().metadata();
    return Objects.equals(metadata.title(), facts.title())
        && Objects.equals(metadata.outlet(), facts.outlet())
        && Objects.equals(Objects.toString(metadata.published(), null), facts.published())
        && reading.reports().size() == facts.reports();
  }

  private static List<String> faults(Reading reading) {
    var faults = new ArrayList<String>();
    var length = reading.article().source().text().length();
    for (var span : spans(reading)) {
      if (span.end() > length) {
        faults.add(
            "document " + reading.document() + ": " + span + " lies behind the end of its text");
      }
    }
    var ids = new HashSet<ReportId>();
    reading.reports().forEach(report -> ids.add(report.id()));
    for (var statement : reading.statements()) {
      for (var id : statement.carries()) {
        if (!ids.contains(id)) {
          faults.add("document " + reading.document() + ": a statement carries no report " + id);
        }
      }
    }
    return faults;
  }

  private static Set<Span> spans(Reading reading) {
    var spans = new HashSet<Span>();
    reading.article().passages().forEach(passage -> spans.add(passage.span()));
    reading.sentences().forEach(sentence -> spans.add(sentence.span()));
    reading.sentences().forEach(s -> s.tokens().forEach(token -> spans.add(token.span())));
    reading.mentions().stream().map(Mention::span).forEach(spans::add);
    for (var report : reading.reports()) {
      spans.add(report.evidence().quote());
      spans.add(report.evidence().trigger());
      report.happening().quantities().forEach(quantity -> spans.add(quantity.span()));
      report.chain().links().forEach(link -> spans.add(link.cue()));
    }
    for (var statement : reading.statements()) {
      spans.add(statement.evidence().quote());
      spans.add(statement.evidence().trigger());
      statement.speech().via().links().forEach(link -> spans.add(link.cue()));
    }
    return spans;
  }
}
