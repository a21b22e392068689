package isnad.app.export;

import isnad.app.words.Deeds;
import isnad.app.words.Language;
import isnad.app.words.Names;
import isnad.app.words.Titles;
import isnad.app.words.Words;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Source;
import isnad.model.Span;
import isnad.model.Token;
import isnad.model.json.Wording;
import isnad.read.text.Readable;
import java.util.List;
import java.util.function.Function;

/// The words in the records: headlines in both languages, text as a reader sees it.
record RecordWording(Titles arabic, Titles english, Function<Token, List<String>> splitter)
    implements Wording {
  static RecordWording of(Chronicle chronicle, Function<Token, List<String>> splitter) {
    return new RecordWording(
        titles(Language.AR, chronicle), titles(Language.EN, chronicle), splitter);
  }

  private static Titles titles(Language language, Chronicle chronicle) {
    var words = Words.of(language);
    return new Titles(
        words, Names.of(words, chronicle.directory(), name -> name), Deeds.of(chronicle));
  }

  @Override
  public Title title(Event event) {
    return new Title(arabic.say(event), english.say(event));
  }

  @Override
  public String plain(Source source, Span span) {
    return Readable.of(source, span).text();
  }

  @Override
  public List<String> parts(Token token) {
    return splitter.apply(token);
  }
}
