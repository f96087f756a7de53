package org.brugtaal.reports;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.lexicon.Domain;

/** The title and the one or two sentences for who reads no further. */
final class Summary {

  private static final int MOST = 3;

  private Summary() {}

  static void write(Sheet sheet, List<ConceptGroup> groups) throws IOException {
    Page page = sheet.page();
    String source = sheet.analysis().document().source();
    String title = source.isEmpty() ? sheet.words().text(Message.TITLE_UNNAMED) : source;
    page.line(0, new Line().bold(title));
    int length = SafeText.of(title).length();
    page.line(0, new Line().dim("=".repeat(Math.min(length, page.width()))));
    page.blank();
    page.line(0, Line.of(sentence(sheet, groups)));
    List<String> top = commonest(groups);
    if (!top.isEmpty()) {
      page.line(0, Line.of(sheet.words().text(Message.SUMMARY_MOST, sheet.words().list(top))));
    }
  }

  /** The owners of a concept in words: one domain, or both. */
  static String owner(Messages words, Set<Domain> domains) {
    return domains.size() == 1
        ? words.name("domain", domains.iterator().next())
        : words.text(Message.OWNER_BOTH);
  }

  private static String sentence(Sheet sheet, List<ConceptGroup> groups) {
    Messages words = sheet.words();
    if (sheet.analysis().language() == DocumentLanguage.NONE) {
      return words.text(Message.SUMMARY_NO_WORDS);
    }
    if (!groups.isEmpty()) {
      Set<Domain> domains = EnumSet.noneOf(Domain.class);
      groups.forEach(group -> domains.addAll(group.concept().domains()));
      int places = groups.stream().mapToInt(group -> group.hits().size()).sum();
      return words.text(Message.SUMMARY_FOUND, groups.size(), owner(words, domains), places);
    }
    return words.text(
        sheet.analysis().language() == DocumentLanguage.OTHER
            ? Message.SUMMARY_OTHER_LANGUAGE
            : Message.SUMMARY_NOTHING);
  }

  /** The commonest concepts, as far as they come back. */
  private static List<String> commonest(List<ConceptGroup> groups) {
    return groups.stream()
        .filter(group -> group.hits().size() > 1)
        .sorted(Comparator.comparingInt((ConceptGroup g) -> g.hits().size()).reversed())
        .limit(MOST)
        .map(group -> group.title() + " (" + group.hits().size() + "x)")
        .toList();
  }
}
