package isnad.fuse.view;

import isnad.model.Amount;
import isnad.model.Event;
import isnad.model.Happening.Polarity;
import isnad.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an event's figures by every rule.
public record FigureViews(Voices voices) {
  /// What is counted, in the order in which the reports tell it.
  public List<Counted> of(Event event, Belief belief) {
    var bySubject = new LinkedHashMap<Subject, List<Claim>>();
    for (var voice : voices.of(event, belief)) {
      var report = voices.report(voice.report());
      if (report != null && report.happening().polarity() == Polarity.ASSERTED) {
        for (var quantity : report.happening().quantities()) {
          add(quantity, voice, voices.told(report), bySubject);
        }
      }
    }
    return bySubject.entrySet().stream()
        .map(entry -> counted(entry.getKey(), revised(entry.getValue())))
        .toList();
  }

  private static void add(
      Quantity quantity,
      Voice voice,
      @Nullable LocalDate told,
      Map<Subject, List<Claim>> bySubject) {
    if (Rule.applies(quantity.what())) {
      var claims = bySubject.computeIfAbsent(Subject.of(quantity), any -> new ArrayList<>());
      var claim = new Claim(quantity.amount(), voice, told, false);
      if (!claims.contains(claim)) {
        claims.add(claim);
      }
    }
  }

  private static Counted counted(Subject subject, List<Claim> claims) {
    var current = claims.stream().filter(claim -> !claim.superseded()).toList();
    var views =
        current.isEmpty()
            ? List.<Seen>of()
            : Stream.of(Rule.values()).map(rule -> rule.of(current)).toList();
    return new Counted(subject, claims, views);
  }

  /// The claims, those marked that the same origin took back by a later figure. A figure counts as
  /// told when it was first told: a page of next year that repeats it takes nothing back.
  private static List<Claim> revised(List<Claim> claims) {
    return claims.stream()
        .map(claim ->
            claims.stream().anyMatch(other -> takesBack(other, claim, claims))
                ? claim.withSuperseded()
                : claim)
        .toList();
  }

  private static boolean takesBack(Claim later, Claim earlier, List<Claim> all) {
    var first = firstTold(earlier, all);
    var second = firstTold(later, all);
    return sameOrigin(later, earlier)
        && first != null
        && second != null
        && first.isBefore(second)
        && later.revises(earlier);
  }

  private static @Nullable LocalDate firstTold(Claim claim, List<Claim> all) {
    Amount amount = claim.amount();
    var first = claim.told();
    for (var other : all) {
      var told = other.told();
      var same = other.amount().equals(amount) && sameOrigin(other, claim);
      if (same && told != null && (first == null || told.isBefore(first))) {
        first = told;
      }
    }
    return first;
  }

  private static boolean sameOrigin(Claim one, Claim other) {
    return one.voice().named() && one.voice().origin().equals(other.voice().origin());
  }
}
