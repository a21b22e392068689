package isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a claim must tell for its page to be found. Lists are alternatives; empty ones ask nothing.
///
/// @param actors each of these lists must be met
/// @param earliest the claim may not be over before this day
/// @param latest nor begin after this one
/// @param outlets who published the page
public record Filter(
    List<List<String>> actors,
    List<String> types,
    List<String> places,
    @Nullable String earliest,
    @Nullable String latest,
    List<String> outlets) {
  public static final Filter NONE =
      new Filter(List.of(), List.of(), List.of(), null, null, List.of());

  public Filter {
    actors = List.copyOf(actors);
    types = List.copyOf(types);
    places = List.copyOf(places);
    outlets = List.copyOf(outlets);
  }

  /// Whether it asks anything of a claim.
  public boolean ofClaims() {
    return !actors.isEmpty()
        || !types.isEmpty()
        || !places.isEmpty()
        || earliest != null
        || latest != null;
  }

  /// SQL that narrows documents `d`; its values are added to `values`.
  String sql(List<@Nullable Object> values) {
    var sql = new StringBuilder();
    if (ofClaims()) {
      sql.append(" and d.number in (select c.document from claim c where true");
      sql.append(in("c.type", types, values)).append(in("c.place", places, values));
      dates(sql, values);
      for (var some : actors) {
        sql.append(
                " and exists (select 1 from claim_actor a where a.document = c.document and a.report = c.report")
            .append(in("a.actor", some, values))
            .append(')');
      }
      sql.append(')');
    }
    if (!outlets.isEmpty()) {
      sql.append(" and d.number in (select r.document from reading r where true")
          .append(in("r.outlet", outlets, values))
          .append(')');
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
      values.add(latest);
    }
    if (earliest != null) {
      sql.append(" and (c.latest is null or c.latest >= ?)");
      values.add(earliest);
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
