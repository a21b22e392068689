package isnad.app.fetch;

/// What a server wrote, as a message may quote it: short, one line, ASCII.
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String of(String text) {
    var plain = text.replaceAll("[^\\x20-\\x7E]", "?");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + " …" : plain;
  }
}
