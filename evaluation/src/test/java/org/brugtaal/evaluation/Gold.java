package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;

/** Marks a text in a test: {@code [words|status|phenomenon|organisation]}. */
final class Gold {

  private Gold() {}

  static GoldText text(String name, Language language, String marked) {
    return text(name, language, marked, Map.of());
  }

  static GoldText text(
      String name, Language language, String marked, Map<Integer, DocumentLanguage> others) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '[') {
        int end = marked.indexOf(']', i);
        String[] parts = (marked.substring(i + 1, end) + "| | ").split("\\|", -1);
        Span span = new Span(text.length(), text.length() + parts[0].length());
        MarkStatus status = MarkStatus.valueOf(parts[1]);
        marks.add(new Mark(line, span, parts[0], status, parts[2].strip(), parts[3].strip()));
        text.append(parts[0]);
        i = end;
      } else {
        line += marked.charAt(i) == '\n' ? 1 : 0;
        text.append(marked.charAt(i));
      }
    }
    return new GoldText(name, language, text.toString(), marks, others);
  }
}
