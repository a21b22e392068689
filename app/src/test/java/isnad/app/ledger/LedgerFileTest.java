package isnad.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.ActorId;
import isnad.model.Bounds;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.Correction.Value;
import isnad.model.Correction.Words;
import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Ledger;
import isnad.model.Ledger.Made;
import isnad.model.Ledger.Undone;
import isnad.model.PlaceId;
import isnad.model.Quantity.What;
import isnad.model.Span;
import isnad.model.When;
import isnad.model.Where;
import isnad.model.json.LedgerLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An analyst's word that is lost, doubled or moved costs the trust in all others.
class LedgerFileTest {
  private static final Stamp STAMP =
      new Stamp("أمينة", Instant.parse("2025-07-01T10:00:00Z"), "the page says \"so\"\n");
  private static final Anchor ONE = anchor(10, "قتلت");
  private static final Anchor OTHER = anchor(90, "a\u202Eb");

  @TempDir Path folder = Path.of("");

  private static Anchor anchor(int start, String words) {
    var span = new Span(start, start + 4);
    return new Anchor("f".repeat(64), span, EventType.ASSAULT, new Words("و", words, " في"));
  }

  private LedgerFile file() {
    return new LedgerFile(folder.resolve("case.jsonl"));
  }

  private static Made reject(String id) {
    return new Made(id, new Correction.Reject(ONE, STAMP));
  }

  static Stream<Correction> corrections() {
    return Stream.of(
        new Correction.Reject(ONE, STAMP),
        new Correction.Join(ONE, OTHER, STAMP),
        new Correction.Part(ONE, OTHER, STAMP),
        new Correction.Replace(ONE, new Value.Actors(List.of(new ActorId("wagner"))), STAMP),
        new Correction.Replace(ONE, new Value.Recipients(List.of()), STAMP),
        new Correction.Replace(ONE, new Value.Date(Edtf.parse("2024-07-25/2024-07-27")), STAMP),
        new Correction.Join(List.of(ONE, OTHER, anchor(200, "c")), STAMP),
        new Correction.Part(List.of(ONE, OTHER), List.of(anchor(200, "c")), STAMP),
        replace(new Value.Date(When.NOT_TOLD)),
        replace(new Value.At(new Where.At(new PlaceId("tinzaouaten")))),
        replace(new Value.At(new Where.Near(new PlaceId("kidal"), null))),
        replace(new Value.At(new Where.Near(new PlaceId("kidal"), new BigDecimal("9.5")))),
        replace(new Value.At(Where.NOT_TOLD)),
        replace(new Value.Type(EventType.ACCUSE)),
        replace(new Value.Mode("aerial")),
        replace(new Value.Mode(null)),
        replace(new Value.Figure(What.KILLED, new ActorId("wagner"), Bounds.parse("../50"))),
        replace(new Value.Figure(What.DISTANCE_KM, null, Bounds.parse("9.5~"))),
        replace(new Value.Figure(What.WOUNDED, null, null)),
        replace(new Value.Said(Polarity.DENIED)),
        replace(new Value.Standing(Status.PLANNED)),
        replace(new Value.Tellers(List.of(new ActorId("aps"), new ActorId("mali_army")))));
  }

  private static Correction replace(Value value) {
    return new Correction.Replace(ONE, value, STAMP);
  }

  /// Ledgers of before reports could be parted by the dozen have both in one list.
  @Test
  void aPartAsItWasWrittenBeforeIsRead() {
    var line = LedgerLine.write(new Made("c1", new Correction.Part(ONE, OTHER, STAMP)));
    var older = line.replace("}],\"others\":[{", "},{");
    assertThat(older).isNotEqualTo(line);
    assertThat(LedgerLine.parse(older)).isEqualTo(LedgerLine.parse(line));
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void whatIsWrittenIsWhatIsRead(Correction correction) throws IOException {
    file().append(before -> new Made("c1", correction));
    assertThat(file().read().ledger().corrections()).containsExactly(correction);
    assertThat(Files.readString(file().path())).hasLineCount(1).endsWith("\n");
  }

  @Test
  void anUndoIsAnEntryAndAnUndoOfItToo() throws IOException {
    file().append(before -> reject("c1"));
    file().append(before -> new Undone("c2", "c1", STAMP));
    assertThat(file().read().ledger().corrections()).isEmpty();
    file().append(before -> new Undone("c3", "c2", STAMP));
    assertThat(file().read().ledger().corrections()).hasSize(1);
    assertThat(file().read().ledger().entries()).hasSize(3);
  }

  /// A crash may leave any part of the last line.
  @Test
  void aTornLastLineIsReportedAndCostsNoOther() throws IOException {
    var whole = LedgerLine.write(reject("c1")) + "\n";
    var torn = LedgerLine.write(new Undone("c2", "c1", STAMP));
    for (var cut = 1; cut < torn.length(); cut++) {
      Files.writeString(file().path(), whole + torn.substring(0, cut));
      var kept = file().read();
      assertThat(kept.ledger().corrections()).as("cut at %s", cut).hasSize(1);
      assertThat(kept.problems()).hasSize(1);
      assertThat(kept.problems().getFirst().message()).startsWith("torn last line");
    }
    file().append(before -> reject("c3"));
    var kept = file().read();
    assertThat(kept.ledger().entries()).extracting(Ledger.Entry::id).containsExactly("c1", "c3");
    assertThat(kept.problems()).extracting(p -> p.at()).containsExactly("line 2");
  }

  @Test
  void aWholeLastLineWithoutItsNewlineCounts() throws IOException {
    Files.writeString(file().path(), LedgerLine.write(reject("c1")));
    file().append(before -> new Undone("c2", "c1", STAMP));
    assertThat(file().read().ledger().entries()).hasSize(2);
    assertThat(file().read().problems()).isEmpty();
  }

  @Test
  void aStrangeLineInTheMiddleIsLeftWhereItIs() throws IOException {
    Files.write(file().path(), new byte[] {(byte) 0xFF, '\n', '{', '}', '\n'});
    file().append(before -> reject("c1"));
    assertThat(file().read().problems()).hasSize(2);
    assertThat(file().read().ledger().entries()).hasSize(1);
  }

  @Test
  void whoWritesWritesAlone() throws IOException {
    Files.createFile(file().path());
    try (var channel = FileChannel.open(file().path(), StandardOpenOption.WRITE)) {
      assertThat(channel.tryLock().isValid()).isTrue();
      assertThatThrownBy(() -> file().append(before -> reject("c1")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another process");
    }
    assertThat(Files.size(file().path())).isZero();
  }
}
