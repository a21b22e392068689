package isnad.read.pack;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/// A file of a pack as handed in by the caller. Its text may be fetched when it is asked for; two
/// of the same path and print are the same file.
public final class PackFile {
  private final String path;
  private final String print;
  private final Supplier<String> text;

  /// @param path with the pack's folder: `ar/months.yaml`
  /// @param text its YAML, or the tab-separated table of a `.tsv` file
  public PackFile(String path, String text) {
    this(path, printOf(text), () -> text);
  }

  /// @param print as [#print(long, long)] makes it
  public PackFile(String path, String print, Supplier<String> text) {
    this.path = path;
    this.print = print;
    this.text = text;
  }

  private static String printOf(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var sum = new CRC32();
    sum.update(bytes);
    return print(bytes.length, sum.getValue());
  }

  /// By which a text is known from another: what a ZIP archive tells of it.
  ///
  /// @param length of its UTF-8
  /// @param crc that of its UTF-8
  public static String print(long length, long crc) {
    return Long.toHexString(length) + "-" + Long.toHexString(crc);
  }

  public String path() {
    return path;
  }

  /// Changes with the text.
  public String print() {
    return print;
  }

  public String text() {
    return text.get();
  }

  public String pack() {
    var slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackFile file && path.equals(file.path) && print.equals(file.print);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, print);
  }
}
