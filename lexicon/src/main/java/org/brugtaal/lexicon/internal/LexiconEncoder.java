package org.brugtaal.lexicon.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Compounding;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.Source;
import org.brugtaal.lexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * Writes the compiled form of a lexicon.
 *
 * <p>Layout: magic number, fingerprint, the distinct strings, then the records as numbers that
 * point into them. {@link LexiconDecoder} reads it back field by field in the same order.
 */
public final class LexiconEncoder {

  /** "BRUG" and the version of the layout. */
  static final long MAGIC = 0x42525547_0000_0002L;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final ByteArrayOutputStream records = new ByteArrayOutputStream();

  private LexiconEncoder() {}

  /**
   * The compiled form of {@code content}.
   *
   * @param content sorted content
   * @param fingerprint its fingerprint
   * @return a new array
   */
  public static byte[] encode(LexiconContent content, String fingerprint) {
    LexiconEncoder encoder = new LexiconEncoder();
    encoder.content(content);
    return encoder.assemble(fingerprint);
  }

  /**
   * The SHA-256 of the compiled content.
   *
   * @param content sorted content
   * @return 64 hexadecimal digits
   */
  public static String fingerprint(LexiconContent content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(encode(content, "")));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private byte[] assemble(String fingerprint) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.writeUTF(fingerprint);
      out.writeInt(strings.size());
      for (String string : strings.keySet()) {
        out.writeUTF(string);
      }
      records.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  private void content(LexiconContent content) {
    string(content.version());
    list(content.concepts(), this::concept);
    list(content.exceptions(), this::exception);
    list(content.cues(), this::cue);
  }

  private void concept(Concept concept) {
    string(concept.id());
    constant(concept.role());
    list(concept.domains(), this::constant);
    number(concept.dominance());
    constant(concept.mode());
    constant(concept.facet());
    constant(concept.equivalence());
    constant(concept.status());
    list(concept.sources(), this::source);
    string(concept.reviewed() == null ? null : concept.reviewed().toString());
    for (Language language : Language.values()) {
      string(concept.rationale().in(language));
      string(concept.mayNotRecognise().in(language));
      list(concept.terms().in(language), this::term);
      list(concept.alternatives().in(language), this::alternative);
      examples(concept.examples().in(language));
    }
  }

  private void source(Source source) {
    string(source.key());
    string(source.title());
    string(source.organisation());
    number(source.year() == null ? 0 : source.year());
    string(source.url());
  }

  private void term(Term term) {
    string(term.lemma());
    constant(term.pos());
    list(term.forms(), this::form);
    compounding(term.compounding());
    flag(term.caseSensitive());
    flag(term.ambiguous());
    flag(term.contextual());
  }

  private void form(Form form) {
    string(form.text());
    constant(form.number());
  }

  private void compounding(Compounding compounding) {
    list(compounding.modifiers(), this::string);
    flag(compounding.head());
    list(compounding.not(), this::string);
  }

  private void alternative(Alternative alternative) {
    string(alternative.text());
    string(alternative.plural());
    string(alternative.article());
    constant(alternative.audience());
    constant(alternative.status());
    string(alternative.caveat());
  }

  private void examples(Examples examples) {
    list(examples.found(), this::string);
    list(examples.silent(), this::string);
  }

  private void exception(ContextException exception) {
    string(exception.id());
    constant(exception.language());
    constant(exception.kind());
    list(exception.patterns(), this::string);
    flag(exception.caseSensitive());
    string(exception.reason());
    string(exception.example());
  }

  private void cue(Cue cue) {
    constant(cue.language());
    constant(cue.kind());
    list(cue.patterns(), this::string);
  }

  private <T> void list(List<T> items, Consumer<T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  /** A string or null: 0 is null, else 1 + its place among the strings. */
  private void string(@Nullable String value) {
    number(value == null ? 0 : 1 + strings.computeIfAbsent(value, v -> strings.size()));
  }

  /** A constant or null: 0 is null, else 1 + its ordinal, which only the layout's version binds. */
  @SuppressWarnings("EnumOrdinal")
  private void constant(@Nullable Enum<?> value) {
    number(value == null ? 0 : 1 + value.ordinal());
  }

  private void flag(boolean value) {
    number(value ? 1 : 0);
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follow. */
  private void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      records.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    records.write(rest);
  }
}
