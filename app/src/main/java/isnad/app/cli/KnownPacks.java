package isnad.app.cli;

import isnad.app.input.PackFolder;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says what the program shall know.
final class KnownPacks {
  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description =
          "A pack or a folder of packs: they are known too, or instead of those of the same name.")
  private @Nullable Path folder;

  List<PackFile> files() throws IOException {
    return files(folder);
  }

  /// What ships, and what the folder adds or puts in its place.
  static List<PackFile> files(@Nullable Path folder) throws IOException {
    var shipped = PackFolder.shipped();
    if (folder == null) {
      return shipped;
    }
    var added = PackFolder.read(folder);
    var replaced = added.stream().map(PackFile::pack).collect(Collectors.toSet());
    var files = new ArrayList<>(added);
    shipped.stream().filter(file -> !replaced.contains(file.pack())).forEach(files::add);
    return files;
  }
}
