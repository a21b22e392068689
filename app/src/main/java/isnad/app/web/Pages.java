package isnad.app.web;

import isnad.app.export.Rows;
import isnad.app.web.page.ActorPage;
import isnad.app.web.page.ActorsPage;
import isnad.app.web.page.AddPage;
import isnad.app.web.page.BesidePage;
import isnad.app.web.page.ChainPage;
import isnad.app.web.page.EventPage;
import isnad.app.web.page.EventsPage;
import isnad.app.web.page.HelpPage;
import isnad.app.web.page.LogPage;
import isnad.app.web.page.MapPage;
import isnad.app.web.page.NetworkPage;
import isnad.app.web.page.Overview;
import isnad.app.web.page.PairPage;
import isnad.app.web.page.ReportPage;
import isnad.app.web.page.ReviewPage;
import isnad.app.web.page.SearchPage;
import isnad.app.web.page.SourcePage;
import isnad.app.web.page.SourcesPage;
import isnad.app.web.page.TimelinePage;
import isnad.app.web.page.UsersPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which page is at which path, behind the language.
public final class Pages {
  /// Those that every page leads to, by the first piece of their path; the words for them stand
  /// under `page.NAME`.
  public static final List<String> MAIN =
      List.of(
          "events",
          "timeline",
          "map",
          "network",
          "actors",
          "sources",
          "search",
          "review",
          "log",
          "add",
          "help");

  /// Makes a page of a visit; a [io.javalin.http.NotFoundResponse] where there is nothing to show.
  @FunctionalInterface
  interface Maker {
    Page of(Visit visit);
  }

  /// @param path as Javalin writes paths: `/event/{id}`
  record At(String path, Maker maker) {}

  static final List<At> ALL =
      List.of(
          new At("", Overview::of),
          new At("/timeline", TimelinePage::of),
          new At("/map", MapPage::of),
          new At("/network", NetworkPage::of),
          new At("/events", EventsPage::of),
          new At("/event/{id}", EventPage::of),
          new At("/beside/{id}", BesidePage::of),
          new At("/chain/{id}", ChainPage::of),
          new At("/actors", ActorsPage::of),
          new At("/actor/{id}", ActorPage::of),
          new At("/between/{one}/{other}", PairPage::of),
          new At("/sources", SourcesPage::of),
          new At("/source/{id}", SourcePage::of),
          new At("/search", SearchPage::of),
          new At("/help", HelpPage::of),
          new At("/report/{id}", ReportPage::of),
          new At("/add", AddPage::of),
          new At("/review", ReviewPage::of),
          new At("/log", LogPage::of),
          new At(Doing.USER.form(), visit -> UsersPage.of(visit, "")));

  /// Writes what stands behind a page.
  @FunctionalInterface
  interface Records {
    void write(Visit visit, Writer out) throws IOException;
  }

  /// @param path as Javalin writes paths
  /// @param type of the content
  record Behind(String path, String type, Records records) {}

  /// Pages as records, JSON Lines; those that are lists as tables too.
  static final List<Behind> RECORDS =
      Stream.of(
              Stream.of(
                  lines("timeline", TimelinePage::write),
                  lines("map", MapPage::write),
                  lines("network", NetworkPage::write)),
              list("events", EventsPage::rows),
              list("actors", ActorsPage::rows),
              list("sources", SourcesPage::rows),
              list("search", SearchPage::rows),
              list("between", PairPage::rows))
          .flatMap(some -> some)
          .toList();

  private static Behind lines(String page, Records records) {
    return new Behind("/" + page + ".jsonl", Api.LINES, records);
  }

  private static Stream<Behind> list(String page, Function<Visit, Rows> rows) {
    return Stream.of(
        lines(page, (visit, out) -> rows.apply(visit).jsonl(out)),
        new Behind(
            "/" + page + ".csv",
            "text/csv; charset=utf-8",
            (visit, out) -> rows.apply(visit).csv(out)));
  }

  private Pages() {}
}
