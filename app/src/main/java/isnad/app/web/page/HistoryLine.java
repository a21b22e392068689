package isnad.app.web.page;

import isnad.app.web.Doing;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.store.Act;
import isnad.store.CaseStore;
import isnad.store.History.Step;
import isnad.store.History.What;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One change of a case besides its corrections: pages, tags, notes, settings, users. What stands
/// as it was said can be taken back by those who may say the contrary.
///
/// @param back absent where there is nothing to take back
public record HistoryLine(Step step, Markup what, @Nullable Back back) {
  private static final int MOST = 500;
  private static final int NAMED = 5;

  /// A form that takes it back.
  ///
  /// @param doing where it is sent
  /// @param fields what it says
  public record Back(Doing doing, Map<String, String> fields) {}

  /// The newest, newest first; pages that came at once are one line.
  static List<HistoryLine> of(Visit visit) {
    var address = visit.rest().kept();
    if (address.isEmpty()) {
      return List.of();
    }
    try (var store = CaseStore.openToRead(address.get())) {
      var steps = store.history().newest(MOST);
      var lines = new ArrayList<HistoryLine>();
      var earlier = earlier(steps);
      var spoken = new HashSet<String>();
      for (var to = steps.size(); to > 0; ) {
        var step = steps.get(to - 1);
        var from = to - 1;
        while (from > 0 && together(steps.get(from - 1), step)) {
          from--;
        }
        var said = to - from > 1 ? added(steps.subList(from, to), visit) : said(step, visit);
        lines.add(new HistoryLine(step, said, back(step, visit, spoken, earlier)));
        to = from;
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean together(Step one, Step other) {
    return one.what() == What.ADDED && other.what() == What.ADDED && one.by().equals(other.by());
  }

  private static Markup added(List<Step> steps, Visit visit) {
    var names = visit.speech().names();
    var named = steps.stream().limit(NAMED).map(one -> names.asWritten(one.subject())).toList();
    var more = steps.size() > NAMED ? " \u2026" : "";
    var words = visit.words();
    return visit.say("row", words.count("log.added", steps.size()), words.list(named) + more);
  }

  private static Markup said(Step step, Visit visit) {
    var names = visit.speech().names();
    var content =
        switch (step.what()) {
          case USER_ADDED, USER_ROLE ->
              visit.words().say("role." + step.content().toUpperCase(java.util.Locale.ROOT));
          default -> names.asWritten(step.content());
        };
    return visit.say("log.step." + step.what(), names.asWritten(step.subject()), content);
  }

  /// What each setting was before, by the step that set it.
  private static Map<Step, String> earlier(List<Step> steps) {
    var now = new HashMap<String, String>();
    var before = new HashMap<Step, String>();
    for (var step : steps) {
      if (step.what() == What.SET) {
        var was = now.put(step.subject(), step.content());
        if (was != null) {
          before.put(step, was);
        }
      }
    }
    return before;
  }

  /// @param spoken what newer steps speak of
  private static @Nullable Back back(
      Step step, Visit visit, Set<String> spoken, Map<Step, String> earlier) {
    var about = step.subject();
    return switch (step.what()) {
      case REMOVED, RESTORED -> {
        var fields =
            new HashMap<>(Map.of("document", about, "why", visit.words().say("edit.undo.why")));
        fields.put("do", step.what() == What.REMOVED ? "restore" : "remove");
        yield fresh(spoken, "page " + about, visit, Act.REMOVE)
            ? new Back(Doing.REMOVE, fields)
            : null;
      }
      case TAG, UNTAG -> {
        var fields = new HashMap<>(Map.of("document", about, "content", step.content()));
        fields.put("what", step.what() == What.TAG ? "UNTAG" : "TAG");
        yield fresh(spoken, "tag " + about + " " + step.content(), visit, Act.MARK)
            ? new Back(Doing.MARK, fields)
            : null;
      }
      case SET -> {
        var was = earlier.get(step);
        yield fresh(spoken, "set " + about, visit, Act.SET) && was != null
            ? new Back(Doing.SET, Map.of("name", about, "value", was))
            : null;
      }
      case ADDED, CAME_AGAIN, CORRECTED, UNDID, NOTE -> null;
      case USER_ADDED, USER_ROLE, USER_PASSWORD, USER_REMOVED -> null;
    };
  }

  private static boolean fresh(Set<String> spoken, String about, Visit visit, Act act) {
    return spoken.add(about) && visit.visitor().may(act);
  }
}
