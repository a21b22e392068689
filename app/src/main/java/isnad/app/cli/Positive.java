package isnad.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A whole number from 1 on.
final class Positive implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new TypeConversionException("'" + value + "' is no whole number from 1 on");
    }
    return Integer.valueOf(value);
  }
}
