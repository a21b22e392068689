package isnad.app.input;

import static java.nio.file.FileVisitOption.FOLLOW_LINKS;

import isnad.model.Problem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Finds the files that a caller means: a file is itself, a folder is all it holds at any depth
/// that Isnad reads, a glob what matches it. Each file comes once, however often it is meant.
public final class FileFinder {
  /// What was found.
  ///
  /// @param files by the name that the caller gave them
  public record Found(TreeMap<String, Path> files, List<Problem> problems) {}

  private static final String NOTHING = "the folder holds no file that Isnad reads";

  private final TreeMap<String, Path> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FileFinder() {}

  public static Found find(List<String> inputs) {
    var finder = new FileFinder();
    inputs.stream().sorted().distinct().forEach(finder::add);
    return new Found(finder.once(), finder.problems);
  }

  /// All that a folder holds, under names that begin with `name`.
  public static Found findIn(Path folder, String name) {
    var finder = new FileFinder();
    finder.addAll(name, folder, file -> true, NOTHING);
    var named = new TreeMap<String, Path>();
    for (var file : finder.files.values()) {
      named.put(name + "/" + named(folder.relativize(file)), file);
    }
    return new Found(named, finder.problems);
  }

  private void add(String input) {
    try {
      var path = Path.of(input);
      if (Files.isDirectory(path)) {
        addAll(input, path, file -> true, NOTHING);
      } else if (!Files.exists(path) && isGlob(input)) {
        addGlob(input);
      } else {
        files.put(named(path), path);
      }
    } catch (InvalidPathException e) {
      problem(input, "no name of a file: " + e.getReason());
    }
  }

  private void addGlob(String input) {
    var start = start(Path.of(input.replaceAll("[*?\\[{].*", "x")));
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + input.replace("\\", "\\\\"));
    addAll(input, start, matcher::matches, "nothing matches");
  }

  private static Path start(Path path) {
    var parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private void addAll(String input, Path folder, Predicate<Path> wanted, String none) {
    var visitor = new Visitor(wanted);
    try {
      Files.walkFileTree(folder, Set.of(FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      problem(named(folder), Faults.of(e));
    }
    if (!visitor.met) {
      problem(input, none + " (" + Kind.ALL + ")");
    }
  }

  /// Takes what is wanted and goes on after what cannot be opened.
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Predicate<Path> wanted;
    private boolean met;

    Visitor(Predicate<Path> wanted) {
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && Kind.of(file.toString()) != null && wanted.test(file)) {
        met = true;
        files.put(named(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      met = true;
      problem(named(file), Faults.of(fault));
      return FileVisitResult.CONTINUE;
    }
  }

  /// Of several names of one file the first in order stays.
  private TreeMap<String, Path> once() {
    var names = new LinkedHashMap<Path, String>();
    files.forEach((name, path) -> names.putIfAbsent(real(path), name));
    files.keySet().retainAll(names.values());
    return files;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static boolean isGlob(String input) {
    return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static String named(Path path) {
    var name = path.toString();
    return name.replace(path.getFileSystem().getSeparator(), "/");
  }

  private void problem(String input, String message) {
    problems.add(new Problem(input, null, message));
  }
}
