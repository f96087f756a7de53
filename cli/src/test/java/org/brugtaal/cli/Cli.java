package org.brugtaal.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Lexicon;

/** Runs the program as a user would, and keeps what comes out. */
final class Cli {

  private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_GB.UTF-8"));
  private InputStream in = InputStream.nullInputStream();
  private Channel inIs = Channel.PIPE;
  private Channel outIs = Channel.OTHER;
  private Channel errIs = Channel.OTHER;
  private OutputStream out = new ByteArrayOutputStream();
  private Function<Lexicon, Engine> engines = lexicon -> TermBridge.of(lexicon)::analyze;

  /** What came out of a run. */
  record Result(int code, String out, String err) {}

  static Result brugtaal(Object... args) {
    return new Cli().run(args);
  }

  Cli env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Cli in(String text) {
    return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Cli in(InputStream stream) {
    in = stream;
    return this;
  }

  Cli channels(Channel input, Channel output, Channel errors) {
    inIs = input;
    outIs = output;
    errIs = errors;
    return this;
  }

  Cli out(OutputStream stream) {
    out = stream;
    return this;
  }

  Cli engine(Engine engine) {
    engines = lexicon -> engine;
    return this;
  }

  Result run(Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, out, errors, inIs, outIs, errIs, environment, "");
    List<String> words = List.of(args).stream().map(Object::toString).toList();
    int code = new Main(console, engines).run(words);
    String printed =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Result(code, printed, err.toString(StandardCharsets.UTF_8));
  }
}
