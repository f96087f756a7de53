package org.brugtaal.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Lexicon;

/**
 * What an index was made with. It is stored with each commit, and documents of another stamp never
 * get into the index.
 *
 * @param format version of the index's structure and of what the analysis stores in it
 * @param lexiconVersion version of the lexicon
 * @param lexiconSha256 fingerprint of the lexicon
 * @param parameters the options of the analysis, as rows show them
 * @param encoding the encoding that was forced on plain text, or {@code auto}
 * @param text whether the text is kept
 */
record Stamp(
    String format,
    String lexiconVersion,
    String lexiconSha256,
    String parameters,
    String encoding,
    boolean text) {

  /** To be raised when rows of an older index would no longer be those of a new one. */
  static final String FORMAT = "2";

  static final String FORMAT_KEY = "brugtaal.format";
  private static final String VERSION_KEY = "brugtaal.lexicon.version";
  private static final String SHA256_KEY = "brugtaal.lexicon.sha256";
  private static final String PARAMETERS_KEY = "brugtaal.parameters";
  private static final String ENCODING_KEY = "brugtaal.encoding";
  private static final String TEXT_KEY = "brugtaal.text";
  private static final String COMPLETE_KEY = "brugtaal.complete";

  static Stamp of(Lexicon lexicon, ScanOptions options) {
    var encoding = options.reading().encoding();
    return new Stamp(
        FORMAT,
        lexicon.version(),
        lexicon.fingerprint(),
        "partners="
            + options.analysis().partners().stream()
                .sorted()
                .map(Domain::code)
                .collect(Collectors.joining("+")),
        encoding == null ? "auto" : encoding.name(),
        options.keepText());
  }

  /** The stamp of a commit, which has a format. */
  static Stamp of(Map<String, String> data) {
    return new Stamp(
        data.getOrDefault(FORMAT_KEY, ""),
        data.getOrDefault(VERSION_KEY, ""),
        data.getOrDefault(SHA256_KEY, ""),
        data.getOrDefault(PARAMETERS_KEY, ""),
        data.getOrDefault(ENCODING_KEY, ""),
        Boolean.parseBoolean(data.get(TEXT_KEY)));
  }

  static boolean isComplete(Map<String, String> data) {
    return Boolean.parseBoolean(data.get(COMPLETE_KEY));
  }

  Map<String, String> data(boolean complete) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(FORMAT_KEY, format);
    data.put(VERSION_KEY, lexiconVersion);
    data.put(SHA256_KEY, lexiconSha256);
    data.put(PARAMETERS_KEY, parameters);
    data.put(ENCODING_KEY, encoding);
    data.put(TEXT_KEY, String.valueOf(text));
    data.put(COMPLETE_KEY, String.valueOf(complete));
    return data;
  }

  /** The options other than the lexicon, for a message. */
  String options() {
    return parameters + ", encoding=" + encoding + ", text=" + text;
  }
}
