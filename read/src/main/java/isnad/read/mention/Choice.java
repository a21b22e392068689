package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.Article;
import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.Reading;
import isnad.read.tag.NameTagger;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses what the names found in one article stand for, sentence by sentence.
///
/// - A state's name after a word of place is a place, after a word of direction both place and
///   party, else a party ([Setting]).
/// - A capital's name is a place; where no word of place or direction stands before it, its state
///   too, or whoever its pack says sits there, as a metonym.
/// - What is a common word too needs a word of place before it or a state that the article speaks
///   of beyond doubt ([Support]).
/// - A post is its holder on that day, where packs know one; a person named right after a post is
///   named with a title.
/// - An office alone is that of the actor or state named last ([Trail]).
final class Choice {
  private final Frame frame;
  private final Support support;
  private final Article article;
  private List<Mention> taken = List.of();
  private final Trail trail;
  private final Strangers strangers;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> nationalities = new ArrayList<>();
  private final List<Names.Titled> titled = new ArrayList<>();

  Choice(Frame frame, Support support, Article article) {
    this.frame = frame;
    this.support = support;
    this.article = article;
    this.trail = new Trail(support::times);
    this.strangers = new Strangers(frame.world(), frame.cues());
  }

  /// What choosing rests on that is the same for every article.
  record Frame(
      World world, Descriptions descriptions, Cues cues, Setting setting, Holders holders) {}

  /// What one sentence holds: names found, and mentions that other stages have made.
  record Line(List<Find> finds, List<Mention> taken) {}

  List<Mention> mentions() {
    return mentions;
  }

  Reading.Met met() {
    return strangers.met();
  }

  List<Mention> nationalities() {
    return nationalities;
  }

  List<Names.Titled> titled() {
    return titled;
  }

  /// Takes in the names of the next sentence.
  void add(Line line) {
    trail.nextSentence();
    taken = line.taken();
    var finds = line.finds();
    for (var i = 0; i < finds.size(); i++) {
      choose(finds, i);
    }
  }

  private void choose(List<Find> finds, int i) {
    var find = finds.get(i);
    switch (find.sense()) {
      case Sense.OfState state -> state(finds, i, state.state());
      case Sense.OfSeat seat -> seat(finds, i, seat);
      case Sense.OfActor actor -> actor(finds, i, actor);
      case Sense.OfPlace place -> place(finds, i, place);
      case Sense.OfOffice office -> office(finds, i, office);
      case Sense.OfBareOffice office -> bareOffice(finds, i, office.office());
      case Sense.OfNation nation -> nation(find, nation);
      case Sense.OfStranger stranger -> stranger(finds, i, stranger);
      case Sense.OfCity city -> city(find, city.city());
      case Sense.OfPart part -> part(finds, i, part);
      case Sense.OfDescription description -> description(finds, i, description.kind());
    }
  }

  private void state(List<Find> finds, int i, State state) {
    var find = finds.get(i);
    var place = frame.setting().of(finds, i);
    var sure =
        place == Setting.Place.INSIDE
            || frame.cues().is(Cues.Kind.BESIDE, Setting.wordBefore(find, 1))
            || Setting.isJoinedToState(finds, i);
    if (state.ambiguous()
        && !sure
        && !supported(find, state)
        && !frame.setting().standsAsParty(finds, i)) {
      return;
    }
    trail.state(state);
    if (place == Setting.Place.INSIDE) {
      trail.land(state);
    }
    if (place != Setting.Place.NONE) {
      mentions.add(new Mention.OfPlace(find.span(), state.place(), Mention.Form.NAME));
    }
    if (place != Setting.Place.INSIDE) {
      name(find, state.actor(), Mention.Form.NAME);
    }
  }

  /// Whether the article speaks of the state, and the word before doesn't make a common word of the
  /// name.
  private boolean supported(Find find, State state) {
    return support.has(state) && !frame.cues().is(Cues.Kind.COMMON, Setting.wordBefore(find, 1));
  }

  private void seat(List<Find> finds, int i, Sense.OfSeat seat) {
    var find = finds.get(i);
    var place = frame.setting().of(finds, i);
    if (seat.doubtful() && place != Setting.Place.INSIDE && !support.has(seat.state())) {
      return;
    }
    trail.state(seat.state());
    if (place != Setting.Place.NONE) {
      trail.land(seat.state());
    }
    mentions.add(new Mention.OfPlace(find.span(), seat.place(), Mention.Form.NAME));
    var stands = seat.standsFor();
    var upon = frame.cues().is(Cues.Kind.UPON, Setting.wordBefore(find, 1));
    if (stands != null && (place == Setting.Place.NONE || upon)) {
      name(find, stands, Mention.Form.METONYM);
    }
  }

  private void actor(List<Find> finds, int i, Sense.OfActor actor) {
    var find = finds.get(i);
    var region = frame.world().regionOf(actor.actor());
    var meant = region == null || support.hasAny(region);
    if (!meant
        || actor.doubtful()
            && !support.hasActor(actor.actor())
            && !frame.setting().introduces(find)) {
      return;
    }
    name(find, actor.actor(), actor.form());
    if (frame.world().isPerson(actor.actor())) {
      strangers.person(find, actor.actor());
    }
  }

