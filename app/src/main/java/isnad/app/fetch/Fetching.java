package isnad.app.fetch;

import isnad.app.input.Doors;
import isnad.app.input.Intake;
import isnad.app.input.Lead;
import isnad.app.input.Original;
import isnad.app.keep.Keeper;
import isnad.model.Problem;
import isnad.store.CaseStore;
import isnad.store.Visits.Reply;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fetches addresses into a case, and the pages that feeds and sitemaps among them name. Each page
/// is on the disk before its reply is written down, and a list is only then seen as known when all
/// its pages were dealt with: whoever stops this anywhere loses nothing, and the same call goes on.
///
/// An address that the user names is asked again whenever he does; one that a list names is asked
/// once, and anew where the list says that it changed since.
public final class Fetching implements Intake {
  /// How a list leads to pages: a sitemap of sitemaps, a sitemap, a page.
  private static final int DEEPEST = 2;

  private final Fetcher fetcher;
  private final CaseStore store;
  private final Keeper keeper;
  private final Plan plan;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Step> found = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private final Tally tally;
  private Listener listener = (done, all) -> {};
  private int asked;
  private int left;
  private int undone;
  private @Nullable Opened opened;

  /// How far to go.
  ///
  /// @param most pages that lists name, in one run
  /// @param again whether pages are asked again that a list named before
  public record Plan(int most, boolean again) {}

  /// Who is told how far it has come.
  public interface Listener {
    void done(int done, int all);
  }

  /// Something to do.
  private sealed interface Step {
    /// @param lead absent for what the user named
    /// @param depth how many lists may follow
    record Ask(String address, @Nullable Lead lead, int depth) implements Step {}

    /// Writes down that a list and all that it names were dealt with, unless more is undone than
    /// there was `before`.
    record Remember(Reply reply, int before) implements Step {}
  }

  /// What is open now.
  ///
  /// @param base its address; absent for a file
  private record Opened(@Nullable WebAddress base, int depth) {}

  public Fetching(Fetcher fetcher, CaseStore store, Keeper keeper, Plan plan) {
    this.fetcher = fetcher;
    this.store = store;
    this.keeper = keeper;
    this.plan = plan;
    this.tally = new Tally(keeper);
  }

  public void saying(Listener told) {
    listener = told;
  }

  /// Fetches addresses, and what they and the files before them lead to.
  public void fetch(List<String> addresses) throws IOException, InterruptedException {
    addresses.forEach(address -> steps.add(new Step.Ask(plain(address), null, DEEPEST)));
    steps.addAll(found);
    found.clear();
    for (var step = steps.poll(); step != null; step = steps.poll()) {
      switch (step) {
        case Step.Ask ask -> ask(ask);
        case Step.Remember remember -> remember(remember);
      }
    }
    tally.close();
    if (left > 0) {
      keeper.problem(
          new Problem(
              "--most " + plan.most(),
              null,
              "%s more pages are named and left for now; say the same again and it goes on"
                  .formatted(left)));
    }
  }

  private void ask(Step.Ask ask) throws IOException, InterruptedException {
    var lead = ask.lead();
    var known = store.visits().of(ask.address());
    if (!met.add(ask.address()) || lead != null && isDone(lead, known)) {
      return;
    }
    if (lead != null && asked >= plan.most()) {
      left++;
      undone++;
      return;
    }
    asked += lead == null || lead.from() == Lead.From.INDEX ? 0 : 1;
    listener.done(asked, Math.min(plan.most(), asked + steps.size()));
    switch (fetcher.fetch(ask.address(), unchanged(known))) {
      case Outcome.Got got -> got(ask, got);
      case Outcome.Same same -> {
        keeper.again();
        store.visits().put(same.reply());
      }
      case Outcome.Refused refused -> refused(ask, refused);
    }
  }

  /// A list is looked through again unless it is called unchanged; a page is done once it was
  /// asked, unless it is called changed.
  private boolean isDone(Lead lead, @Nullable Reply known) {
    if (known == null || plan.again()) {
      return false;
    }
    var changed = lead.changed();
    return changed == null
        ? lead.from() != Lead.From.INDEX
        : !changed.isAfter(known.asked()) || changed.isAfter(fetcher.now());
  }

  /// What the server said last, where the case has what it gave then.
  private @Nullable Reply unchanged(@Nullable Reply known) throws IOException {
    var page = known == null ? null : known.page();
    return page != null && known != null && (known.list() || store.documents().versions(page) > 0)
        ? known
        : null;
  }

  private void got(Step.Ask ask, Outcome.Got got) throws IOException {
    opened = new Opened(base(got.served().url()), ask.depth());
    new Doors(this).open(got.served());
    opened = null;
    keeper.keep();
    if (found.isEmpty()) {
      store.visits().put(got.reply());
    } else {
      found.add(new Step.Remember(got.reply().ofList(), undone));
      found.reversed().forEach(steps::addFirst);
      found.clear();
    }
  }

  private static @Nullable WebAddress base(String url) {
    try {
      return WebAddress.of(url);
    } catch (RefusedException e) {
      return null;
    }
  }

  /// In the one spelling, where it is an address at all.
  private static String plain(String written) {
    var address = base(written);
    return address == null ? written : address.toString();
  }

  private static String host(String written) {
    var address = base(written);
    return address == null ? written : address.host();
  }

  private void remember(Step.Remember remember) throws IOException {
    if (undone == remember.before()) {
      store.visits().put(remember.reply());
    }
  }

  private void refused(Step.Ask ask, Outcome.Refused refused) throws IOException {
    var lead = ask.lead();
    var list = lead == null ? null : lead.list();
    tally.add(host(ask.address()), ask.address(), list, refused.why());
    if (lead != null && lead.otherwise() != null) {
      keeper.take(lead.otherwise());
      keeper.keep();
    }
    switch (refused.cause()) {
      case ANSWERED ->
          store.visits().put(new Reply(ask.address(), fetcher.now(), null, null, null, false));
      case BROKEN -> undone++;
      case BARRED -> {}
    }
  }

  @Override
  public void take(Original original) {
    keeper.take(original);
  }

  @Override
  public void problem(Problem problem) {
    keeper.problem(problem);
  }

  @Override
  public boolean follows() {
    return opened == null || opened.depth() > 0;
  }

  @Override
  public void lead(Lead lead) {
    try {
      var base = opened == null ? null : opened.base();
      var depth = lead.from() == Lead.From.INDEX ? 1 : 0;
      var address = base == null ? WebAddress.of(lead.address()) : base.resolve(lead.address());
      if (base != null && lead.from() != Lead.From.FEED && !isOne(base, address)) {
        throw RefusedException.barred(
            "a sitemap of %s names it, which speaks for its own pages only".formatted(base.host()));
      }
      if (opened != null && depth >= opened.depth()) {
        throw RefusedException.barred("sitemaps of sitemaps lie in one another; name it yourself");
      }
      found.add(new Step.Ask(address.toString(), lead, depth));
    } catch (RefusedException e) {
      var why = String.valueOf(e.getMessage());
      tally.add(lead.list(), Shown.of(lead.address()), lead.list(), why);
    }
  }

  private static boolean isOne(WebAddress one, WebAddress other) {
    return one.host().replaceFirst("^www\\.", "").equals(other.host().replaceFirst("^www\\.", ""));
  }
}
