package isnad.app.web;

/// The case as it is now. Changes are made by replacing the snapshot as a whole, so that a page
/// that is being written never sees half of one.
public final class Live {
  private volatile Snapshot now;

  public Live(Snapshot first) {
    this.now = first;
  }

  public Snapshot now() {
    return now;
  }

  public void renew(Snapshot next) {
    now = next;
  }
}
