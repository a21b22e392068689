package isnad.read.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes a number as newspapers do: in either gender and case, hundreds in one word or two and
/// with or without the mute alef, "and" glued or apart, the tens of thousands in words or in
/// figures, with a conjunction or preposition glued to either.
final class NewspaperNumerals {
  private static final String[][] UNITS = {
    {"", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"},
    {"", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"}
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] HUNDREDS = {
    "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[][] SCALES = {
    {"ألف", "ألفا", "ألفان", "ألفين", "آلاف"},
    {"مليون", "مليونا", "مليونان", "مليونين", "ملايين"},
    {"مليار", "مليارا", "ملياران", "مليارين", "مليارات"}
  };
  private static final String TATWEEL = "\u0640";
  private static final String[] PREFIXES = {"", "", "", "و", "ب", "ل", "ك"};

  private final Random random;

  NewspaperNumerals(long seed) {
    random = new Random(seed);
  }

  String write(int number) {
    var oblique = random.nextBoolean();
    var groups = new ArrayList<String>();
    var rest = number;
    for (var power = 3; power > 0; power--) {
      var size = (int) Math.pow(1000, power);
      if (rest >= size) {
        groups.add(scaled(rest / size, SCALES[power - 1], oblique));
      }
      rest %= size;
    }
    if (rest > 0 || number == 0) {
      groups.add(number == 0 ? "صفر" : below(rest, random.nextInt(2), oblique));
    }
    var words = joined(groups);
    var figure = Character.isDigit(words.charAt(0));
    return PREFIXES[random.nextInt(PREFIXES.length)]
        + (figure && random.nextBoolean() ? TATWEEL : "")
        + words;
  }

  private String scaled(int count, String[] scale, boolean oblique) {
    if (count < 3) {
      return count == 1 ? scale[0] : scale[oblique ? 3 : 2];
    }
    var last = count % 100;
    var name = last >= 3 && last <= 10 ? scale[4] : last > 10 ? scale[random.nextInt(2)] : scale[0];
    return (random.nextInt(4) == 0 ? figures(count) : below(count, 0, oblique)) + " " + name;
  }

  private String figures(int count) {
    var latin = Integer.toString(count);
    return random.nextBoolean()
        ? latin
        : latin
            .chars()
            .map(c -> c - '0' + 0x660)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private String below(int number, int gender, boolean oblique) {
    var parts = new ArrayList<String>();
    if (number >= 100) {
      parts.add(hundreds(number / 100, oblique));
    }
    var rest = number % 100;
    if (rest >= 20) {
      if (rest % 10 > 0) {
        parts.add(unit(rest % 10, gender, oblique));
      }
      parts.add(TENS[rest / 10] + (oblique ? "ين" : "ون"));
    } else if (rest > 10) {
      parts.add(teen(rest - 10, gender, oblique));
    } else if (rest > 0) {
      parts.add(rest == 10 ? gender == 0 ? "عشرة" : "عشر" : unit(rest, gender, oblique));
    }
    return joined(parts);
  }

  private static String unit(int unit, int gender, boolean oblique) {
    return unit == 2 && oblique ? gender == 0 ? "اثنين" : "اثنتين" : UNITS[gender][unit];
  }

  private static String teen(int unit, int gender, boolean oblique) {
    var ten = gender == 0 ? " عشر" : " عشرة";
    return switch (unit) {
      case 1 -> (gender == 0 ? "أحد" : "إحدى") + ten;
      case 2 -> (gender == 0 ? "اثن" : "اثنت") + (oblique ? "ي" : "ا") + ten;
      default -> UNITS[gender][unit] + ten;
    };
  }

  private String hundreds(int count, boolean oblique) {
    var hundred = random.nextBoolean() ? "مئة" : "مائة";
    return switch (count) {
      case 1 -> hundred;
      case 2 -> hundred.substring(0, hundred.length() - 1) + (oblique ? "تين" : "تان");
      default -> random.nextBoolean() ? HUNDREDS[count] + hundred : UNITS[1][count] + " " + hundred;
    };
  }

  private String joined(List<String> parts) {
    var joint = random.nextInt(4) == 0 ? " و " : " و";
    return String.join(joint, parts);
  }
}
