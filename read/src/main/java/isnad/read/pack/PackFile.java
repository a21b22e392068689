package isnad.read.pack;

/// A file of a pack as handed in by the caller.
///
/// @param path with the pack's folder: `ar/months.yaml`
/// @param text its YAML, or the tab-separated table of a `.tsv` file
public record PackFile(String path, String text) {
  public String pack() {
    var slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }
}
