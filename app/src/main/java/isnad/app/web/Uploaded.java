package isnad.app.web;

import isnad.app.input.Intake;
import isnad.app.input.Original;
import isnad.app.input.Original.Way;
import isnad.model.Problem;
import java.nio.file.Path;

/// Names pages that came through the browser by their files' names, not by where they were laid for
/// a moment: a file that is sent again is a version of the same page.
///
/// @param folder where they were laid
record Uploaded(Path folder, Intake intake) implements Intake {
  @Override
  public void take(Original original) {
    var way = original.way();
    var page = original.page();
    intake.take(
        new Original(
            original.id(),
            original.named(),
            page == null ? null : "sent:" + named(page),
            new Way(named(way.file()), way.at(), way.came(), way.captured()),
            original.format(),
            original.charset(),
            original.given(),
            original.bytes()));
  }

  @Override
  public void problem(Problem problem) {
    intake.problem(new Problem(named(problem.file()), problem.at(), problem.message()));
  }

  private String named(String file) {
    return file.replace(folder.toAbsolutePath().normalize() + "/", "").replaceFirst("^/", "");
  }
}
