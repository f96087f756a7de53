package org.brugtaal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.util.BytesRef;
import org.brugtaal.HitStatus;
import org.brugtaal.lexicon.Domain;
import org.junit.jupiter.api.Test;

class ConceptPayloadTest {

  @Test
  void encode_everyPayload_isReadBack() {
    for (HitStatus status : HitStatus.values()) {
      for (Domain domain : Domain.values()) {
        ConceptPayload payload = new ConceptPayload(status, domain, 2);
        assertThat(ConceptPayload.decode(payload.encode())).isEqualTo(payload);
      }
    }
    ConceptPayload none = new ConceptPayload(null, null, 0);
    assertThat(ConceptPayload.decode(none.encode())).isEqualTo(none);
  }

  @Test
  void encode_codesAreThoseOfTheDocumentation() {
    BytesRef bytes = new ConceptPayload(HitStatus.NAMED, Domain.HOUSING, 3).encode();

    assertThat(bytes.bytes).containsExactly(4, 7, 3);
  }

  @Test
  void decode_otherBytes_areRefused() {
    assertThatThrownBy(() -> ConceptPayload.decode(new BytesRef("ab")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ConceptPayload.decode(new BytesRef(new byte[] {9, 1, 1})))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ConceptPayload.decode(new BytesRef(new byte[] {1, 1, -1})))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
