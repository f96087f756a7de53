package org.brugtaal.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Language;

/**
 * The factory of {@link ConceptFilter} over the bundled lexicon, for {@code CustomAnalyzer} and
 * Solr.
 *
 * <p>Arguments: {@code language} ({@code nl} or {@code en}, required), {@code prefix} (default
 * {@code concept:}) and {@code gaps} ({@code signs}, the default, or {@code blank} behind a
 * tokenizer that cuts at white space only).
 */
public final class ConceptFilterFactory extends TokenFilterFactory {

  /** The name by which Lucene finds the factory. */
  public static final String NAME = "brugtaalConcepts";

  private final ConceptVocabulary vocabulary;
  private final String prefix;
  private final ConceptFilter.Gaps gaps;

  /**
   * A factory.
   *
   * @param args its arguments; those that are known are taken out
   * @throws IllegalArgumentException if one is missing, unknown or has another value; the message
   *     says which
   */
  public ConceptFilterFactory(Map<String, String> args) {
    super(args);
    Language language = Coded.parse(Language.class, require(args, "language"));
    prefix = get(args, "prefix", ConceptFilter.PREFIX);
    gaps =
        Coded.parse(ConceptFilter.Gaps.class, get(args, "gaps", ConceptFilter.Gaps.SIGNS.code()));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown arguments of " + NAME + ": " + args.keySet());
    }
    vocabulary = ConceptVocabulary.bundled(language);
  }

  /**
   * Only for the service loader of Lucene, which asks for the name without arguments.
   *
   * @throws UnsupportedOperationException always
   */
  public ConceptFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ConceptFilter(input, vocabulary, prefix, gaps);
  }
}
