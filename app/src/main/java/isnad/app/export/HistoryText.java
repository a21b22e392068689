package isnad.app.export;

import isnad.store.History.Step;
import isnad.store.History.What;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Who changed what, a line each; pages that came at once share one.
public final class HistoryText {
  private static final int NAMED = 5;

  private HistoryText() {}

  public static void write(List<Step> steps, Writer out) throws IOException {
    for (var from = 0; from < steps.size(); ) {
      var to = from + 1;
      while (to < steps.size() && together(steps.get(from), steps.get(to))) {
        to++;
      }
      var first = steps.get(from);
      var words = to - from > 1 ? added(steps.subList(from, to)) : words(first);
      var by = first.by();
      out.write(Controls.shown(by.at() + "  " + by.who() + "  " + words) + "\n");
      from = to;
    }
  }

  private static boolean together(Step one, Step other) {
    return one.what() == What.ADDED && other.what() == What.ADDED && one.by().equals(other.by());
  }

  private static String added(List<Step> steps) {
    var named = steps.stream().limit(NAMED).map(Step::subject).toList();
    var more = steps.size() > NAMED ? " \u2026" : "";
    return "added %s pages: %s%s".formatted(steps.size(), String.join(", ", named), more);
  }

  private static String words(Step step) {
    var subject = step.subject();
    var content = step.content().replace('\n', ' ');
    return switch (step.what()) {
      case ADDED -> "added " + subject;
      case CAME_AGAIN -> "found the page as in %s again".formatted(subject);
      case REMOVED -> "took out %s: %s".formatted(subject, content);
      case RESTORED -> "put back %s: %s".formatted(subject, content);
      case CORRECTED -> "corrected %s, %s".formatted(subject, content);
      case UNDID -> "undid %s: %s".formatted(subject, content);
      case TAG -> "tagged %s #%s".formatted(subject, content);
      case UNTAG -> "untagged %s #%s".formatted(subject, content);
      case NOTE -> "noted beside %s: %s".formatted(subject, content);
      case SET -> "set %s: %s".formatted(subject, content);
      case USER_ADDED -> "added the user %s as %s".formatted(subject, content);
      case USER_ROLE -> "made the user %s %s".formatted(subject, content);
      case USER_PASSWORD -> "changed the password of " + subject;
      case USER_REMOVED -> "removed the user " + subject;
    };
  }
}
