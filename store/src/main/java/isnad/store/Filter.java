package isnad.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a claim must tell for its page to be found. Lists are alternatives; empty ones ask nothing.
///
/// @param actors each of these lists must be met
/// @param earliest the claim may not be over before this day
/// @param latest nor begin after this one
/// @param outlets who published the page
/// @param contested what of the claim must be contested, each of them; empty for anything, absent
///   where it may be uncontested
public record Filter(
    List<List<String>> actors,
    List<String> types,
    List<String> places,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<String> outlets,
    @Nullable List<String> contested) {
  public static final Filter NONE =
      new Filter(List.of(), List.of(), List.of(), null, null, List.of(), null);

  public Filter {
    actors = List.copyOf(actors);
    types = List.copyOf(types);
    places = List.copyOf(places);
    outlets = List.copyOf(outlets);
    contested = contested == null ? null : List.copyOf(contested);
  }

  /// Whether it asks anything of a claim.
  public boolean ofClaims() {
    return !actors.isEmpty()
        || !types.isEmpty()
        || !places.isEmpty()
        || earliest != null
        || latest != null
        || contested != null;
  }

  /// The same where a claim may be contested or not.
  public Filter whateverIsContested() {
    return new Filter(actors, types, places, earliest, latest, outlets, null);
  }

  /// SQL that narrows documents `d`; its values are added to `values`.
  String sql(List<@Nullable Object> values) {
    var sql = new StringBuilder();
    if (ofClaims()) {
      sql.append(" and exists (select 1 from claim c where c.document = d.number");
      sql.append(in("c.type", types, values)).append(in("c.place", places, values));
      dates(sql, values);
      for (var some : actors) {
        sql.append(
                " and exists (select 1 from claim_actor a where a.document = c.document and a.report = c.report")
            .append(in("a.actor", some, values))
            .append(')');
      }
      disputes(sql, values);
      sql.append(')');
    }
    return sql.toString();
  }

  /// A claim without a date is found by no date.
  private void dates(StringBuilder sql, List<@Nullable Object> values) {
    if (earliest != null || latest != null) {
      sql.append(" and (c.earliest is not null or c.latest is not null)");
    }
    if (latest != null) {
      sql.append(" and (c.earliest is null or c.earliest <= ?)");
      values.add(latest.toString());
    }
    if (earliest != null) {
      sql.append(" and (c.latest is null or c.latest >= ?)");
      values.add(earliest.toString());
    }
  }

  private void disputes(StringBuilder sql, List<@Nullable Object> values) {
    if (contested == null) {
      return;
    }
    var disputed =
        " and exists (select 1 from dispute x where x.document = c.document and x.report = c.report";
    contested.forEach(
        one -> sql.append(disputed).append(in("x.attribute", List.of(one), values)).append(')'));
    if (contested.isEmpty()) {
      sql.append(disputed).append(')');
    }
  }

  private static String in(String column, List<String> some, List<@Nullable Object> values) {
    if (some.isEmpty()) {
      return "";
    }
    values.addAll(some);
    var marks = new ArrayList<String>();
    some.forEach(one -> marks.add("?"));
    return " and " + column + " in (" + String.join(", ", marks) + ")";
  }
}
