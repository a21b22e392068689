package isnad.read.quantity;

import isnad.model.Amount;
import isnad.model.Mention;
import isnad.model.Quantity;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.sentence.PlainSentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Runs the packs' examples of quantities, and says which units and vague words no example shows.
public final class QuantityCheck {
  private static final String EXAMPLES = "quantity_examples";

  private QuantityCheck() {}

  /// What is wrong; empty where nothing is.
  public static List<String> check(Packs packs) {
    var reader = QuantityReader.from(packs);
    var faults = new ArrayList<String>();
    var shown = new TreeSet<String>();
    for (var example : packs.all(EXAMPLES)) {
      example.only("text", "gives");
      var sentences = PlainSentences.of(example.text("text"));
      var got =
          reader.read(sentences, List.of()).stream()
              .map(Mention.OfQuantity::quantity)
              .peek(
                  quantity -> shown.addAll(List.of(key(quantity), String.valueOf(quantity.unit()))))
              .map(QuantityCheck::said)
              .toList();
      if (!got.equals(example.texts("gives"))) {
        faults.add(fault(example, "gives %s, not %s".formatted(got, example.texts("gives"))));
      }
    }
    for (var key : List.of("units", "duals", "vague")) {
      packs.all(key).forEach(entry -> addUnshown(entry, shown, faults));
    }
    return faults;
  }

  private static void addUnshown(Entry entry, TreeSet<String> shown, List<String> faults) {
    var low = entry.textOrNull("low");
    var key = low == null ? entry.text("unit") : low + "+";
    if (!shown.contains(key) && !key.equals("other")) {
      faults.add(
          "%s:%s: no example of %s shows %s".formatted(entry.file(), entry.line(), EXAMPLES, key));
    }
  }

  private static String fault(Entry example, String wrong) {
    return "%s:%s: «%s» %s".formatted(example.file(), example.line(), example.text("text"), wrong);
  }

  private static String key(Quantity quantity) {
    return quantity.amount() instanceof Amount.Vague vague ? plain(vague.low()) + "+" : "";
  }

  private static String said(Quantity quantity) {
    var unit = quantity.unit() == null ? "" : " " + quantity.unit();
    return said(quantity.amount()) + unit + (quantity.part() ? " part" : "");
  }

  private static String said(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> plain(exactly.number());
      case Amount.AtLeast least -> ">=" + plain(least.min());
      case Amount.AtMost most -> "<=" + plain(most.max());
      case Amount.Between range -> plain(range.min()) + ".." + plain(range.max());
      case Amount.About about -> "~" + plain(about.number());
      case Amount.Vague vague -> plain(vague.low()) + "+";
    };
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
