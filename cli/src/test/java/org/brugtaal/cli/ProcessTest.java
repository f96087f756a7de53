package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, for what only a process shows. */
@Timeout(60)
class ProcessTest {

  @TempDir private Path folder;

  @Test
  void main_anyLocaleAndDefaultEncoding_writesUtf8() throws Exception {
    Path input = write("Café: de daders – twee.");
    Path output = folder.resolve("out");
    ProcessBuilder builder =
        program("-Dfile.encoding=ISO-8859-1", "check", "--lang", "nl", input, "weg.txt");
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(output.toFile());

    assertThat(exitCode(builder)).isEqualTo(3);
    assertThat(Files.readString(output, StandardCharsets.UTF_8))
        .contains("Café: de [daders] – twee.");
    assertThat(folder.resolve("err"))
        .hasContent("brugtaal: weg.txt: there is no such file; check the name\n");
  }

  @Test
  void main_readerThatLeaves_endsQuietly() throws Exception {
    Path input = write("De daders, de verdachten en de criminelen.\n\n".repeat(20_000));
    Process process = program("-Xmx256m", "check", "--format", "json", input).start();

    assertThat(process.getInputStream().read()).isEqualTo('{');
    process.getInputStream().close();

    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  @Test
  void main_standardInputAndOutputAsPipes_areRead() throws Exception {
    Process process = program("-Xmx256m", "check", "--format", "json").start();
    process.getOutputStream().write("De daders.".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("\"match\": \"daders\"");
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }

  private ProcessBuilder program(String javaOption, Object... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                javaOption,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("LC_ALL");
    builder.environment().put("LANG", "en_GB.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.redirectError(folder.resolve("err").toFile());
  }

  private static int exitCode(ProcessBuilder builder) throws Exception {
    Process process = builder.start();
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
