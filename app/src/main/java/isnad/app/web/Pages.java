package isnad.app.web;

import isnad.app.web.page.AddPage;
import isnad.app.web.page.EventPage;
import isnad.app.web.page.KeysPage;
import isnad.app.web.page.LogPage;
import isnad.app.web.page.Overview;
import isnad.app.web.page.ReportPage;
import isnad.app.web.page.ReviewPage;
import java.util.List;

/// Which page is at which path, behind the language.
public final class Pages {
  /// Those that every page leads to, by the first piece of their path; the words for them stand
  /// under `page.NAME`.
  public static final List<String> MAIN = List.of("add", "review", "log", "keys");

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
          new At("/event/{id}", EventPage::of),
          new At("/report/{id}", ReportPage::of),
          new At("/add", AddPage::of),
          new At("/review", ReviewPage::of),
          new At("/log", LogPage::of),
          new At("/keys", KeysPage::of));

  private Pages() {}
}
