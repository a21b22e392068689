package isnad.app.ledger;

import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.model.Problem;
import isnad.model.json.LedgerLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A ledger on disk. Entries are only ever added, as whole lines, under an exclusive lock, and are
/// on the disk before the addition returns. A line that cannot be read (torn by a crash, written by
/// something else) is a problem; it stays where it is and no other line suffers.
public record LedgerFile(Path path) implements LedgerPlace {
  private static final int LARGEST = 256 * 1024 * 1024;

  /// What could be read of a ledger, and what could not.
  public record Kept(Ledger ledger, List<Problem> problems) {
    public Kept {
      problems = List.copyOf(problems);
    }
  }

  /// The file must be there.
  @Override
  public Kept read() throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return parsed(bytes(channel));
    }
  }

  /// Adds one entry, which may be made in view of those before it; a file that is not there is
  /// begun.
  ///
  /// @param next makes the entry; what it throws leaves the file untouched
  @Override
  public Entry append(Function<Ledger, Entry> next) throws IOException {
    var isNew = !Files.exists(path);
    try (var channel =
        FileChannel.open(
            path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      lock(channel);
      var before = bytes(channel);
      var entry = next.apply(parsed(before).ledger());
      var start = before.length > 0 && before[before.length - 1] != '\n' ? "\n" : "";
      write(channel, before.length, start + LedgerLine.write(entry) + "\n");
      if (isNew) {
        forceFolder();
      }
      return entry;
    }
  }

  /// Until the channel closes.
  private void lock(FileChannel channel) throws IOException {
    if (!locked(channel)) {
      throw new IOException(path + ": another process is writing to this ledger; try again");
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void write(FileChannel channel, long at, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    channel.position(at);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  /// A new name is on the disk only when its folder is; some systems cannot open one.
  private void forceFolder() {
    var folder = path.toAbsolutePath().getParent();
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      System.getLogger(LedgerFile.class.getName())
          .log(System.Logger.Level.DEBUG, "the folder of " + path + " cannot be forced", e);
    }
  }

  private byte[] bytes(FileChannel channel) throws IOException {
    if (channel.size() > LARGEST) {
      throw new IOException(path + ": larger than 256 MB, which no ledger is");
    }
    return Channels.newInputStream(channel.position(0)).readNBytes((int) channel.size());
  }

  private Kept parsed(byte[] bytes) throws IOException {
    var entries = new ArrayList<Entry>();
    var problems = new ArrayList<Problem>();
    var from = 0;
    for (var number = 1; from < bytes.length; number++) {
      var end = endOfLine(bytes, from);
      var fault = line(bytes, from, end, entries);
      if (fault != null) {
        var torn = end == bytes.length ? "torn last line: " : "";
        problems.add(new Problem(path.toString(), "line " + number, torn + fault));
      }
      from = end + 1;
    }
    return new Kept(new Ledger(entries), problems);
  }

  private static int endOfLine(byte[] bytes, int from) {
    var end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /// What is wrong with the line; absent where it was read or is blank.
  private static @Nullable String line(byte[] bytes, int from, int end, List<Entry> entries) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var text = decoder.decode(ByteBuffer.wrap(bytes, from, end - from)).toString();
      if (!text.isBlank()) {
        entries.add(LedgerLine.parse(text));
      }
      return null;
    } catch (CharacterCodingException e) {
      return "it is not UTF-8; it stays in the file and is not replayed";
    } catch (IllegalArgumentException e) {
      return e.getMessage() + "; it stays in the file and is not replayed";
    }
  }
}
