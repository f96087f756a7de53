package org.brugtaal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brugtaal.lexicon.internal.LexiconDecoder;
import org.brugtaal.lexicon.internal.LexiconEncoder;

/**
 * A termbase: concepts with their terms, the contexts that change their status, and the cues of use
 * and mention.
 *
 * <p>Immutable and safe for use by many threads. Concepts are sorted by id; equal content gives an
 * equal {@link #fingerprint()}, whatever the order in which it was read.
 */
public final class Lexicon {

  private static final String BUNDLED = "lexicon.bin";

  private final String version;
  private final String fingerprint;
  private final Map<String, Concept> concepts;
  private final List<ContextException> exceptions;
  private final List<Cue> cues;

  private Lexicon(LexiconContent content, String fingerprint) {
    this.version = content.version();
    this.fingerprint = fingerprint;
    this.exceptions = content.exceptions();
    this.cues = content.cues();
    this.concepts = new LinkedHashMap<>();
    content.concepts().forEach(concept -> concepts.put(concept.id(), concept));
  }

  /**
   * The lexicon that comes with the library.
   *
   * @return a lexicon read from the class path; it costs some milliseconds, so keep it
   * @throws UncheckedIOException if the library's jar is damaged
   */
  public static Lexicon bundled() {
    try (InputStream in = Lexicon.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IOException(BUNDLED + " is missing from the jar, build the module with Maven");
      }
      return decode(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled lexicon cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * A lexicon of the given content.
   *
   * @param content its parts, in any order
   * @return the lexicon
   */
  public static Lexicon of(LexiconContent content) {
    LexiconContent sorted = sort(content);
    return new Lexicon(sorted, LexiconEncoder.fingerprint(sorted));
  }

  /**
   * A lexicon from its compiled form.
   *
   * @param compiled what {@link #encode()} gave
   * @return the lexicon
   * @throws IOException if the bytes are not a compiled lexicon of this version of the format
   */
  public static Lexicon decode(byte[] compiled) throws IOException {
    LexiconDecoder.Decoded decoded = LexiconDecoder.decode(compiled);
    return new Lexicon(decoded.content(), decoded.fingerprint());
  }

  /**
   * The compiled form: compact, fast to load, the same bytes for the same content.
   *
   * @return a new array
   */
  public byte[] encode() {
    return LexiconEncoder.encode(
        new LexiconContent(version, concepts(), exceptions, cues), fingerprint);
  }

  /**
   * The version of the content, in the sense of semantic versioning.
   *
   * @return such as {@code 1.2.0}; measures compare only within one version
   */
  public String version() {
    return version;
  }

  /**
   * The SHA-256 of the content.
   *
   * @return 64 hexadecimal digits
   */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * All concepts.
   *
   * @return an unmodifiable list, sorted by id
   */
  public List<Concept> concepts() {
    return List.copyOf(concepts.values());
  }

  /**
   * The concept with this id.
   *
   * @param id an id such as {@code radicalisation}
   * @return the concept, or empty if there is none
   */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /**
   * The contexts in which a word is not the writer's own use.
   *
   * @return an unmodifiable list, sorted by language and id
   */
  public List<ContextException> exceptions() {
    return exceptions;
  }

  /**
   * The cues of mention, rejection, law, its rules and negation.
   *
   * @return an unmodifiable list, sorted by language and kind
   */
  public List<Cue> cues() {
    return cues;
  }

  private static LexiconContent sort(LexiconContent content) {
    return new LexiconContent(
        content.version(),
        content.concepts().stream().sorted(Comparator.comparing(Concept::id)).toList(),
        content.exceptions().stream()
            .sorted(
                Comparator.comparing(ContextException::language)
                    .thenComparing(ContextException::id))
            .toList(),
        content.cues().stream()
            .sorted(
                Comparator.comparing(Cue::language)
                    .thenComparing(Cue::kind)
                    .thenComparing(cue -> cue.patterns().toString()))
            .toList());
  }
}
