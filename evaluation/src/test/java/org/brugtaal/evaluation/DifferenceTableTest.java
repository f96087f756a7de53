package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.brugtaal.evaluation.Difference.Kind;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

  @Test
  void write_controlCharacters_stayWithinTheirCell() throws IOException {
    Difference difference =
        new Difference(
            "a.txt",
            3,
            Kind.MISS,
            "ra-\ndi",
            "flagged",
            "none",
            "",
            "plain",
            "x\t\u001B[1m\u202Ey😀");
    StringBuilder out = new StringBuilder();
    DifferenceTable.write(List.of(difference), out);

    assertThat(out)
        .hasToString(
            "file\tline\tkind\tmatch\texpected\tfound\tconcept\tphenomenon\ttext\n"
                + "a.txt\t3\tmiss\tra-\\ndi\tflagged\tnone\t\tplain\tx\\u0009\\u001B[1m\\u202Ey😀\n");
  }
}
