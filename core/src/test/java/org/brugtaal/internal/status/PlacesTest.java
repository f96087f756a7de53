package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.brugtaal.Span;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void over_randomSpans_agreesWithLookingAtAll() {
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Span> spans = spans(random, random.nextInt(20));
      Places<Span> places = new Places<>(spans, span -> span);
      for (Span stretch : spans(random, 20)) {
        assertThat(places.over(stretch))
            .as("seed %d, stretch %s", seed, stretch)
            .containsExactlyElementsOf(spans.stream().filter(stretch::overlaps).sorted().toList());
      }
    }
  }

  @Test
  void from_randomSpans_agreesWithLookingAtAll() {
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Span> spans = spans(random, random.nextInt(20));
      int offset = random.nextInt(60);
      assertThat(new Places<>(spans, span -> span).from(offset))
          .as("seed %d, offset %d", seed, offset)
          .isEqualTo(
              spans.stream()
                  .filter(span -> span.start() >= offset)
                  .sorted(Comparator.naturalOrder())
                  .toList());
    }
  }

  private static List<Span> spans(SplittableRandom random, int count) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(50);
      spans.add(new Span(start, start + 1 + random.nextInt(random.nextBoolean() ? 3 : 30)));
    }
    return spans;
  }
}
