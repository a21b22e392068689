package isnad.app.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// HTML that was escaped where it was made. Templates escape every other string.
public record Markup(String html) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }

  @Override
  public boolean isEmptyContent() {
    return html.isEmpty();
  }
}
