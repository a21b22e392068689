package isnad.app.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    var built = new Properties();
    try (var in = Version.class.getResourceAsStream("/isnad/app/version.properties")) {
      built.load(in);
    }
    return new String[] {"isnad " + built.getProperty("version")};
  }
}
