package isnad.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Directions between and inside modules. When one of these fails, the pipeline no longer flows one
/// way and no stage can be understood alone.
class DirectionTest {
  private static final JavaClasses ISNAD =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("isnad");

  /// Each may know those before it.
  private static final List<String> READING =
      List.of(
          "text",
          "pack",
          "sentence",
          "body",
          "time",
          "quantity",
          "tag",
          "mention",
          "clause",
          "split",
          "event",
          "statement");

  private static final List<String> FUSING =
      List.of(
          "correct", "inherit", "copy", "cluster", "contest", "part", "naming", "view", "relation");

  @Test
  void noStageOfReadingKnowsALaterOne() {
    inOrder("isnad.read.", READING);
  }

  @Test
  void noStepOfFusingKnowsALaterOne() {
    inOrder("isnad.fuse.", FUSING);
  }

  private static void inOrder(String prefix, List<String> names) {
    for (var i = 0; i < names.size(); i++) {
      var later =
          names.subList(i + 1, names.size()).stream()
              .map(name -> prefix + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(prefix + names.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .allowEmptyShould(true)
            .check(ISNAD);
      }
    }
  }

  @Test
  void readingAndFusingTouchNoWorldOutside() {
    noClasses()
        .that()
        .resideInAnyPackage("isnad.read..", "isnad.fuse..", "isnad.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..", "java.net.http..", "java.util.logging..", "isnad.app..")
        .check(ISNAD);
    noClasses()
        .that()
        .resideInAnyPackage("isnad.read..", "isnad.fuse..", "isnad.model..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(ISNAD);
  }

  /// A case keeps bytes and lines; what they mean is for others to know.
  @Test
  void theStoreKnowsTheModelOnly() {
    noClasses()
        .that()
        .resideInAPackage("isnad.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("isnad.read..", "isnad.fuse..", "isnad.app..")
        .check(ISNAD);
    noClasses()
        .that()
        .resideOutsideOfPackage("isnad.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..")
        .check(ISNAD);
  }

  @Test
  void packagesDoNotKnowEachOtherInCircles() {
    slices().matching("isnad.(*).(*)..").should().beFreeOfCycles().check(ISNAD);
  }

  @Test
  void onlyMainEndsTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("isnad.app.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(ISNAD);
  }
}
