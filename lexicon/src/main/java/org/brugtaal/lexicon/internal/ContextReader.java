package org.brugtaal.lexicon.internal;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Source;

/** Reads exceptions, cues and sources from their fields; docs/lexicon-format.md describes them. */
final class ContextReader {

  private ContextReader() {}

  static ContextException exception(FieldReader fields, Language language) {
    ContextException exception =
        new ContextException(
            fields.string("id"),
            language,
            fields.constant("kind", ExceptionKind.class),
            fields.strings("pattern"),
            fields.flag("caseSensitive"),
            fields.string("reason"),
            fields.string("example"));
    if (exception.patterns().isEmpty()) {
      fields.problem("pattern", "no pattern is given", "list at least one row of words");
    }
    return exception;
  }

  static List<Cue> cues(FieldReader fields, Language language) {
    List<Cue> cues = new ArrayList<>();
    for (CueKind kind : CueKind.values()) {
      cues.add(new Cue(language, kind, fields.strings(kind.code())));
    }
    return cues;
  }

  static Source source(FieldReader fields, String key) {
    int year = fields.integer("year", 0);
    return new Source(
        key,
        fields.string("title"),
        fields.string("organisation"),
        year == 0 ? null : year,
        fields.stringOrNull("url"));
  }
}
