package org.brugtaal.lexicon.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brugtaal.lexicon.LexiconReader;

/** Compiles a folder of YAML files into one artifact; the build of this module runs it. */
public final class LexiconCompiler {

  private LexiconCompiler() {}

  /**
   * Reads the folder {@code args[0]} and writes the file {@code args[1]}.
   *
   * @param args a folder and a file
   * @throws IOException if either cannot be reached
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    byte[] compiled = LexiconReader.read(Path.of(args[0])).encode();
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, compiled);
  }
}
