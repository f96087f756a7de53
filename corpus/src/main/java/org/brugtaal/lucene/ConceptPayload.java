package org.brugtaal.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.brugtaal.HitStatus;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.jspecify.annotations.Nullable;

/**
 * What the payload of a concept token says, in three bytes: status, domain, dominance.
 *
 * <p>The codes are part of an index and never change: 0 stands for none; statuses are 1 flagged, 2
 * quoted, 3 mentioned, 4 named, 5 statutory, 6 ignored; domains are 1 security, 2 justice, 3 care,
 * 4 education, 5 youth, 6 social, 7 housing, 8 community.
 *
 * @param status how a dominant concept is used, or null for a concept of another role
 * @param domain the first domain that owns the concept, or null for common ground
 * @param dominance 3, 2 or 1 for a dominant concept, else 0
 */
public record ConceptPayload(@Nullable HitStatus status, @Nullable Domain domain, int dominance) {

  private static final List<HitStatus> STATUSES =
      List.of(
          HitStatus.FLAGGED,
          HitStatus.QUOTED,
          HitStatus.MENTIONED,
          HitStatus.NAMED,
          HitStatus.STATUTORY,
          HitStatus.IGNORED);

  private static final List<Domain> DOMAINS =
      List.of(
          Domain.SECURITY,
          Domain.JUSTICE,
          Domain.CARE,
          Domain.EDUCATION,
          Domain.YOUTH,
          Domain.SOCIAL,
          Domain.HOUSING,
          Domain.COMMUNITY);

  private static final int LENGTH = 3;

  /**
   * Checks the dominance.
   *
   * @throws IllegalArgumentException if {@code dominance} is not 0 to 3
   */
  public ConceptPayload {
    if (dominance < 0 || dominance > 3) {
      throw new IllegalArgumentException("dominance " + dominance + " is not in 0..3");
    }
  }

  /**
   * The payload of an occurrence.
   *
   * @param concept the concept
   * @param status how it is used, or null if it is not dominant
   * @return the payload
   */
  public static ConceptPayload of(Concept concept, @Nullable HitStatus status) {
    List<Domain> domains = concept.domains();
    return new ConceptPayload(
        status, domains.isEmpty() ? null : domains.get(0), concept.dominance());
  }

  /**
   * The three bytes.
   *
   * @return new bytes
   */
  public BytesRef encode() {
    byte[] bytes = {code(STATUSES, status), code(DOMAINS, domain), (byte) dominance};
    return new BytesRef(bytes);
  }

  /**
   * Reads the bytes of a payload.
   *
   * @param bytes what {@link #encode} gave
   * @return the payload
   * @throws IllegalArgumentException if they are no payload of a concept token
   */
  public static ConceptPayload decode(BytesRef bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a payload of " + bytes.length + " bytes, not " + LENGTH);
    }
    return new ConceptPayload(
        constant(STATUSES, bytes.bytes[bytes.offset]),
        constant(DOMAINS, bytes.bytes[bytes.offset + 1]),
        bytes.bytes[bytes.offset + 2]);
  }

  private static byte code(List<?> constants, @Nullable Object constant) {
    return (byte) (constant == null ? 0 : constants.indexOf(constant) + 1);
  }

  private static <E> @Nullable E constant(List<E> constants, int code) {
    if (code < 0 || code > constants.size()) {
      throw new IllegalArgumentException("unknown code " + code + " in a payload");
    }
    return code == 0 ? null : constants.get(code - 1);
  }
}
