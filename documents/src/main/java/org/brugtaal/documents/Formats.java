package org.brugtaal.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Recognises, by their first bytes, the formats of office documents that are not read. */
final class Formats {

  /** How much of a zip file is searched for the names of its parts. */
  private static final int ZIP_HEAD = 4096;

  private record Mark(String start, String format) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("%PDF-", "PDF"),
          new Mark("\u00EF\u00BB\u00BF%PDF-", "PDF"),
          new Mark("{\\rtf", "RTF"),
          // Office 97-2003, and what a password wraps around a newer file.
          new Mark("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Office 97-2003"),
          new Mark("PK\u0005\u0006", "zip"));

  private static final List<Mark> PARTS =
      List.of(
          new Mark("application/vnd.oasis.opendocument.text", "OpenDocument Text"),
          new Mark("application/vnd.oasis.opendocument", "OpenDocument"),
          new Mark("word/", "Word"),
          new Mark("xl/", "Excel"),
          new Mark("ppt/", "PowerPoint"),
          new Mark("[Content_Types].xml", "Office Open XML"));

  private Formats() {}

  /** The name of the format, or empty if it is none of these. */
  static String unsupported(byte[] content) {
    String head = new String(content, 0, Math.min(content.length, ZIP_HEAD), ISO_8859_1);
    for (Mark mark : MARKS) {
      if (head.startsWith(mark.start)) {
        return mark.format;
      }
    }
    return head.startsWith("PK\u0003\u0004") ? zipped(head) : "";
  }

  private static String zipped(String head) {
    for (Mark part : PARTS) {
      if (head.contains(part.start)) {
        return part.format;
      }
    }
    return "zip";
  }
}
