package org.brugtaal.cli;

import org.brugtaal.lexicon.Language;

/** The sentences of the command line. A digit in braces stands for a value. */
enum Phrase {
  UNKNOWN_COMMAND(
      "de opdracht '{0}' bestaat niet{1}; een bestand leest u met: brugtaal check BESTAND (zie brugtaal --help)",
      "there is no command '{0}'{1}; to read a file: brugtaal check FILE (see brugtaal --help)"),
  UNKNOWN_OPTION(
      "de optie '{0}' bestaat niet; zie brugtaal check --help. Begint een bestandsnaam met een streepje, zet er dan ./ voor",
      "there is no option '{0}'; see brugtaal check --help. If a file name begins with a hyphen, put ./ before it"),
  MISTYPED_OPTION(
      "de optie '{0}' bestaat niet (bedoelt u {1}?); zie brugtaal check --help",
      "there is no option '{0}' (do you mean {1}?); see brugtaal check --help"),
  DID_YOU_MEAN(" (bedoelt u {0}?)", " (do you mean {0}?)"),
  NOTHING("", ""),
  MISSING_VALUE("de optie {0} heeft een waarde nodig: {1}", "the option {0} needs a value: {1}"),
  NO_VALUE_ALLOWED(
      "de optie {0} krijgt geen waarde; laat '=...' weg",
      "the option {0} takes no value; leave out '=...'"),
  BAD_VALUE(
      "'{1}' is geen waarde voor {0}; kies uit: {2}",
      "'{1}' is not a value for {0}; choose from: {2}"),
  BAD_NUMBER(
      "'{1}' is geen waarde voor {0}; geef een getal van 0 of meer, zoals 12 of 7.5",
      "'{1}' is not a value for {0}; give a number of 0 or more, such as 12 or 7.5"),
  BAD_SIZE(
      "'{1}' is geen waarde voor {0}; geef een grootte van 1 byte tot 1 GB, zoals 500kB of 20MB",
      "'{1}' is not a value for {0}; give a size from 1 byte to 1 GB, such as 500kB or 20MB"),
  BAD_ENCODING(
      "'{1}' is geen tekencodering die hier bekend is; kies bijvoorbeeld UTF-8, UTF-16LE, windows-1252 of ISO-8859-1 ({0})",
      "'{1}' is not a character encoding known here; choose for instance UTF-8, UTF-16LE, windows-1252 or ISO-8859-1 ({0})"),
  BAD_ARGUMENT(
      "dit is niet te begrijpen: {0}; zie brugtaal check --help",
      "this is not understood: {0}; see brugtaal check --help"),
  STDIN_IS_TERMINAL(
      "geef een bestand, zoals: brugtaal check notulen.txt; of stuur tekst door: brugtaal check < notulen.txt",
      "give a file, such as: brugtaal check minutes.txt; or send text: brugtaal check < minutes.txt"),
  STDIN_TWICE(
      "de standaardinvoer (-) is maar één keer te lezen; noem haar één keer",
      "standard input (-) can be read only once; name it once"),
  OUTPUT_IS_INPUT(
      "het uitvoerbestand {0} is ook een invoerbestand en zou dat overschrijven; kies een andere naam voor -o",
      "the output file {0} is also an input file and would overwrite it; choose another name for -o"),
  OUTPUT_IS_FOLDER(
      "{0} is een map; geef bij -o de naam van een bestand",
      "{0} is a folder; give -o the name of a file"),
  OUTPUT_NOT_WRITTEN(
      "{0} is niet te schrijven{1}; kies met -o een plek waar u mag schrijven en waar ruimte is",
      "{0} cannot be written{1}; choose with -o a place where you may write and where there is room"),
  STDOUT_NOT_WRITTEN(
      "het rapport is niet te schrijven{0}; maak ruimte of kies een bestand met -o",
      "the report cannot be written{0}; make room or choose a file with -o"),
  REASON(" ({0})", " ({0})"),
  LEXICON_PROBLEMS(
      "het lexicon {0} is zo niet te gebruiken; er is niets nagekeken. Verbeter dit eerst:",
      "the lexicon {0} cannot be used as it is; nothing was checked. Mend this first:"),
  LEXICON_UNREADABLE(
      "het lexicon {0} is niet te lezen{1}; kijk de naam na bij --lexicon",
      "the lexicon {0} cannot be read{1}; check the name at --lexicon"),
  NO_FILE("zo'n bestand is er niet", "there is no such file"),
  NO_FOLDER("die map is er niet", "there is no such folder"),
  NO_PERMISSION("geen toestemming", "no permission"),

