package org.brugtaal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a standard stream is connected to. */
enum Channel {
  TERMINAL,
  PIPE,
  OTHER;

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  /** What the stream of this number is: 0 input, 1 output, 2 errors. */
  static Channel of(int descriptor) {
    try {
      return ofTarget(
          Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor))).toString());
    } catch (IOException | UnsupportedOperationException e) {
      // Without /proc there is only the console of Java, which says it of all streams together.
      return isConsole() ? TERMINAL : OTHER;
    }
  }

  /** What the stream is, by the system's name for it. */
  static Channel ofTarget(String name) {
    if (name.startsWith("/dev/pts/")
        || name.startsWith("/dev/tty")
        || name.equals("/dev/console")) {
      return TERMINAL;
    }
    return name.startsWith("pipe:") || name.startsWith("socket:") ? PIPE : OTHER;
  }

  /** From Java 22 on a console may exist without a terminal, and has a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
