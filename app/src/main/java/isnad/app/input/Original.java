package isnad.app.input;

import isnad.model.Metadata;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One page as it came in, before anything was made of it.
///
/// @param id given with it, or made from its file's name
/// @param named whether the id was given
/// @param page what is one page through all its versions; absent where nothing tells
/// @param charset in which a server says that the bytes are; absent where none does
/// @param given what came with it
public record Original(
    String id,
    boolean named,
    @Nullable String page,
    Way way,
    Format format,
    @Nullable String charset,
    Metadata given,
    byte[] bytes) {
  /// One of which nobody says how it is written.
  public Original(
      String id,
      boolean named,
      @Nullable String page,
      Way way,
      Format format,
      Metadata given,
      byte[] bytes) {
    this(id, named, page, way, format, null, given, bytes);
  }

  /// How it came.
  ///
  /// @param file as the caller named it
  /// @param at where in the file: `line 3`; absent where it is the whole file
  /// @param came the door: `file`, `zip`, `warc` …
  /// @param captured when it was taken from where it was; absent where only now is known
  public record Way(String file, @Nullable String at, String came, @Nullable Instant captured) {
    public static Way file(String file) {
      return new Way(file, null, "file", null);
    }
  }
}
