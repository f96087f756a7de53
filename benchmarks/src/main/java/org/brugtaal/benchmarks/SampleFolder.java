package org.brugtaal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;

/** Fills a folder with made-up documents of about 20 KB, a thousand to a subfolder. */
final class SampleFolder {

  private static final int PER_FOLDER = 1_000;

  private SampleFolder() {}

  /**
   * Writes the documents.
   *
   * @param args the folder, and how many megabytes at least
   */
  public static void main(String[] args) throws IOException {
    fill(Path.of(args[0]), Double.parseDouble(args[1]));
  }

  static int fill(Path folder, double megabytes) throws IOException {
    Iterator<Sample> samples = BenchmarkText.ofLongDocuments().iterator();
    long bytes = 0;
    int count = 0;
    while (bytes < megabytes * 1e6) {
      Sample sample = samples.next();
      Path part = folder.resolve(String.format(Locale.ROOT, "%03d", count / PER_FOLDER));
      Files.createDirectories(part);
      Files.write(part.resolve(String.format(Locale.ROOT, "%06d.txt", count)), sample.utf8());
      bytes += sample.bytes();
      count++;
    }
    return count;
  }
}
