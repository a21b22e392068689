package isnad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.fetch.LoopbackServer.Script;
import isnad.app.fetch.LoopbackServer.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Servers and files that misbehave: each is refused or limited with its own message, nothing of it
/// is kept, and nothing inside is reached. A canary on loopback listens for whoever strays there.
class MisbehaviourTest {
  private static final Limits NARROW =
      new Limits(
          Duration.ofMillis(800), Duration.ofMillis(700), Duration.ofMillis(1500), 64 * 1024, 5);
  private static final Limits WIDE =
      new Limits(
          Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(60), 64 * 1024, 5);
  private static final String PUBLIC = "93.184.216.34";

  private static LoopbackServer canary;

  @TempDir static Path folder = Path.of("");

  @BeforeAll
  static void listen() throws IOException {
    canary = new LoopbackServer(talk -> talk.page("text/html", "<p>secret</p>"));
    Misbehaviours.canary = canary.port();
  }

  @AfterAll
  static void stop() throws IOException {
    canary.close();
  }

  /// @param message a regular expression that the first problem has
  record Misbehaviour(String name, String message, String address, Script script) {
    /// Whether what it meets is the end of patience.
    boolean isSlow() {
      return message.matches(".*(longer than|says nothing|pick up).*");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Misbehaviour> all() throws IOException {
    return Misbehaviours.all().stream();
  }

  @Test
  void theyAreManyAndEachIsAnother() throws IOException {
    var names = new ArrayList<String>();
    Misbehaviours.all().forEach(one -> names.add(one.name()));
    assertThat(names).hasSizeGreaterThanOrEqualTo(60);
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("all")
  void isRefusedWithItsMessage(Misbehaviour one) throws IOException, InterruptedException {
    var world = new MadeUpWorld();
    var before = canary.talks().size();
    try (var server = new LoopbackServer(talk -> answer(one.script(), talk))) {
      world.name("bad.test", PUBLIC, server);
      world.resolves("inside.test", List.of("127.0.0.1"));
      world.resolves("localhost", List.of("127.0.0.1"));
      world.resolves("half.test", List.of(PUBLIC, "10.0.0.1"));
      world.resolves("later.test", List.of(PUBLIC), List.of("127.0.0.1"));
      var tried =
          new Tried(
              world,
              folder,
              () -> {
                throw new IllegalStateException(one + ": nothing of it may be read");
              });
      var call = tried.within(one.isSlow() ? NARROW : WIDE).fetch(one.address());
      assertThat(call.messages()).as("%s: what is said", one).isNotEmpty();
      assertThat(call.messages().getFirst()).as(one.name()).containsPattern(one.message());
      assertThat(call.problems())
          .allMatch(p -> p.message().chars().noneMatch(c -> c < ' '), "one plain line");
      assertThat(tried.documents()).isEmpty();
    }
    assertThat(canary.talks()).as("something inside was reached").hasSize(before);
    assertThat(world.strayed()).as("a machine was asked that is none of the case's").isEmpty();
  }

  private static void answer(Script script, Talk talk) throws IOException, InterruptedException {
    if (talk.path().equals("/robots.txt") && !(script instanceof Misbehaviours.OfRobots)) {
      talk.say(LoopbackServer.NO_ROBOTS);
    } else {
      script.answer(talk);
    }
  }
}
