package isnad.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// All corrections of a case, the oldest first. It only grows: whoever takes a correction back adds
/// an entry that says so.
public record Ledger(List<Entry> entries) {
  public static final Ledger EMPTY = new Ledger(List.of());

  public Ledger {
    entries = List.copyOf(entries);
  }

  /// One line of the ledger.
  public sealed interface Entry {
    /// By which another entry can name it; made of its content.
    String id();

    Correction.Stamp stamp();
  }

  /// A correction.
  public record Made(String id, Correction correction) implements Entry {
    @Override
    public Correction.Stamp stamp() {
      return correction.stamp();
    }
  }

  /// An earlier entry counts no longer; undoing an undo makes it count again.
  ///
  /// @param of the entry taken back
  public record Undone(String id, String of, Correction.Stamp stamp) implements Entry {}

  /// The ids of the entries that another one took back.
  public List<String> takenBack() {
    var gone = new HashSet<String>();
    for (var entry : entries.reversed()) {
      if (entry instanceof Undone undone && !gone.contains(undone.id())) {
        gone.add(undone.of());
      }
    }
    return entries.stream().map(Entry::id).filter(gone::contains).toList();
  }

  /// The corrections in force, the oldest first.
  public List<Correction> corrections() {
    var gone = takenBack();
    var corrections = new ArrayList<Correction>();
    for (var entry : entries) {
      if (entry instanceof Made made && !gone.contains(made.id())) {
        corrections.add(made.correction());
      }
    }
    return corrections;
  }
}
