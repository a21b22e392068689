package isnad.read.pack;

/// A fault of a pack, with its place and what would be right. Thrown where packs are read, never
/// while pages are.
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public PackException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
