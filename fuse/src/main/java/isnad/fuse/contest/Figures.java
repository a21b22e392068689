package isnad.fuse.contest;

import isnad.fuse.wording.Words;
import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import isnad.model.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds figures of one thing that cannot both be true.
///
/// Two figures speak of one thing when they count the same of the same actor. A figure without an
/// actor is of the same group only where the same noun is counted: 131 dead of both sides say
/// nothing against 50 dead of one.
final class Figures {
  private final Origins origins;

  Figures(Origins origins) {
    this.origins = origins;
  }

  /// What is counted, and whose.
  ///
  /// @param noun tells groups apart where no actor does
  /// @param part whether it counts some of those that another figure counts
  private record Subject(
      What what, @Nullable String unit, @Nullable ActorId of, String noun, boolean part) {}

  List<Contest> find(List<Report> reports) {
    var owned = owned(reports);
    var bySubject = new LinkedHashMap<Subject, Versions<Amount>>();
    for (var report : reports) {
      for (var quantity : report.happening().quantities()) {
        if (countsSomething(quantity)) {
          bySubject
              .computeIfAbsent(subject(quantity, owned), any -> new Versions<>(Figures::exclude))
              .add(quantity.amount(), report);
        }
      }
    }
    return bySubject.entrySet().stream()
        .map(entry -> contest(entry.getKey(), entry.getValue()))
        .filter(contest -> !contest.versions().isEmpty())
        .toList();
  }

  /// Whether no figure of the one denies one of the other.
  static boolean agree(List<Quantity> ones, List<Quantity> others) {
    return ones.stream().allMatch(one -> others.stream().allMatch(other -> agree(one, other)));
  }

  private static boolean agree(Quantity one, Quantity other) {
    return one.what() != other.what()
        || one.part() != other.part()
        || !Objects.equals(unit(one), unit(other))
        || one.of() == null
        || !one.of().equals(other.of())
        || one.amount().agrees(other.amount());
  }

  private Contest contest(Subject subject, Versions<Amount> versions) {
    return new Contest(
        Attribute.QUANTITY,
        subject.of(),
        subject.what().word(),
        versions.contested(Figures::words, origins));
  }

  private static boolean exclude(Amount one, Amount other) {
    return !one.agrees(other);
  }

  private static boolean countsSomething(Quantity quantity) {
    return quantity.noun() != null
        || quantity.of() != null && quantity.what() != What.OTHER
        || quantity.of() != null && quantity.unit() != null;
  }

  private static Subject subject(Quantity quantity, List<Owned> owned) {
    var of = quantity.of() != null ? quantity.of() : sameGroup(quantity, owned);
    var noun = quantity.noun() == null ? "" : quantity.noun();
    var distinguishing = of == null || quantity.what() == What.OTHER ? noun : "";
    return new Subject(quantity.what(), unit(quantity), of, distinguishing, quantity.part());
  }

  /// The dead, the wounded, the troops are people whether the text says so or not.
  private static @Nullable String unit(Quantity quantity) {
    return switch (quantity.what()) {
      case KILLED, WOUNDED, CAPTURED, DISPLACED, TROOPS -> "people";
      case PERCENT, DISTANCE_KM, OTHER -> quantity.unit();
    };
  }

  /// Whose they are, where another figure counts the same noun of one actor only.
  private static @Nullable ActorId sameGroup(Quantity quantity, List<Owned> owned) {
    var noun = quantity.noun();
    if (noun == null) {
      return null;
    }
    var owners =
        owned.stream()
            .filter(other -> other.what() == quantity.what() && Words.alike(noun, other.noun()))
            .map(Owned::of)
            .distinct()
            .toList();
    return owners.size() == 1 ? owners.getFirst() : null;
  }

  /// What some figure counts under a noun, and whose.
  private record Owned(What what, String noun, ActorId of) {}

  /// Each once: of a big event most figures say the same.
  private static List<Owned> owned(List<Report> reports) {
    var owned = new LinkedHashSet<Owned>();
    for (var report : reports) {
      for (var quantity : report.happening().quantities()) {
        var noun = quantity.noun();
        var of = quantity.of();
        if (noun != null && of != null) {
          owned.add(new Owned(quantity.what(), noun, of));
        }
      }
    }
    return List.copyOf(owned);
  }

  /// `84`, `50 at most`, `20 at least`, `70 to 80`, `about 100`.
  private static String words(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> plain(exactly.number());
      case Amount.AtLeast atLeast -> plain(atLeast.min()) + " at least";
      case Amount.AtMost atMost -> plain(atMost.max()) + " at most";
      case Amount.Between between -> plain(between.min()) + " to " + plain(between.max());
      case Amount.About about -> "about " + plain(about.number());
      case Amount.Vague vague -> plain(vague.low()) + " at least";
    };
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
