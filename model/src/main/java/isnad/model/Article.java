package isnad.model;

import java.util.List;

/// What a page holds: every passage kept and labelled, nothing thrown away.
///
/// @param metadata what is known of the page, given or found
/// @param passages in reading order, not overlapping
public record Article(Source source, Metadata metadata, List<Passage> passages) {
  public Article {
    passages = List.copyOf(passages);
  }

  /// The passages that are the article itself.
  public List<Passage> kept() {
    return passages.stream().filter(passage -> passage.role().kept()).toList();
  }

  /// Who speaks where no chain is given: the outlet's name, else the document's id.
  public String outletOrId() {
    var outlet = metadata.outlet();
    return outlet != null ? outlet : source.id();
  }
}
