package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.store.Act;
import isnad.store.CaseStore;
import isnad.store.Role;
import isnad.store.Team.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Who works on the case, as what, and under which title: for its owners.
///
/// @param titled the case's title; may be empty
/// @param fault what is wrong with the form that was sent; empty where nothing is
/// @param did what was done just before; empty where nothing was
public record UsersPage(
    String title, List<User> users, List<Choice> roles, String titled, String fault, String did)
    implements Page {
  private static final List<String> DEEDS = List.of("add", "role", "remove", "password", "set");

  /// @param self whether it is who looks at the page
  public record User(Member member, boolean self) {}

  /// A role, and what it lets people do.
  public record Choice(Role role, String words, String means) {}

  public static UsersPage of(Visit visit, String fault) {
    visit.demand(Act.MANAGE);
    var address = visit.rest().kept().orElseThrow(NotFoundResponse::new);
    var words = visit.words();
    var did = Objects.requireNonNullElse(visit.address().first("did"), "");
    try (var store = CaseStore.openToRead(address)) {
      return new UsersPage(
          words.say("page.users"),
          store.team().members().stream()
              .map(one -> new User(one, one.name().equals(visit.visitor().name())))
              .toList(),
          Arrays.stream(Role.values())
              .map(role ->
                  new Choice(role, words.word("role", role), words.word("role.means", role)))
              .toList(),
          store.marks().settings().getOrDefault("title", ""),
          fault,
          DEEDS.contains(did) ? words.say("users.did." + did) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
