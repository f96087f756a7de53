package example;

import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.brugtaal.TermHit;

/** The five lines of the README. */
public final class FirstLines {

  private FirstLines() {}

  public static void main(String[] args) {
    TermBridge bridge = TermBridge.bundled();
    Analysis analysis = bridge.analyze(Document.of("De daders volgen een training op school."));
    for (TermHit hit : analysis.hits()) {
      System.out.println(hit.match() + " (" + hit.domain() + "): " + hit.suggestions());
    }
  }
}
