package isnad.app.words;

import isnad.model.ActorId;
import isnad.model.Ground;
import isnad.model.PlaceId;
import java.util.List;

/// Says why reports belong together, or what speaks against it.
public record GroundWords(Words words, Names names) {
  public String say(List<Ground> grounds) {
    return String.join(words.say("list.comma"), grounds.stream().map(this::say).toList());
  }

  private String say(Ground ground) {
    var of = ground.of().stream().map(value -> value(ground.sort(), value)).distinct().toList();
    var one = ground.sort() == Ground.Sort.NEAR_PLACES && of.size() == 1;
    var sort = one ? Ground.Sort.SAME_PLACE : ground.sort();
    return words.say("ground." + sort.name(), words.list(of));
  }

  private String value(Ground.Sort sort, String value) {
    if (sort == Ground.Sort.SAME_MODE || sort == Ground.Sort.OTHER_MODE) {
      return names.mode(value);
    }
    return switch (sort.about()) {
      case ACTORS -> names.actor(new ActorId(value));
      case PLACES -> names.place(new PlaceId(value));
      case NOTHING, DATES, WORDS -> names.asWritten(value);
    };
  }
}