  private void place(List<Find> finds, int i, Sense.OfPlace place) {
    var sure =
        frame.setting().of(finds, i) != Setting.Place.NONE || support.hasPlace(place.place());
    if (!place.doubtful() || sure) {
      var countries = frame.world().countriesOf(place.place());
      if (countries.size() == 1) {
        trail.land(frame.world().stateOf(countries.getFirst()));
      }
      mentions.add(new Mention.OfPlace(finds.get(i).span(), place.place(), Mention.Form.NAME));
    }
  }

  private void office(List<Find> finds, int i, Sense.OfOffice office) {
    var find = finds.get(i);
    var state = office.state();
    trail.state(state);
    if (!titles(finds, i, office.office())) {
      var post = World.officeOf(state, office.office());
      name(find, office.office().title() ? holder(post) : post, Mention.Form.TITLE);
    }
  }

  private ActorId holder(ActorId post) {
    var holder = frame.holders().holder(post, day(), trail.named());
    return holder == null ? post : holder;
  }

  /// The day that the sentence tells, else the page's.
  private @Nullable LocalDate day() {
    for (var mention : taken) {
      if (mention instanceof Mention.OfTime time && time.when().earliest() != null) {
        return time.when().earliest();
      }
    }
    return article.metadata().published();
  }

  /// Whether the find is the title of a person named right after it.
  private boolean titles(List<Find> finds, int i, Office office) {
    var find = finds.get(i);
    if (!office.title() || i + 1 == finds.size()) {
      return false;
    }
    var next = finds.get(i + 1);
    var person =
        next.from() == find.to() && next.cut().before().isEmpty() && isPerson(next.sense());
    if (person) {
      titled.add(new Names.Titled(next.span(), find.span().and(next.span())));
    }
    return person;
  }

  private boolean isPerson(Sense sense) {
    return sense instanceof Sense.OfActor actor && frame.world().isPerson(actor.actor())
        || sense instanceof Sense.OfStranger stranger && stranger.kind() == NameTagger.Kind.PERSON;
  }

  private void bareOffice(List<Find> finds, int i, Office office) {
    var find = finds.get(i);
    if (titles(finds, i, office) || !standsAlone(find)) {
      return;
    }
    var actor = trail.withOffice(office);
    if (actor != null) {
      var whom = office.title() ? holder(actor) : actor;
      mentions.add(new Mention.OfActor(find.span(), whom, Mention.Form.ANAPHOR));
    }
  }

  private boolean standsAlone(Find find) {
    return find.length() > 1 || frame.cues().is(Cues.Kind.ALONE, Clitics.bare(find.cut().rest()));
  }

  private void nation(Find find, Sense.OfNation nation) {
    var state = nation.state();
    if (state.ambiguous() && !supported(find, state)) {
      return;
    }
    var capital = state.seat().capital();
    if (nation.people()) {
      name(find, World.peopleOf(state), Mention.Form.TITLE);
    } else if (capital != null && frame.cues().is(Cues.Kind.CAPITAL, Setting.wordBefore(find, 1))) {
      mentions.add(new Mention.OfPlace(find.span(), capital.place().id(), Mention.Form.TITLE));
    } else if (frame.cues().is(Cues.Kind.LAND, Setting.wordBefore(find, 1))) {
      nationalities.add(new Mention.OfPlace(find.span(), state.place(), Mention.Form.TITLE));
    } else {
      nationalities.add(new Mention.OfActor(find.span(), state.actor(), Mention.Form.TITLE));
    }
    trail.state(state);
  }

  private void part(List<Find> finds, int i, Sense.OfPart part) {
    var find = finds.get(i);
    var told =
        part.owned()
            ? find.cut().before().equals("" + Letters.WAW) && Setting.follows(finds, i)
            : frame.setting().of(finds, i) == Setting.Place.INSIDE;
    var land = told ? trail.lastLand() : null;
    if (land != null) {
      frame.descriptions().parts().of(find, part.direction(), land).ifPresent(mentions::add);
    }
  }

  /// A noun right before a name is its title and no description.
  private void description(List<Find> finds, int i, Descriptions.Kind kind) {
    var find = finds.get(i);
    if (i + 1 < finds.size() && finds.get(i + 1).from() == find.to()) {
      return;
    }
    mentions.addAll(frame.descriptions().meant(find, kind, trail));
  }

  private void city(Find find, Place city) {
    strangers.city(city);
    mentions.add(new Mention.OfPlace(find.span(), city.id(), Mention.Form.NAME));
  }

  private void stranger(List<Find> finds, int i, Sense.OfStranger stranger) {
    var mention = strangers.mention(finds.get(i), stranger.kind(), Countries.nextTo(finds, i));
    if (mention != null) {
      mentions.add(mention);
    }
    if (mention instanceof Mention.OfActor actor) {
      walk(finds.get(i), actor.actor());
    }
  }

  private void name(Find find, ActorId actor, Mention.Form form) {
    walk(find, actor);
    mentions.add(new Mention.OfActor(find.span(), actor, form));
  }

  private void walk(Find find, ActorId actor) {
    trail.actor(actor, find.length() > 1 ? Clitics.bare(find.cut().rest()) : "");
  }
}
