package org.brugtaal.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.HitStatus;
import org.brugtaal.MeasureState;
import org.brugtaal.SegmentKind;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Rows as bytes in the index. What the stamp of the index says is not repeated in each document.
 */
final class RecordCodec {

  private RecordCodec() {}

  static BytesRef encode(DocumentRow row) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(row.source());
    out.writeString(row.sha256());
    out.writeString(row.language().code());
    out.writeVInt(row.units());
    out.writeVInt(row.sentences());
    out.writeVInt(row.hits());
    out.writeVInt(row.flagged());
    writeDouble(out, row.load());
    writeNullable(out, row.density());
    out.writeVInt(row.evidence());
    out.writeString(row.state().code());
    for (Domain domain : Domain.values()) {
      writeNullable(out, row.shares().get(domain));
    }
    out.writeVInt(row.warnings().size());
    for (String warning : row.warnings()) {
      out.writeString(warning);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static DocumentRow decodeDocument(BytesRef bytes, Stamp stamp) throws IOException {
    DataInput in = input(bytes);
    return new DocumentRow(
        in.readString(),
        in.readString(),
        read(in, DocumentLanguage.class),
        in.readVInt(),
        in.readVInt(),
        in.readVInt(),
        in.readVInt(),
        readDouble(in),
        readNullable(in),
        in.readVInt(),
        read(in, MeasureState.class),
        readShares(in),
        readStrings(in),
        stamp.lexiconVersion(),
        stamp.lexiconSha256(),
        stamp.parameters());
  }

  static BytesRef encode(List<HitRow> hits) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(hits.size());
    for (HitRow hit : hits) {
      out.writeVInt(hit.start());
      out.writeVInt(hit.end());
      out.writeVInt(hit.line());
      out.writeString(hit.match());
      out.writeString(hit.concept());
      out.writeString(hit.language().code());
      out.writeString(hit.domain().code());
      out.writeVInt(hit.dominance());
      out.writeString(hit.status().code());
      writeNullable(out, hit.reason());
      out.writeByte((byte) (hit.negated() ? 1 : 0));
      out.writeString(hit.segment().code());
      writeNullable(out, hit.organisation());
    }
    return new BytesRef(out.toArrayCopy());
  }

  static List<HitRow> decodeHits(BytesRef bytes, String source) throws IOException {
    DataInput in = input(bytes);
    int size = in.readVInt();
    List<HitRow> hits = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      hits.add(
          new HitRow(
              source,
              in.readVInt(),
              in.readVInt(),
              in.readVInt(),
              in.readString(),
              in.readString(),
              read(in, Language.class),
              read(in, Domain.class),
              in.readVInt(),
              read(in, HitStatus.class),
              readNullableString(in),
              in.readByte() == 1,
              read(in, SegmentKind.class),
              readNullableString(in),
              null,
              null));
    }
    return hits;
  }

  static BytesRef encodeMarks(List<ConceptMark> marks) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(marks.size());
    for (ConceptMark mark : marks) {
      out.writeVInt(mark.start());
      out.writeVInt(mark.end());
      out.writeString(mark.concept());
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** The concepts of a document that share a unit with a stretch of its text, each once. */
  static List<String> conceptsIn(BytesRef marks, int start, int end) throws IOException {
    DataInput in = input(marks);
    Set<String> concepts = new TreeSet<>();
    for (int left = in.readVInt(); left > 0; left--) {
      int markStart = in.readVInt();
      int markEnd = in.readVInt();
      String concept = in.readString();
      if (markStart < end && start < markEnd) {
        concepts.add(concept);
      }
    }
    return List.copyOf(concepts);
  }

  private static DataInput input(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  private static <E extends Enum<E> & Coded> E read(DataInput in, Class<E> type)
      throws IOException {
    return Coded.parse(type, in.readString());
  }

  private static Map<Domain, Double> readShares(DataInput in) throws IOException {
    Map<Domain, Double> shares = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      Double share = readNullable(in);
      if (share != null) {
        shares.put(domain, share);
      }
    }
    return shares;
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static void writeDouble(DataOutput out, double value) throws IOException {
    out.writeLong(Double.doubleToLongBits(value));
  }

  private static double readDouble(DataInput in) throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  private static void writeNullable(DataOutput out, @Nullable Double value) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      writeDouble(out, value);
    }
  }

  private static @Nullable Double readNullable(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : readDouble(in);
  }

  private static void writeNullable(DataOutput out, @Nullable String value) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value);
    }
  }

  private static @Nullable String readNullableString(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