  INPUT_MISSING("dit bestand is er niet; kijk de naam na", "there is no such file; check the name"),
  INPUT_NAME_LOST(
      "de naam bevat tekens die het systeem niet kan doorgeven; gebruik: brugtaal check < BESTAND",
      "the name holds characters that the system cannot pass on; use: brugtaal check < FILE"),
  INPUT_FOLDER(
      "dit is een map; noem de bestanden zelf, zoals map/*.txt",
      "this is a folder; name the files themselves, such as folder/*.txt"),
  INPUT_NOT_A_FILE(
      "dit is geen gewoon bestand maar een pijp of apparaat; stuur de tekst door: ... | brugtaal check -",
      "this is no ordinary file but a pipe or a device; send the text: ... | brugtaal check -"),
  INPUT_UNREADABLE(
      "dit bestand is niet te lezen{0}; kijk of u het mag openen",
      "this file cannot be read{0}; see whether you may open it"),
  INPUT_BINARY(
      "dit is geen tekst; sla het document op als platte tekst (.txt) en kies dat bestand",
      "this is not text; save the document as plain text (.txt) and choose that file"),
  INPUT_UNSUPPORTED(
      "dit is een bestand van het type {0}; deze versie leest platte tekst. Sla het op als .txt en kies dat bestand",
      "this is a file of type {0}; this version reads plain text. Save it as .txt and choose that file"),
  OFFICE_OR_PASSWORD(
      "Office 97-2003, of met een wachtwoord beveiligd",
      "Office 97-2003, or protected by a password"),
  INPUT_TOO_LARGE(
      "dit bestand is groter dan {0}; splits het, of verhoog de grens met --max-size",
      "this file is larger than {0}; split it, or raise the limit with --max-size"),
  INPUT_MALFORMED(
      "dit is geen {0}: het past niet vanaf byte {1}; kies een andere --encoding of laat die optie weg",
      "this is not {0}: it does not fit from byte {1}; choose another --encoding or leave that option out"),
  INPUT_NEEDS_MEMORY(
      "hiervoor is te weinig geheugen; splits het bestand, of geef meer met BRUGTAAL_JAVA_OPTS=-Xmx2g",
      "there is too little memory for this; split the file, or give more with BRUGTAAL_JAVA_OPTS=-Xmx2g"),
  INPUT_DEFEATED(
      "Brugtaal liep hierop vast ({0}); dat is een fout in Brugtaal. Meld hem met deze regel, en met de tekst als die niet"
          + " vertrouwelijk is",
      "Brugtaal broke down on this ({0}); that is a fault in Brugtaal. Report it with this line, and with the text unless that"
          + " is confidential"),
  BROKE_DOWN(
      "Brugtaal liep vast ({0}); dat is een fout in Brugtaal. Meld hem met deze regel",
      "Brugtaal broke down ({0}); that is a fault in Brugtaal. Report it with this line"),
  ABOUT_SOURCE("{0}: {1}", "{0}: {1}"),

  READ_AS(
      "gelezen als {0}, en dat is geraden; zien accenten er vreemd uit, kies dan zelf met --encoding",
      "read as {0}, which is a guess; if accents look strange, choose with --encoding"),
  READ_AS_WITH_LOSS(
      "gelezen als {0}, en dat is geraden; onleesbare tekens: {1}. Kies zo nodig zelf met --encoding",
      "read as {0}, which is a guess; unreadable characters: {1}. If need be, choose with --encoding"),
  DAMAGED(
      "onleesbare tekens in deze tekst ({0}): {1}; de rest is gewoon gelezen",
      "unreadable characters in this text ({0}): {1}; the rest was read as usual"),

  FLAGGED(
      "aangewezen woorden: {0}; daarom uitgangscode 1 (--fail-on flagged)",
      "words flagged: {0}; hence exit code 1 (--fail-on flagged)"),
  DENSE(
      "dichtheid {0}, boven {1}; daarom uitgangscode 1 (--fail-above-density)",
      "density {0}, above {1}; hence exit code 1 (--fail-above-density)");

  private final String dutch;
  private final String english;

  Phrase(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  String in(Language language) {
    return language == Language.DUTCH ? dutch : english;
  }
}
