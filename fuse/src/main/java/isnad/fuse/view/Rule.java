package isnad.fuse.view;

import isnad.model.Amount;
import isnad.model.Quantity.What;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How one figure is made of many claims. Decision 0008 gives the codebooks' own words.
public enum Rule {
  /// the lowest figure told, with its bound
  LOW("UCDP Battle-Related Deaths Dataset codebook: low estimate"),
  /// the figure of a named origin that most origins can agree with; where none stands out, the
  /// lower
  BEST("UCDP Battle-Related Deaths Dataset codebook: best estimate"),
  /// the highest figure told, with its bound
  HIGH("UCDP Battle-Related Deaths Dataset codebook: high estimate"),
  /// the lowest of all figures as a plain number, with ACLED's numbers for vague words
  CONSERVATIVE("ACLED, Fatalities FAQ (2023): the most conservative estimate available"),
  /// the figure that most independent origins tell in these very words
  ORIGINS("Isnad: independent origins, copies and repeats counted once");

  /// What the reader gives vague words as their least, and what ACLED codes for them: tens 10,
  /// hundreds 100, thousands 1000.
  private static final Map<BigDecimal, BigDecimal> VAGUE =
      Map.of(
          BigDecimal.valueOf(20), BigDecimal.valueOf(10),
          BigDecimal.valueOf(200), BigDecimal.valueOf(100),
          BigDecimal.valueOf(2000), BigDecimal.valueOf(1000));

  private final String source;

  Rule(String source) {
    this.source = source;
  }

  /// Who published it.
  public String source() {
    return source;
  }

  /// @param claims of one thing that is counted, not superseded, at least one
  Seen of(List<Claim> claims) {
    return switch (this) {
      case LOW -> extreme(claims, Comparator.comparing(Claim::floor));
      case HIGH -> extreme(claims, Comparator.comparing(Claim::ceiling).reversed());
      case CONSERVATIVE -> conservative(claims);
      case BEST -> best(credible(claims));
      case ORIGINS -> most(claims, claims, (one, other) -> one.amount().equals(other.amount()));
    };
  }

  /// Those of named origins; all where nobody is named.
  private static List<Claim> credible(List<Claim> claims) {
    var named = claims.stream().filter(claim -> claim.voice().named()).toList();
    return named.isEmpty() ? claims : named;
  }

  private Seen extreme(List<Claim> claims, Comparator<Claim> order) {
    var first = claims.stream().min(order.thenComparing(Claim::looseness)).orElseThrow();
    return seen(first.amount(), claims);
  }

  /// Bounds speak for every number inside them, and are themselves taken only where no number is.
  private Seen best(List<Claim> claims) {
    var numbers = claims.stream().filter(Claim::definite).toList();
    return most(
        numbers.isEmpty() ? claims : numbers,
        claims,
        (one, other) -> one.amount().agrees(other.amount()));
  }

  private Seen conservative(List<Claim> claims) {
    var lowest = claims.stream().min(Comparator.comparing(Rule::coded)).orElseThrow();
    var reports =
        claims.stream()
            .filter(claim -> coded(claim).equals(coded(lowest)))
            .map(claim -> claim.voice().report())
            .toList();
    return new Seen(this, new Amount.Exactly(coded(lowest)), reports);
  }

  private static BigDecimal coded(Claim claim) {
    return claim.amount() instanceof Amount.Vague(String word, BigDecimal low)
        ? VAGUE.getOrDefault(low, low)
        : claim.floor();
  }

  private Seen most(List<Claim> candidates, List<Claim> claims, Agreement agreement) {
    Comparator<Claim> order =
        Comparator.comparingLong((Claim claim) -> -origins(claim, claims, agreement))
            .thenComparing(Claim::looseness)
            .thenComparing(Claim::floor);
    return seen(candidates.stream().min(order).orElseThrow().amount(), claims);
  }

  private static long origins(Claim claim, List<Claim> claims, Agreement agreement) {
    return claims.stream()
        .filter(other -> other.voice().named() && agreement.test(claim, other))
        .map(other -> other.voice().origin())
        .distinct()
        .count();
  }

  private Seen seen(Amount amount, List<Claim> claims) {
    return new Seen(
        this,
        amount,
        claims.stream()
            .filter(claim -> claim.amount().equals(amount))
            .map(claim -> claim.voice().report())
            .toList());
  }

  private interface Agreement {
    boolean test(Claim one, Claim other);
  }

  /// Whether the rules speak of such counts: people, not kilometres.
  static boolean applies(What what) {
    return switch (what) {
      case KILLED, WOUNDED, CAPTURED, DISPLACED, TROOPS -> true;
      case PERCENT, DISTANCE_KM, OTHER -> false;
    };
  }
}
