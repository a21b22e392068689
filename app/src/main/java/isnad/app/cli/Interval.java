package isnad.app.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A time between two looks: `15m`, `2h`, `1d`. No server is asked more often than once a minute.
final class Interval implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String value) {
    if (!value.matches("[1-9][0-9]{0,4}[mhd]")) {
      throw new TypeConversionException(
          "'" + value + "' is no time between two rounds; say 15m, 2h or 1d");
    }
    var number = Long.parseLong(value.substring(0, value.length() - 1));
    return switch (value.charAt(value.length() - 1)) {
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
