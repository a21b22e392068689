package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Shown;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.app.web.page.ChainPage.Node;
import isnad.model.Event;
import isnad.model.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links of a chain as nodes. The weakest is the first that nobody is named for; in a chain of
/// names, an origin that takes part in what it tells; else none is weaker than the others.
///
/// @param origin where the telling starts, as the event has it; absent outside of an event
record ChainLinks(Visit visit, Accounts.Account account, Event.@Nullable Origin origin) {
  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    var links = account.report().chain().links();
    nodes.add(page(links.isEmpty()));
    var weak = weak();
    for (var i = 0; i < links.size(); i++) {
      nodes.add(node(links.get(i), i == links.size() - 1, links.get(i).equals(weak)));
    }
    return nodes;
  }

  private Node page(boolean origin) {
    var published = account.reading().article().metadata().published();
    var day =
        published == null
            ? visit.words().say("page.undated")
            : visit.speech().dates().day(published);
    return new Node(
        "page",
        new Markup(visit.speech().names().asWritten(account.outlet())),
        visit.say(origin ? "chain.page.origin" : "chain.page"),
        new Markup(day),
        origin ? stance() : Cited.NONE,
        origin && partisan(),
        Links.source(visit, account.report().document(), account.report().id()));
  }

  private Node node(Link link, boolean last, boolean weakest) {
    var source = account.reading().article().source();
    var cue = Shown.of(source, link.cue()).text();
    var role = !link.named() ? "chain.unnamed" : last ? "chain.origin" : "chain.passed";
    return new Node(
        link.named() ? "named" : "unnamed",
        new Markup(visit.speech().names().actor(link.teller())),
        visit.say(role),
        new Markup(visit.speech().names().asWritten(cue)),
        last ? stance() : Cited.NONE,
        weakest,
        Links.actor(visit, link.teller()));
  }

  private Markup stance() {
    return origin == null || origin.stance() == null
        ? Cited.NONE
        : new Markup(visit.words().word("stance", origin.stance()));
  }

  private @Nullable Link weak() {
    var links = account.report().chain().links();
    return links.stream()
        .filter(link -> !link.named())
        .findFirst()
        .orElse(partisan() && !links.isEmpty() ? links.getLast() : null);
  }

  private boolean partisan() {
    return origin != null
        && (origin.stance() == Event.Stance.BELLIGERENT || origin.stance() == Event.Stance.PARTY);
  }

  Markup weakest() {
    var links = account.report().chain().links();
    if (links.stream().anyMatch(link -> !link.named())) {
      return visit.say("weakest.unnamed");
    }
    if (partisan()) {
      return visit.say("weakest.partisan");
    }
    return visit.say(links.isEmpty() ? "weakest.own" : "weakest.none");
  }
}
