package isnad.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.HandMade;
import isnad.fuse.view.Brief;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Span;
import isnad.model.When;
import isnad.model.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A headline that only names a type tells nobody what happened.
class TitlesTest {
  private static final List<String> FORMS = List.of("full", "by", "on", "none");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDeedHasAllItsForms(Language language) throws IOException {
    var words = Words.of(language);
    for (var deed : deeds()) {
      for (var form : FORMS) {
        assertThat(words.has("title.deed." + deed + "." + form)).as("%s %s", deed, form).isTrue();
      }
    }
  }

  @Test
  void everyDeedIsARuleOfAPack() throws IOException {
    var rules = new TreeSet<String>();
    var packs = Path.of(System.getProperty("isnad.root"), "packs");
    try (Stream<Path> files = Files.walk(packs)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Pattern.compile("rule: ([\\w-]+)")
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> rules.add(found.group(1)));
      }
    }
    assertThat(rules).containsAll(deeds());
  }

  @Test
  void aSigningIsNoMereSupport() {
    assertThat(said(report("sign, subject", List.of(), List.of())))
        .isEqualTo("Signing of an agreement");
    assertThat(said(report("no-such-rule", List.of(), List.of()))).isEqualTo("Support");
  }

  @Test
  void whoDoesItToHimselfIsNamedOnce() {
    var wagner = List.of(new ActorId("wagner"));
    assertThat(said(report("sign", wagner, wagner))).isEqualTo("Signing by the Wagner Group");
  }

  @Test
  void anEventIsCalledWhatMostOfItsAccountsCallIt() {
    var reports =
        Stream.of("thank", "sign", "sign").map(rule -> report(rule, List.of(), List.of())).toList();
    assertThat(said(reports)).isEqualTo("Signing of an agreement");
  }

  private static String said(Report report) {
    return titles(Deeds.NONE).say(report);
  }

  private static String said(List<Report> told) {
    var byId = new java.util.TreeMap<ReportId, Report>();
    for (var report : told) {
      byId.put(new ReportId("r" + byId.size()), report);
    }
    var happening = told.getFirst().happening();
    var ids = List.copyOf(byId.keySet());
    var event =
        new Event(
            new EventId("e"),
            happening,
            ids,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return titles(new Deeds(any -> byId.values().stream().map(Brief::of).toList())).say(event);
  }

  private static Titles titles(Deeds deeds) {
    var words = Words.of(Language.EN);
    var names = Names.of(words, HandMade.readCase().chronicle().directory(), name -> name);
    return new Titles(words, names, deeds);
  }

  private static Report report(String rule, List<ActorId> actors, List<ActorId> recipients) {
    var happening =
        new Happening(
            new Happening.Kind(EventType.SUPPORT, null),
            actors,
            recipients,
            When.NOT_TOLD,
            Where.NOT_TOLD,
            List.of(),
            Happening.Polarity.ASSERTED,
            Happening.Status.ACTUAL);
    var evidence = new Evidence(new Span(0, 1), new Span(0, 1), rule);
    return new Report(new ReportId("r"), "d", happening, isnad.model.Chain.OWN_VOICE, evidence);
  }

  private static TreeSet<String> deeds() throws IOException {
    var text =
        Files.readString(
            Path.of(System.getProperty("isnad.root"))
                .resolve("app/src/main/resources/isnad/app/messages_en.properties"));
    return Pattern.compile("(?m)^title\\.deed\\.([\\w-]+)\\.")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
