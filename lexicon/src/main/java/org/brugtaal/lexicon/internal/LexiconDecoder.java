package org.brugtaal.lexicon.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Compounding;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.EntryStatus;
import org.brugtaal.lexicon.Equivalence;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.Mode;
import org.brugtaal.lexicon.PartOfSpeech;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Source;
import org.brugtaal.lexicon.Term;
import org.brugtaal.lexicon.TermStatus;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LexiconEncoder} wrote, field by field in the same order. */
public final class LexiconDecoder {

  private final String[] strings;
  private final byte[] bytes;
  private int position;

  private LexiconDecoder(String[] strings, byte[] bytes, int position) {
    this.strings = strings;
    this.bytes = bytes;
    this.position = position;
  }

  /**
   * A lexicon's content and fingerprint.
   *
   * @param content the content
   * @param fingerprint its SHA-256
   */
  public record Decoded(LexiconContent content, String fingerprint) {}

  /**
   * The content of a compiled lexicon.
   *
   * @param compiled the bytes
   * @return the content and its fingerprint
   * @throws IOException if the bytes are not such a lexicon, or are damaged
   */
  public static Decoded decode(byte[] compiled) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(compiled);
    DataInputStream in = new DataInputStream(bytes);
    if (compiled.length < Long.BYTES || in.readLong() != LexiconEncoder.MAGIC) {
      throw new IOException("not a compiled lexicon of this version, compile it again");
    }
    String fingerprint = in.readUTF();
    int count = in.readInt();
    if (count < 0 || count > compiled.length) {
      throw new IOException("the compiled lexicon is damaged, compile it again");
    }
    String[] strings = new String[count];
    for (int i = 0; i < count; i++) {
      strings[i] = in.readUTF();
    }
    try {
      int start = compiled.length - bytes.available();
      LexiconDecoder decoder = new LexiconDecoder(strings, compiled, start);
      LexiconContent content = decoder.content();
      if (decoder.position != compiled.length) {
        throw new IOException("the compiled lexicon is damaged, compile it again");
      }
      return new Decoded(content, fingerprint);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
      throw new IOException("the compiled lexicon is damaged, compile it again", e);
    }
  }

  private LexiconContent content() {
    return new LexiconContent(
        string(), list(this::concept), list(this::exception), list(this::cue));
  }

  private Concept concept() {
    String id = string();
    Role role = constant(Role.values());
    List<Domain> domains = list(() -> constant(Domain.values()));
    int dominance = number();
    Mode mode = constantOrNull(Mode.values());
    Facet facet = constantOrNull(Facet.values());
    Equivalence equivalence = constantOrNull(Equivalence.values());
    EntryStatus status = constant(EntryStatus.values());
    List<Source> sources = list(this::source);
    String reviewed = stringOrNull();
    InLanguage nl = inLanguage();
    InLanguage en = inLanguage();
    return new Concept(
        id,
        role,
        domains,
        dominance,
        mode,
        facet,
        equivalence,
        status,
        sources,
        reviewed == null ? null : LocalDate.parse(reviewed),
        new PerLanguage<>(nl.rationale, en.rationale),
        new PerLanguage<>(nl.mayNotRecognise, en.mayNotRecognise),
        new PerLanguage<>(nl.terms, en.terms),
        new PerLanguage<>(nl.alternatives, en.alternatives),
        new PerLanguage<>(nl.examples, en.examples));
  }

  private record InLanguage(
      String rationale,
      String mayNotRecognise,
      List<Term> terms,
      List<Alternative> alternatives,
      Examples examples) {}

  private InLanguage inLanguage() {
    return new InLanguage(
        string(), string(), list(this::term), list(this::alternative), examples());
  }

  private Source source() {
    String key = string();
    String title = string();
    String organisation = string();
    int year = number();
    return new Source(key, title, organisation, year == 0 ? null : year, stringOrNull());
  }

  private Term term() {
    return new Term(
        string(),
        constant(PartOfSpeech.values()),
        list(this::form),
        compounding(),
        flag(),
        flag(),
        flag());
  }

  private Form form() {
    return new Form(string(), constant(GrammaticalNumber.values()));
  }

  private Compounding compounding() {
    return new Compounding(list(this::string), flag(), list(this::string));
  }

  private Alternative alternative() {
    return new Alternative(
        string(),
        stringOrNull(),
        stringOrNull(),
        constant(Audience.values()),
        constant(TermStatus.values()),
        stringOrNull());
  }

  private Examples examples() {
    return new Examples(list(this::string), list(this::string));
  }

  private ContextException exception() {
    return new ContextException(
        string(),
        constant(Language.values()),
        constant(ExceptionKind.values()),
        list(this::string),
        flag(),
        string(),
        string());
  }

  private Cue cue() {
    return new Cue(constant(Language.values()), constant(CueKind.values()), list(this::string));
  }

  private <T> List<T> list(Supplier<T> reader) {
    int size = number();
    List<T> items = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      items.add(reader.get());
    }
    return items;
  }

  private String string() {
    return strings[number() - 1];
  }

  private @Nullable String stringOrNull() {
    int place = number();
    return place == 0 ? null : strings[place - 1];
  }

  private <E> E constant(E[] values) {
    return values[number() - 1];
  }

  private <E> @Nullable E constantOrNull(E[] values) {
    int place = number();
    return place == 0 ? null : values[place - 1];
  }

  private boolean flag() {
    return number() == 1;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[position++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
