package isnad.app.web;

import io.javalin.http.Context;
import isnad.app.edit.WrongEditException;
import isnad.app.words.Language;
import isnad.model.Correction.Stamp;
import isnad.model.Event;
import isnad.model.Ledger.Entry;
import isnad.model.ReportId;
import isnad.store.Signed;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries out what forms and calls ask for, and finds the page that shows it.
///
/// @param live the case that changes
record Changes(Live live) {
  /// As they signed in, else whoever sits at this machine.
  static String who(Context request) {
    var name = Visitor.of(request).name();
    return name != null ? name : System.getProperty("user.name", "unknown");
  }

  /// The clock is read here, and below.
  static Signed signed(Context request) {
    return new Signed(who(request), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /// The overview, in the language of the page that a form stood on.
  static Address start(Context request) {
    var arabic = request.pathParam("language").equals(Language.AR.code());
    return Address.start(arabic ? Language.AR : Language.EN);
  }

  Entry make(Form form, String who) throws IOException, WrongEditException {
    var deed = form.deed();
    if (deed == null) {
      throw Refusal.wrong("do", "replace, reject, join, part, undo");
    }
    if (form.one("why").isEmpty()) {
      throw WrongEditException.noReason();
    }
    var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var whole = form.whole(id -> event(id, live.now()));
    return live.edit(whole.edit(deed), new Stamp(who, at, form.one("why")));
  }

  /// The reports of an event, which its id, one of its reports' ids, or its page's address names.
  private static List<String> event(String named, Snapshot now) {
    var last = named.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    var id = decoded(last);
    var found =
        now.event(id)
            .or(() -> id.isBlank() ? Optional.empty() : now.telling(new ReportId(id)))
            .map(Event::reports);
    return found.orElse(List.of()).stream().map(ReportId::value).toList();
  }

  private static String decoded(String id) {
    try {
      return id.contains("%") ? URLDecoder.decode(id, StandardCharsets.UTF_8) : id;
    } catch (IllegalArgumentException e) {
      return id;
    }
  }

  /// The page that the form stood on, with the news; an event may have another address by now.
  String after(Form form, Entry entry, Snapshot before, Language language) {
    var back = back(form.one("back"), language);
    var start = Address.start(language);
    if (back.startsWith(start.to("event").toString()) || form.deed() == Form.Deed.REJECT) {
      back =
          moved(form, before)
              .map(event -> start.to("event", event.id().value()).toString())
              .orElse(back.startsWith(start.to("report").toString()) ? start.toString() : back);
    }
    return back + (back.contains("?") ? "&" : "?") + "done=" + entry.id();
  }

  /// Where what the event told, or the form speaks of, is told now.
  private Optional<Event> moved(Form form, Snapshot before) {
    var reports = new ArrayList<ReportId>();
    before.event(form.one("event")).ifPresent(event -> reports.addAll(event.reports()));
    reports.addAll(form.reports("report"));
    return reports.stream().flatMap(id -> live.now().telling(id).stream()).findFirst();
  }

  /// Only a page of this desk, and without older news.
  static String back(String asked, Language language) {
    var start = Address.start(language).toString();
    var ours =
        asked.equals(start) || asked.startsWith(start + "/") || asked.startsWith(start + "?");
    var clean = asked.replaceAll("([?&])done=[^&]*&?", "$1").replaceAll("[?&]$", "");
    return ours && clean.chars().allMatch(c -> c > ' ' && c < 0x7F) ? clean : start;
  }
}
