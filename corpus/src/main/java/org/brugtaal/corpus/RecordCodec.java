package org.brugtaal.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Role;
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
    writeStrings(out, row.warnings());
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

  static BytesRef encodeHits(List<HitRow> hits) throws IOException {
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
      writeDomains(out, hit.domains());
      out.writeVInt(hit.dominance());
      out.writeString(hit.status().code());
      writeNullable(out, hit.reason());
      writeBoolean(out, hit.negated());
      writeBoolean(out, hit.repeated());
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
              readDomains(in),
              in.readVInt(),
              read(in, HitStatus.class),
              readNullableString(in),
              readBoolean(in),
              readBoolean(in),
              read(in, SegmentKind.class),
              readNullableString(in),
              null,
              null));
    }
    return hits;
  }

  static BytesRef encodeMarkers(List<MarkerRow> markers) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(markers.size());
    for (MarkerRow marker : markers) {
      out.writeVInt(marker.start());
      out.writeVInt(marker.end());
      out.writeVInt(marker.line());
      out.writeString(marker.match());
      out.writeString(marker.concept());
      out.writeString(marker.language().code());
      out.writeString(marker.role().code());
      writeDomains(out, marker.domains());
      writeNullable(out, marker.facet() == null ? null : marker.facet().code());
      writeBoolean(out, marker.ownVoice());
      writeBoolean(out, marker.repeated());
      out.writeString(marker.segment().code());
      writeNullable(out, marker.organisation());
    }
    return new BytesRef(out.toArrayCopy());
  }

  static List<MarkerRow> decodeMarkers(BytesRef bytes, String source) throws IOException {
    DataInput in = input(bytes);
    int size = in.readVInt();
    List<MarkerRow> markers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      markers.add(
          new MarkerRow(
              source,
              in.readVInt(),
              in.readVInt(),
              in.readVInt(),
              in.readString(),
              in.readString(),
              read(in, Language.class),
              read(in, Role.class),
              readDomains(in),
              readFacet(in),
              readBoolean(in),
              readBoolean(in),
              read(in, SegmentKind.class),
              readNullableString(in)));
    }
    return markers;
  }

  private static @Nullable Facet readFacet(DataInput in) throws IOException {
    String code = readNullableString(in);
    return code == null ? null : Coded.parse(Facet.class, code);
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

  private static void writeDomains(DataOutput out, List<Domain> domains) throws IOException {
    writeStrings(out, domains.stream().map(Domain::code).toList());
  }

  private static List<Domain> readDomains(DataInput in) throws IOException {
    return readStrings(in).stream().map(code -> Coded.parse(Domain.class, code)).toList();
  }

  private static void writeStrings(DataOutput out, List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static void writeBoolean(DataOutput out, boolean value) throws IOException {
    out.writeByte((byte) (value ? 1 : 0));
  }

  private static boolean readBoolean(DataInput in) throws IOException {
    return in.readByte() == 1;
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
