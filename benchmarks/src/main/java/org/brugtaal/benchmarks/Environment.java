package org.brugtaal.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/**
 * Where and on what a result was measured; it names no machine and no folder.
 *
 * @param date the day
 * @param jdk the version of the JDK
 * @param vm the virtual machine and who made it
 * @param cpu the model of the processor
 * @param cores the number of processors that the virtual machine sees
 * @param system the operating system
 * @param loadAverage the load of the machine at the start, or a negative number if it does not tell
 * @param revision the commit of the source, or {@code unknown}
 * @param lexiconVersion the version of the lexicon
 * @param lexiconFingerprint its SHA-256
 * @param keywords the number of forms and patterns in both languages together
 */
record Environment(
    String date,
    String jdk,
    String vm,
    String cpu,
    int cores,
    String system,
    double loadAverage,
    String revision,
    String lexiconVersion,
    String lexiconFingerprint,
    int keywords) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  /** The machine and the lexicon of this process, now. */
  static Environment now() {
    Lexicon lexicon = Lexicon.bundled();
    return new Environment(
        LocalDate.now(ZoneOffset.UTC).toString(),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name") + ", " + System.getProperty("java.vendor"),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("benchmarks.revision", "unknown"),
        lexicon.version(),
        lexicon.fingerprint(),
        Stream.of(Language.values()).mapToInt(l -> Keyword.of(lexicon, l).size()).sum());
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith(MODEL))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** One line for the head of a table. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%s · JDK %s (%s) · %s, %d processors, %s · lexicon %s, %,d forms and patterns · source %s",
        date,
        jdk,
        vm,
        cpu,
        cores,
        system,
        lexiconVersion,
        keywords,
        revision);
  }
}
