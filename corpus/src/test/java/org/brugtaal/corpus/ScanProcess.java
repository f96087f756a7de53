package org.brugtaal.corpus;

import java.nio.file.Path;

/** A scan in a process of its own, for tests that kill it or bound its memory. */
final class ScanProcess {

  private ScanProcess() {}

  /**
   * Arguments: folder, index, threads, files between commits. Prints the number of files done, line
   * by line.
   */
  public static void main(String[] args) {
    ScanOptions options = ScanOptions.DEFAULT.withThreads(Integer.parseInt(args[2]));
    ScanRun.CommitPolicy policy =
        new ScanRun.CommitPolicy(Integer.parseInt(args[3]), Long.MAX_VALUE);
    new CorpusScan(Corpora.BRIDGE, options, FileTask.READER, policy)
        .run(
            Path.of(args[0]),
            Path.of(args[1]),
            progress -> {
              System.out.println(progress.done());
              System.out.flush();
            });
  }

  static ProcessBuilder command(
      Path folder, Path index, int threads, int commit, String... options) {
    java.util.List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.util.List.of(options));
    command.addAll(
        java.util.List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ScanProcess.class.getName(),
            folder.toString(),
            index.toString(),
            String.valueOf(threads),
            String.valueOf(commit)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
