package isnad.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"isnad " + number()};
  }

  public static String number() {
    var built = new Properties();
    try (var in = Version.class.getResourceAsStream("/isnad/app/version.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the program was built without its version", e);
    }
    return built.getProperty("version", "");
  }
}
