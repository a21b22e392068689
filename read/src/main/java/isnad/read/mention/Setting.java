package isnad.read.mention;

import isnad.read.text.Letters;
import java.util.List;

/// Tells from the words before a name whether it stands for a place or a party.
///
/// After a word of place (in, north of, the town of) or with the proclitic bi- it is a place. After
/// a word of direction (to, from, at) it may be either; but "from" after what one gives (support
/// from Russia) leads to a party. Anything else leads to a party. A name joined to another shares
/// its setting.
final class Setting {
  private final Cues cues;

  /// What the words before a name make of it.
  enum Place {
    INSIDE,
    TOWARDS,
    NONE
  }

  Setting(Cues cues) {
    this.cues = cues;
  }

  Place of(List<Find> finds, int index) {
    var find = finds.get(index);
    var before = find.cut().before();
    if (before.endsWith("" + Letters.BA)) {
      return Place.INSIDE;
    }
    if (find.cut().governed()) {
      return Place.NONE;
    }
    var joined = joinedTo(finds, index);
    return joined >= 0 ? of(finds, joined) : ofWord(find);
  }

  private Place ofWord(Find find) {
    if (!find.cut().before().isEmpty()) {
      return Place.NONE;
    }
    var word = wordBefore(find, 1);
    if (cues.is(Cues.Kind.INSIDE, word)) {
      return Place.INSIDE;
    }
    if (!cues.is(Cues.Kind.TOWARDS, word)) {
      return Place.NONE;
    }
    return cues.is(Cues.Kind.GIVER, wordBefore(find, 2)) ? Place.NONE : Place.TOWARDS;
  }

  /// Whether the name is joined to a state's whose name is no common word.
  static boolean isJoinedToState(List<Find> finds, int index) {
    var before = joinedTo(finds, index);
    var after = index + 1 < finds.size() && joinedTo(finds, index + 1) == index;
    return before >= 0 && isSureState(finds.get(before))
        || after && isSureState(finds.get(index + 1));
  }

  private static boolean isSureState(Find find) {
    return find.sense() instanceof Sense.OfState state && !state.state().ambiguous();
  }

  /// The find that this one is joined to by wa- or a comma; -1 where there is none.
  private static int joinedTo(List<Find> finds, int index) {
    var find = finds.get(index);
    for (var i = index - 1; i >= 0; i--) {
      var other = finds.get(i);
      if (other.sentence() != find.sentence() || other.to() < find.from() - 1) {
        return -1;
      }
      if (other.to() == find.from() && find.cut().before().equals("" + Letters.WAW)) {
        return i;
      }
      if (other.to() == find.from() - 1 && wordBefore(find, 1).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the words before leave no room for an adjective: a verb that agrees with a state, a
  /// preposition, another name, nothing at all.
  boolean standsAsParty(List<Find> finds, int i) {
    var find = finds.get(i);
    var word = wordBefore(find, 1);
    var ending = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return find.cut().governed()
        || !Character.isLetter(ending)
        || ending == Letters.TA && !cues.is(Cues.Kind.COMMON, word)
        || cues.is(Cues.Kind.TOWARDS, word)
        || follows(finds, i);
  }

  /// Whether a word before the name, or quotation marks around it, show that it is a name.
  boolean introduces(Find find) {
    var tokens = find.sentence().tokens();
    var quoted =
        find.from() > 0
            && find.to() < tokens.size()
            && tokens.get(find.from() - 1).folded().equals("\"")
            && tokens.get(find.to()).folded().equals("\"");
    return quoted || cues.is(Cues.Kind.BODY, wordBefore(find, 1));
  }

  /// Whether no word stands between the find and the one before it.
  static boolean follows(List<Find> finds, int i) {
    return i > 0
        && finds.get(i - 1).to() == finds.get(i).from()
        && finds.get(i - 1).sentence() == finds.get(i).sentence();
  }

  /// The word so many before a find, quotation marks not counted; blank where there is none.
  static String wordBefore(Find find, int back) {
    var left = back;
    for (var at = find.from() - 1; at >= 0; at--) {
      var word = find.sentence().tokens().get(at).folded();
      if (!word.equals("\"") && --left == 0) {
        return word;
      }
    }
    return "";
  }
}
