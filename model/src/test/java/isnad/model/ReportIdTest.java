package isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a report stands is read from its id: when this fails, a large case finds no account.
class ReportIdTest {
  @ParameterizedTest
  @CsvSource({
    "page:12-19:ASSAULT, page",
    "page:12-19:ASSAULT:2, page",
    "2024:06:page:12-19:ASSAULT, 2024:06:page",
    "page:1:12-19:ASSAULT:10, page:1",
    "page:12:DENY, page",
    "plain, ''"
  })
  void theDocumentStandsBeforeThePlace(String id, String document) {
    assertThat(new ReportId(id).document()).isEqualTo(document);
  }
}
