package isnad.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final String ARABIC = "أعلن الجيش المالي، أمس، مقتل 84 من عناصره.\nثم نفى الخبر.";
  private static final Charset WINDOWS = Charset.forName("windows-1256");

  private static Decoded decode(String text, Charset charset) {
    return Decoder.decode(text.getBytes(charset));
  }

  private static byte[] bytes(Object... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      if (part instanceof Integer unit) {
        out.write(unit);
      } else {
        out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void everyCharsetThatArabicPagesAreSavedInIsReadWithoutAMark() {
    for (var charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            WINDOWS)) {
      assertThat(decode(ARABIC, charset)).isEqualTo(new Decoded.Text(ARABIC, charset.name()));
    }
  }

  @Test
  void aByteOrderMarkDecidesAndStaysInTheText() {
    var text = "\uFEFF" + ARABIC;
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(decode(text, charset)).isEqualTo(new Decoded.Text(text, charset.name()));
    }
  }

  @Test
  void theCharsetThatThePageNamesIsTakenWhereItIsNotUtf8() {
    var french = "<html><head><meta http-equiv=x content='text/html; charset=%s'>L\u2019arm\u00E9e";
    for (var name : List.of("windows-1252", "ISO-8859-1", "iso-8859-15")) {
      var text = french.formatted(name).replace('\u2019', name.startsWith("w") ? '\u2019' : ' ');
      assertThat(decode(text, Charset.forName(name)))
          .extracting(decoded -> ((Decoded.Text) decoded).text())
          .isEqualTo(text);
    }
  }

  @Test
  void aPageThatNamesUtf8ButIsWindows1256IsReadAsWhatItIs() {
    var text = "<meta charset=\"utf-8\">" + ARABIC;
    assertThat(decode(text, WINDOWS)).isEqualTo(new Decoded.Text(text, "windows-1256"));
  }

  @Test
  void whatTheServerNamesCountsBehindAMarkAndBeforeThePagesOwnWord() {
    var iso = Charset.forName("ISO-8859-6");
    var page = "<meta charset=windows-1256>" + ARABIC;
    assertThat(Decoder.decode(page.getBytes(iso), "ISO-8859-6"))
        .isEqualTo(new Decoded.Text(page, "ISO-8859-6"));
    assertThat(Decoder.decode(page.getBytes(WINDOWS), "iso-8859-1"))
        .as("a server that names one for all its pages makes no Arabic of this one")
        .isEqualTo(new Decoded.Text(page, "windows-1256"));
    var marked = "\uFEFF" + ARABIC;
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      assertThat(Decoder.decode(marked.getBytes(charset), "windows-1256"))
          .isEqualTo(new Decoded.Text(marked, charset.name()));
    }
    var greek = "\u03B1\u03B2\u03B3";
    assertThat(Decoder.decode(greek.getBytes(Charset.forName("ISO-8859-7")), "iso-8859-7"))
        .as("where nothing else tells")
        .isEqualTo(new Decoded.Text(greek, "ISO-8859-7"));
    for (var nonsense : List.of("", "no such", "utf-8", "\u0000", "utf-7", "x".repeat(999))) {
      assertThat(Decoder.decode(ARABIC.getBytes(WINDOWS), nonsense))
          .as(nonsense)
          .isEqualTo(new Decoded.Text(ARABIC, "windows-1256"));
    }
  }

  @Test
  void bytesThatAreNoTextAreToldWithTheirPlaceAndARemedy() {
    var decoded = Decoder.decode(bytes("ab\u0645", 0xE9, 0xE8, "cd"));
    assertThat(decoded).isInstanceOf(Decoded.Unknown.class);
    var unknown = (Decoded.Unknown) decoded;
    assertThat(unknown.at()).isEqualTo("byte 4");
    assertThat(unknown.remedy()).endsWith("save it as UTF-8");
  }

  @Test
  void damagedUtf8IsToldAndNotReadAsTheNonsenseThatWindows1256MakesOfIt() {
    var whole = ARABIC.getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(Arrays.copyOf(whole, 17))).isInstanceOf(Decoded.Text.class);
    assertThat(Decoder.decode(Arrays.copyOf(whole, 18))).isInstanceOf(Decoded.Unknown.class);
    var damaged = bytes("<meta charset=windows-1256>", ARABIC, 0xFF, ARABIC);
    assertThat(Decoder.decode(damaged)).isInstanceOf(Decoded.Unknown.class);
  }

  @Test
  void aStrayZeroDoesNotMakeAPageUtf16() {
    var page = ARABIC.repeat(4) + "\0" + ARABIC.repeat(4);
    assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded.Text(page, "UTF-8"));
  }

  @Test
  void aMarkThatTheBytesBelieIsTold() {
    var decoded = Decoder.decode(bytes(0xEF, 0xBB, 0xBF, "ab", 0xFF));
    assertThat(decoded)
        .isEqualTo(
            new Decoded.Unknown(
                "byte 5", "it is not the UTF-8 that its byte order mark says; save it as UTF-8"));
  }

  @Test
  void anyBytesAreReadOrTold() {
    var random = new Random(11);
    for (var round = 0; round < 2_000; round++) {
      var any = new byte[random.nextInt(40)];
      random.nextBytes(any);
      assertThat(Decoder.decode(any)).isNotNull();
    }
    for (var name : List.of("charset=", "charset=--", "charset=x-no", "encoding='utf-32'")) {
      assertThat(Decoder.decode(bytes(name, 0xFF))).isInstanceOf(Decoded.Unknown.class);
    }
  }
}
