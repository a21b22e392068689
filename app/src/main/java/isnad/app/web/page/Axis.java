package isnad.app.web.page;

/// The line of writing as a drawing has it: from left to right, or mirrored.
public record Axis(boolean rightToLeft) {
  /// The left edge of something that begins and is so wide, both in per cent along the line of
  /// writing.
  public String x(double start, double width) {
    return percent(rightToLeft ? 100 - start - width : start);
  }

  public String x(double at) {
    return x(at, 0);
  }

  /// A step along the line of writing, in pixels.
  public int step(int pixels) {
    return rightToLeft ? -pixels : pixels;
  }

  public static String percent(double value) {
    return Math.round(value * 100) / 100.0 + "%";
  }
}
