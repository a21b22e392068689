package isnad.store;

import isnad.model.Reading;
import isnad.model.Sentence;
import isnad.model.Source;
import isnad.model.json.ReadingLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The readings of a case's pages, and what they are found by. All of it is derived: losing it
/// costs time only.
public final class Shelf {
  private static final List<String> OF_DOCUMENT = List.of("claim_actor", "claim", "reading");

  private final Tables tables;
  private final WordIndex words;

  Shelf(Tables tables, WordIndex words) {
    this.tables = tables;
    this.words = words;
  }

  public WordIndex words() {
    return words;
  }

  /// Puts readings where older ones of the same documents were, in one transaction.
  public void put(List<Derived> all) throws IOException {
    tables.perform(() -> {
      for (var table : OF_DOCUMENT) {
        tables.runAll(
            "delete from " + table + " where document = ?",
            all.stream().map(one -> new Object[] {one.document()}).toList());
      }
      for (var one : all) {
        put(one);
      }
      claims(all);
      words.put(all);
      new Disputes(tables).readingsChanged();
    });
  }

  private void put(Derived one) throws IOException {
    var line = ReadingLine.write(one.reading());
    var metadata = one.reading().article().metadata();
    tables.run(
        "insert into reading (document, engine, sha256, title, outlet, published, reports, outline,"
            + " lines) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.document(),
        one.engine(),
        Sha256.of(line),
        metadata.title(),
        metadata.outlet(),
        Objects.toString(metadata.published(), null),
        (long) one.reading().reports().size(),
        Packed.of(ReadingLine.write(outline(one.reading()))),
        Packed.of(line));
  }

  private void claims(List<Derived> all) throws IOException {
    var claims = new ArrayList<@Nullable Object[]>();
    var actors = new ArrayList<@Nullable Object[]>();
    for (var one : all) {
      for (var report : one.reading().reports()) {
        var happening = report.happening();
        var when = happening.when();
        claims.add(
            new @Nullable Object[] {
              one.document(),
              report.id().value(),
              happening.kind().type().name(),
              happening.kind().mode(),
              Objects.toString(when.earliest(), null),
              Objects.toString(when.latest(), null),
              Objects.toString(happening.where().place(), null)
            });
        Facets.actors(report)
            .forEach(id -> actors.add(new Object[] {one.document(), report.id().value(), id}));
      }
    }
    tables.runAll(
        "insert into claim (document, report, type, mode, earliest, latest, place) values"
            + " (?, ?, ?, ?, ?, ?, ?) on conflict (document, report) do nothing",
        claims);
    tables.runAll(
        "insert into claim_actor (document, report, actor) values (?, ?, ?)"
            + " on conflict (document, report, actor) do nothing",
        actors);
  }

  /// A reading without its words, which are most of it: its passages, the spans of its sentences,
  /// its reports and whom it met.
  public static Reading outline(Reading whole) {
    var sentences =
        whole.sentences().stream()
            .map(s -> new Sentence(s.span(), List.of(), s.paragraph(), s.heading()))
            .toList();
    return new Reading(
        whole.article(), sentences, List.of(), whole.met(), whole.reports(), List.of(), List.of());
  }

  /// The line of a document's reading; absent where it was not read yet.
  public @Nullable String line(Document document) throws IOException {
    return unpacked("select lines from reading where document = ?", document);
  }

  /// The reading of a document; absent where it was not read yet.
  ///
  /// @param source its text
  public @Nullable Reading get(Document document, Source source) throws IOException {
    return parsed(line(document), document, source);
  }

  /// The packed line of a document's reading, which [#unpacked(byte[], Document, Source)] reads;
  /// absent where it was not read yet.
  public byte @Nullable [] packed(Document document) throws IOException {
    return tables.row(
        "select lines from reading where document = ?", row -> row.getBytes(1), document.number());
  }

  /// What was packed, without asking the database: on any thread.
  public Reading unpacked(byte[] packed, Document document, Source source) throws IOException {
    try {
      return ReadingLine.parse(Packed.line(packed), source);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(document, e);
    }
  }

  /// Its [#outline(Reading)], which costs a tenth of it.
  public @Nullable Reading outline(Document document, Source source) throws IOException {
    var line = unpacked("select outline from reading where document = ?", document);
    return parsed(line, document, source);
  }

  private @Nullable Reading parsed(@Nullable String line, Document document, Source source)
      throws IOException {
    try {
      return line == null ? null : ReadingLine.parse(line, source);
    } catch (IllegalArgumentException e) {
      throw damaged(document, e);
    }
  }

  private @Nullable String unpacked(String sql, Document document) throws IOException {
    var packed = tables.row(sql, row -> row.getBytes(1), document.number());
    try {
      return packed == null ? null : Packed.line(packed);
    } catch (IOException e) {
      throw damaged(document, e);
    }
  }

  private IOException damaged(Document document, Exception fault) {
    return new IOException(
        "%s: the reading of %s is damaged (%s); isnad rebuild --all makes it anew"
            .formatted(tables.address().shown(), document.id(), fault.getMessage()),
        fault);
  }

  /// The hash that the reading was kept with.
  @Nullable String hash(Document document) throws IOException {
    return tables.row(
        "select sha256 from reading where document = ?",
        row -> row.getString(1),
        document.number());
  }
}
