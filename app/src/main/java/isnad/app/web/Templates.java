package isnad.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import isnad.app.export.Controls;
import java.util.Map;

/// The templates, which were compiled with the program.
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String render(Page page, Visit visit) {
    var text = new StringOutput();
    engine.render(page.template(), Map.of("page", page, "visit", visit), new Readable(text));
    return text.toString();
  }

  /// Escapes what comes from sources, and shows the characters that would act.
  private static final class Readable extends OwaspHtmlTemplateOutput {
    Readable(StringOutput text) {
      super(text);
    }

    @Override
    public void writeUserContent(String text) {
      super.writeUserContent(text == null ? null : Controls.shown(text));
    }
  }
}
