package org.brugtaal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brugtaal.documents.DocumentException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

  @TempDir private Path folder;

  @Test
  void read_file_hasItsNameAsSource() throws IOException {
    Path file = write("plan met spatie.txt", "De daders.");

    ReadDocument read = Documents.read(file, ReadOptions.DEFAULT);

    assertThat(read.document().source()).isEqualTo(file.toString());
    assertThat(read.document().text()).isEqualTo("De daders.");
    assertThat(read.document().language()).isNull();
  }

  @Test
  void read_missingFile_isMissing() {
    assertThat(failure(folder.resolve("weg.txt")).kind()).isEqualTo(Kind.MISSING);
  }

  @Test
  void read_brokenLink_isMissing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("weg.txt"));

    assertThat(failure(link).kind()).isEqualTo(Kind.MISSING);
  }

  @Test
  void read_linkToItself_isUnreadable() throws IOException {
    Path link = folder.resolve("lus");
    Files.createSymbolicLink(link, link);

    assertThat(failure(link).kind()).isEqualTo(Kind.UNREADABLE);
  }

  @Test
  void read_folder_isDirectory() {
    assertThat(failure(folder).kind()).isEqualTo(Kind.DIRECTORY);
  }

  /** JDK 17 tells a file that is used as a folder from one that is not there; JDK 25 does not. */
  @Test
  void read_fileAsFolder_isMissingOrUnreadable() throws IOException {
    Path file = write("a.txt", "a");

    assertThat(failure(file.resolve("b.txt")).kind()).isIn(Kind.MISSING, Kind.UNREADABLE);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void read_pipeWithoutWriter_isRefusedWithoutWaiting() throws Exception {
    Path pipe = folder.resolve("pijp");
    assumeTrue(makePipe(pipe), "mkfifo is not there");

    assertThat(failure(pipe).kind()).isEqualTo(Kind.NOT_A_FILE);
  }

  @Test
  void read_device_isNotAFile() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));

    assertThat(failure(device).kind()).isEqualTo(Kind.NOT_A_FILE);
  }

  @Test
  void read_withoutPermission_isUnreadable() throws IOException {
    Path file = write("dicht.txt", "a");
    assumeTrue(file.toFile().setReadable(false, false));
    assumeTrue(!Files.isReadable(file), "this user may read everything");

    assertThat(failure(file).kind()).isEqualTo(Kind.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "11, true"})
  void read_sizeAroundTheLimit_isHeldToIt(long limit, boolean fits) throws IOException {
    Path file = write("tien.txt", "0123456789");
    ReadOptions options = ReadOptions.DEFAULT.withMaxBytes(limit);

    if (fits) {
      assertThat(Documents.read(file, options).document().text()).hasSize(10);
      assertThat(Documents.read(stream(10), "-", options).document().text()).hasSize(10);
    } else {
      assertThat(failure(file, options))
          .extracting("kind", "at")
          .containsExactly(Kind.TOO_LARGE, 9L);
      assertThat(failure(stream(10), options).kind()).isEqualTo(Kind.TOO_LARGE);
    }
  }

  @Test
  void read_endlessStream_stopsAtTheLimit() {
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            assertThat(++given).isLessThanOrEqualTo(1_000_001);
            return 'a';
          }
        };

    assertThat(failure(endless, ReadOptions.DEFAULT.withMaxBytes(1_000_000)).kind())
        .isEqualTo(Kind.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000, 1_000_000})
  void read_streamOfAnySize_isWhole(int size) {
    assertThat(Documents.read(stream(size), "-", ReadOptions.DEFAULT).document().text())
        .hasSize(size);
  }

  @Test
  void read_brokenStream_isUnreadableWithTheReason() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };

    assertThat(failure(broken, ReadOptions.DEFAULT))
        .extracting("kind", "detail")
        .containsExactly(Kind.UNREADABLE, "disk on fire");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, Word",
    "xl/workbook.xml, Excel",
    "ppt/presentation.xml, PowerPoint",
    "[Content_Types].xml, Office Open XML",
    "foto.jpg, zip"
  })
  void read_zippedFormatUnderAnotherName_isNamedByContent(String part, String format)
      throws IOException {
    Path file = Files.write(folder.resolve("notulen.txt"), zip(part, "x"));

    assertThat(failure(file))
        .extracting("kind", "detail")
        .containsExactly(Kind.UNSUPPORTED, format);
  }

  @Test
  void read_openDocument_isNamed() throws IOException {
    byte[] odt = zip("mimetype", "application/vnd.oasis.opendocument.text");

    assertThat(failure(new ByteArrayInputStream(odt), ReadOptions.DEFAULT).detail())
        .isEqualTo("OpenDocument Text");
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7, PDF", "{\\rtf1\\ansi, RTF", "ÐÏ\u0011à¡±\u001Aá, Office 97-2003"})
  void read_otherFormat_isNamed(String start, String format) {
    byte[] content = (start + "\nrest").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(failure(new ByteArrayInputStream(content), ReadOptions.DEFAULT))
        .extracting("kind", "detail")
        .containsExactly(Kind.UNSUPPORTED, format);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static InputStream stream(int size) {
    return new ByteArrayInputStream("a".repeat(size).getBytes(StandardCharsets.US_ASCII));
  }

  private static DocumentException failure(Path file) {
    return failure(file, ReadOptions.DEFAULT);
  }

  private static DocumentException failure(Path file, ReadOptions options) {
    DocumentException failure =
        catchThrowableOfType(DocumentException.class, () -> Documents.read(file, options));
    assertThat(failure.source()).isEqualTo(file.toString());
    return failure;
  }

  private static DocumentException failure(InputStream in, ReadOptions options) {
    return catchThrowableOfType(DocumentException.class, () -> Documents.read(in, "-", options));
  }

  private static byte[] zip(String part, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(part);
      byte[] stored = content.getBytes(StandardCharsets.US_ASCII);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(stored.length);
      java.util.zip.CRC32 crc = new java.util.zip.CRC32();
      crc.update(stored);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(stored);
    }
    return bytes.toByteArray();
  }

  private static boolean makePipe(Path pipe) throws InterruptedException {
    try {
      Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
