package org.brugtaal.reports;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Analysis;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * A report for a reader: plain text in the language of each document, repeated words grouped, the
 * heaviest first. It closes with what could not be read, the lexicon and the caution that belongs
 * to every count.
 */
public final class TextReport implements Report {

  private final Appendable out;
  private final ReportOptions options;
  private final Page page;
  private final List<Failure> failures = new ArrayList<>();
  private @Nullable Language language;
  private @Nullable String lexicon;
  private int documents;
  private int places;
  private boolean closed;

  /**
   * Starts a report.
   *
   * @param out where it goes, such as {@code System.out}; it stays open
   * @param options the language, what to list, colour and width
   */
  public TextReport(Appendable out, ReportOptions options) {
    this.out = out;
    this.options = options;
    this.page = new Page(out, options.width(), options.colour());
    this.language = options.ui();
  }

  @Override
  public void document(Analysis analysis) throws IOException {
    Language ui = ReportLanguage.of(analysis, options.ui());
    if (documents > 0) {
      page.blank();
      page.blank();
    }
    Lines lines = Lines.of(analysis.document().text());
    DocumentSections.write(new Sheet(page, Messages.in(ui), analysis, lines, options));
    language = language == null ? ui : language;
    lexicon = Closing.lexicon(analysis);
    documents++;
    places += analysis.measures().flagged();
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    Closing closing =
        new Closing(page, Messages.in(language == null ? Language.ENGLISH : language));
    closing.failures(failures, documents > 0);
    if (documents + failures.size() > 1) {
      closing.all(documents, failures.size(), places);
    }
    if (lexicon != null) {
      closing.caution(lexicon);
    }
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }
}
