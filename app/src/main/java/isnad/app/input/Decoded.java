package isnad.app.input;

/// What became of a file's bytes.
sealed interface Decoded {
  /// @param text every character of the file, a byte order mark too
  /// @param charset in which the bytes are written
  record Text(String text, String charset) implements Decoded {}

  /// Bytes of which no charset makes text.
  ///
  /// @param at the first byte that is no text: `byte 17`
  /// @param remedy what is wrong and what would help
  record Unknown(String at, String remedy) implements Decoded {}
}
