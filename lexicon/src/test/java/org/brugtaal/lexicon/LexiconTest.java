package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order, fingerprint and the compiled form. */
class LexiconTest {

  @TempDir Path folder;
  private Lexicon small;

  @BeforeEach
  void readSmall() throws IOException {
    small = LexiconFolder.in(folder).read();
  }

  @Test
  void decode_encoded_isEqualInEveryPart() throws IOException {
    for (Lexicon lexicon : List.of(small, Lexicon.bundled())) {
      Lexicon decoded = Lexicon.decode(lexicon.encode());
      assertThat(decoded.version()).isEqualTo(lexicon.version());
      assertThat(decoded.fingerprint()).isEqualTo(lexicon.fingerprint());
      assertThat(decoded.concepts()).isEqualTo(lexicon.concepts());
      assertThat(decoded.exceptions()).isEqualTo(lexicon.exceptions());
      assertThat(decoded.cues()).isEqualTo(lexicon.cues());
    }
  }

  @Test
  void encode_contentInAnyOrder_givesTheSameBytes() {
    byte[] expected = Lexicon.bundled().encode();
    for (int seed = 0; seed < 5; seed++) {
      Lexicon shuffled = Lexicon.of(shuffled(Lexicon.bundled(), new Random(seed)));
      assertThat(shuffled.encode()).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void encode_cuesOfOneKindInAnyOrder_givesTheSameBytes() {
    Cue one = new Cue(Language.DUTCH, CueKind.NEGATION, List.of("geen"));
    Cue other = new Cue(Language.DUTCH, CueKind.NEGATION, List.of("zonder"));
    assertThat(withCues(one, other).encode()).isEqualTo(withCues(other, one).encode());
  }

  @Test
  void fingerprint_otherContent_isAnother() {
    assertThat(small.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(withVersion("1.2.4").fingerprint()).isNotEqualTo(small.fingerprint());
    assertThat(withVersion("1.2.3").fingerprint()).isEqualTo(small.fingerprint());
    assertThat(withCues().fingerprint()).isNotEqualTo(small.fingerprint());
  }

  @Test
  void concept_unknownId_isEmpty() {
    assertThat(small.concept("patient")).isPresent();
    assertThat(small.concept("Patient")).isEmpty();
  }

  private Lexicon withVersion(String version) {
    return Lexicon.of(
        new LexiconContent(version, small.concepts(), small.exceptions(), small.cues()));
  }

  private Lexicon withCues(Cue... cues) {
    return Lexicon.of(
        new LexiconContent("1.2.3", small.concepts(), small.exceptions(), List.of(cues)));
  }

  private static LexiconContent shuffled(Lexicon lexicon, Random random) {
    return new LexiconContent(
        lexicon.version(),
        shuffled(lexicon.concepts(), random),
        shuffled(lexicon.exceptions(), random),
        shuffled(lexicon.cues(), random));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
