package isnad.read.mention;

import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Sentence;
import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The world's larger cities, from the tables `cities.tsv` of the packs: a line a city, the largest
/// first, its Arabic spellings in the last column; a spelling that is a common word too ends in a
/// question mark.
final class Cities {
  private static final String TABLE = "cities";
  private static final int COLUMNS = 7;
  private static final char COMMON = '?';

  private final Phrases<City> names = new Phrases<>();

  /// @param row its line in the table
  /// @param common whether the spelling found is a common word too
  private record City(String row, boolean common) {}

  /// A city's name found.
  ///
  /// @param row its line in the table
  /// @param common whether the spelling is a common word too
  /// @param words where it stands
  record Found(String row, boolean common, Phrases.Found<?> words) {
    Place place() {
      return Cities.place(row);
    }

    int from() {
      return words.from();
    }

    int to() {
      return words.to();
    }
  }

  Cities(Packs packs) {
    packs.tables(TABLE).forEach(this::add);
  }

  private void add(PackFile table) {
    var text = table.text();
    var start = text.indexOf('\n') + 1;
    for (var line = 2; start < text.length(); line++) {
      var end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      var row = text.substring(start, end);
      var spellings = row.lastIndexOf('\t') + 1;
      if (spellings == 0) {
        throw new PackException(table.path(), line, "a line has " + COLUMNS + " columns");
      }
      for (var spelling : row.substring(spellings).split("\\|")) {
        add(spelling, row);
      }
      start = end + 1;
    }
  }

  private void add(String spelling, String row) {
    var common = spelling.charAt(spelling.length() - 1) == COMMON;
    var name = common ? spelling.substring(0, spelling.length() - 1) : spelling;
    names.put(name, new City(row, common));
  }

  /// Every spelling of every city in the packs' tables.
  static List<String> spellings(Packs packs) {
    return packs.tables(TABLE).stream()
        .flatMap(table -> table.text().lines().skip(1))
        .map(row -> row.substring(row.lastIndexOf('\t') + 1).replace("?", ""))
        .flatMap(Pattern.compile("\\|")::splitAsStream)
        .toList();
  }

  /// The longest city name that begins at token `at`; of cities of one name the largest.
  @Nullable Found at(Sentence sentence, int at) {
    var found = names.longest(sentence.tokens(), at);
    if (found == null || !KnownNames.cutAsNamesAre(found)) {
      return null;
    }
    var city = found.values().getFirst();
    return new Found(city.row(), city.common(), found);
  }

  private static Place place(String row) {
    var columns = row.split("\t");
    var spellings = new ArrayList<String>();
    for (var spelling : columns[COLUMNS - 1].split("\\|")) {
      spellings.add(spelling.replace("?", ""));
    }
    return new Place(
        new PlaceId("geonames_" + columns[0]),
        spellings.getFirst(),
        columns[5],
        spellings,
        List.of(columns[1]),
        new Place.Point(Double.parseDouble(columns[2]), Double.parseDouble(columns[3])),
        Place.Precision.POINT,
        true);
  }
}
