package org.brugtaal.cli;

import org.brugtaal.lexicon.Language;

/** The sentences of the command line. A digit in braces stands for a value. */
enum Phrase {
  UNKNOWN_COMMAND(
      "de opdracht '{0}' bestaat niet{1}; een bestand leest u met: brugtaal check BESTAND (zie brugtaal --help)",
      "there is no command '{0}'{1}; to read a file: brugtaal check FILE (see brugtaal --help)"),
  UNKNOWN_OPTION(
      "de optie '{0}' bestaat niet; zie brugtaal {1} --help. Begint een bestandsnaam met een streepje, zet er dan ./ voor",
      "there is no option '{0}'; see brugtaal {1} --help. If a file name begins with a hyphen, put ./ before it"),
  MISTYPED_OPTION(
      "de optie '{0}' bestaat niet (bedoelt u {1}?); zie brugtaal {2} --help",
      "there is no option '{0}' (do you mean {1}?); see brugtaal {2} --help"),
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
      "dit is niet te begrijpen: {0}; zie brugtaal {1} --help",
      "this is not understood: {0}; see brugtaal {1} --help"),
  BAD_THREADS(
      "'{1}' is geen waarde voor {0}; geef een aantal van 1 tot 256",
      "'{1}' is not a value for {0}; give a number from 1 to 256"),
  BAD_PATH(
      "'{1}' kan geen naam zijn op dit systeem; geef {0} een andere naam",
      "'{1}' cannot be a name on this system; give {0} another name"),
  INDEX_NOT_GIVEN(
      "zeg waar de index is, zoals: brugtaal {0} ... --index ../mijn-index",
      "say where the index is, such as: brugtaal {0} ... --index ../my-index"),
  ONE_FOLDER(
      "geef één map met documenten, zoals: brugtaal scan notulen --index ../mijn-index",
      "give one folder with documents, such as: brugtaal scan minutes --index ../my-index"),
  EXCEL_IS_CSV(
      "--excel gaat over csv; laat --excel weg of kies --format csv",
      "--excel is about csv; leave out --excel or choose --format csv"),
  NOTHING_SOUGHT(
      "geef een woord, \"een woordgroep\", een begin* of concept:ID, zoals: brugtaal search --index PATH concept:radicalisation",
      "give a word, \"a phrase\", a prefix* or concept:ID, such as: brugtaal search --index PATH concept:radicalisation"),
  STDIN_IS_TERMINAL(
      "geef een bestand, zoals: brugtaal check notulen.txt; of stuur tekst door: brugtaal check < notulen.txt",
      "give a file, such as: brugtaal check minutes.txt; or send text: brugtaal check < minutes.txt"),
  STDIN_TWICE(
      "de standaardinvoer (-) is maar één keer te lezen; noem haar één keer",
      "standard input (-) can be read only once; name it once"),
  OUTPUT_IS_INPUT(
      "het uitvoerbestand {0} is ook een invoerbestand en zou dat overschrijven; kies een andere naam voor {1}",
      "the output file {0} is also an input file and would overwrite it; choose another name for {1}"),
  OUTPUT_IS_FOLDER(
      "{0} is een map; geef bij {1} de naam van een bestand",
      "{0} is a folder; give {1} the name of a file"),
  OUTPUT_NOT_WRITTEN(
      "{0} is niet te schrijven{1}; kies met {2} een plek waar u mag schrijven en waar ruimte is",
      "{0} cannot be written{1}; choose with {2} a place where you may write and where there is room"),
  STDOUT_NOT_WRITTEN(
      "het rapport is niet te schrijven{0}; maak ruimte of kies een bestand met -o",
      "the report cannot be written{0}; make room or choose a file with -o"),
  OUTPUT_IN_INDEX(
      "{0} ligt in de index; kies voor {1} een plek daarbuiten",
      "{0} lies in the index; choose for {1} a place outside it"),
  OUTPUT_IN_FOLDER(
      "{0} ligt in de map met documenten en zou zelf een document worden; kies voor {1} een plek daarbuiten",
      "{0} lies in the folder with documents and would become one itself; choose for {1} a place outside it"),
  OUTPUTS_ARE_SAME(
      "-o, --hits en --markers wijzen naar dezelfde plek; geef elk een eigen bestand",
      "-o, --hits and --markers mean the same place; give each a file of its own"),
  OUTPUT_IN_GOLD(
      "{0} ligt in een map met gemarkeerde teksten; kies voor {1} een plek daarbuiten",
      "{0} lies in a folder with marked texts; choose for {1} a place outside it"),
  LIST_IS_OUTPUT(
      "-o en --list wijzen naar dezelfde plek; geef elk een eigen bestand",
      "-o and --list mean the same place; give each a file of its own"),
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

  NO_SCAN_FOLDER(
      "{0} is geen map; noem de map met de documenten{1}",
      "{0} is not a folder; name the folder that holds the documents{1}"),
  INDEX_IS_FOLDER(
      "{0} is zelf de map met documenten; kies voor --index een andere plek{1}",
      "{0} is itself the folder with documents; choose another place for --index{1}"),
  NO_INDEX(
      "in {0} is geen index{1}; maak er eerst een met: brugtaal scan MAP --index PATH",
      "there is no index in {0}{1}; first make one with: brugtaal scan FOLDER --index PATH"),
  NOT_AN_INDEX(
      "in {0} staat iets anders dan een index van Brugtaal{1}, en daar blijft Brugtaal af; kies voor --index een lege of nieuwe map",
      "{0} holds something else than an index of Brugtaal{1}, which is left alone; choose for --index an empty or new folder"),
  INDEX_LOCKED(
      "een andere scan is bezig met de index {0}{1}; wacht tot die klaar is",
      "another scan is at work in the index {0}{1}; wait until it is done"),
  INDEX_CORRUPT(
      "de index {0} is beschadigd{1}; maak hem opnieuw met: brugtaal scan ... --rebuild",
      "the index {0} is damaged{1}; make it anew with: brugtaal scan ... --rebuild"),
  OTHER_FORMAT(
      "de index {0} is van een andere versie van Brugtaal{1}; maak hem opnieuw met: brugtaal scan ... --rebuild",
      "the index {0} is of another version of Brugtaal{1}; make it anew with: brugtaal scan ... --rebuild"),
  OTHER_LEXICON(
      "de index {0} is met een ander lexicon gemaakt{1}; gebruik dat lexicon, of maak hem opnieuw met --rebuild",
      "the index {0} was made with another lexicon{1}; use that lexicon, or make it anew with --rebuild"),
  OTHER_OPTIONS(
      "de index {0} is met andere opties gemaakt{1}; gebruik die opties, of maak hem opnieuw met --rebuild",
      "the index {0} was made with other options{1}; use those options, or make it anew with --rebuild"),
  INDEX_STORAGE(
      "de index {0} is niet te lezen of te schrijven{1}; kijk naar rechten en vrije ruimte. Wat al was vastgelegd, is er nog",
      "the index {0} cannot be read or written{1}; look at rights and free space. What was stored before is still there"),
  INDEX_WITHOUT_TEXT(
      "de index {0} bewaart geen tekst{1}; zoek met concept:ID, of scan opnieuw zonder --no-text en met --rebuild",
      "the index {0} keeps no text{1}; look for concept:ID, or scan again without --no-text and with --rebuild"),
  SCAN_INTERRUPTED(
      "de scan naar {0} is afgebroken{1}; scan opnieuw om verder te gaan",
      "the scan into {0} was broken off{1}; scan again to go on"),
  INDEX_INCOMPLETE(
      "de laatste scan naar {0} is niet af; er kunnen documenten ontbreken. Scan opnieuw om verder te gaan",
      "the last scan into {0} is not finished; documents may be missing. Scan again to go on"),

  SCAN_LINK(
      "dit is een koppeling, en die volgt een scan niet; scan zo nodig de map waar zij heen wijst",
      "this is a link, which a scan does not follow; if need be, scan the folder it leads to"),
  SCAN_NOT_A_FILE(
      "dit is geen gewoon bestand maar een pijp of apparaat; het is overgeslagen",
      "this is no ordinary file but a pipe or a device; it was left out"),
  SCAN_FOLDER_UNREADABLE(
      "deze map is niet te lezen{0}; alles wat erin staat ontbreekt",
      "this folder cannot be read{0}; all that is in it is missing"),
  SCAN_REMOVED(
      "dit bestand verdween tijdens de scan; scan zo nodig opnieuw",
      "this file went away during the scan; if need be, scan again"),
  SCAN_CHANGED(
      "dit bestand veranderde tijdens het lezen; scan opnieuw voor de laatste versie",
      "this file changed while it was read; scan again for the latest version"),
  SCANNED(
      "documenten: {0} nieuw, {1} vervangen, {2} ongewijzigd, {3} verwijderd uit de index; mislukt: {4}, overgeslagen: {5}",
      "documents: {0} added, {1} replaced, {2} unchanged, {3} removed from the index; failed: {4}, left out: {5}"),
  PROGRESS_SOURCE("{0}/{1} {2}", "{0}/{1} {2}"),
  PROGRESS_SCAN("{0}/{1} ({2}%), {3} MB/s, nog {4}", "{0}/{1} ({2}%), {3} MB/s, {4} left"),
  BAD_GLOB(
      "{0} {1} is geen naampatroon; gebruik bijvoorbeeld *.txt",
      "{0} {1} is no pattern of names; use for example *.txt"),
  CONCEPT_NOWHERE("geen document bevat een concept {0}{1}", "no document holds a concept {0}{1}"),
  CONCEPT_MEANT("; bedoelt u {0}?", "; do you mean {0}?"),
  PLACES("gevonden plaatsen: {0}, in documenten: {1}", "places found: {0}, in documents: {1}"),
  TEXT_NOT_KEPT("(tekst niet bewaard)", "(text not kept)"),

  ONE_GOLD_FOLDER(
      "geef één map met gemarkeerde teksten, zoals: brugtaal evaluate corpus-samples/gold/nl/build",
      "give one folder with marked texts, such as: brugtaal evaluate corpus-samples/gold/en/build"),
  GOLD_PROBLEMS(
      "de markeringen in {0} zijn zo niet te gebruiken; er is niets gemeten. Verbeter dit eerst:",
      "the marks in {0} cannot be used as they are; nothing was measured. Mend this first:"),
  AT_LINE("{0}, regel {1}: {2}", "{0}, line {1}: {2}"),
  GOLD_NO_FOLDER("dit is geen map", "this is not a folder"),
  GOLD_NONE(
      "hier staat geen bruikbaar bestand NAAM.gold.tsv", "there is no NAME.gold.tsv here to use"),
  GOLD_NO_TEXT("de tekst ernaast ontbreekt: {0}", "the text beside it is missing: {0}"),
  GOLD_UNREADABLE("niet te lezen: {0}", "cannot be read: {0}"),
  GOLD_NOT_UTF8("dit is geen UTF-8; sla het zo op", "this is not UTF-8; save it so"),
  GOLD_NO_LANGUAGE(
      "de taal is onbekend: zet het in een map nl of en, of kies met --lang",
      "the language is unknown: put it in a folder nl or en, or choose with --lang"),
  GOLD_NO_COLUMN(
      "de kolom {0} ontbreekt; de eerste regel noemt de kolommen, met tabs ertussen",
      "the column {0} is missing; the first line names the columns, with tabs between them"),
  GOLD_BAD_LINE("de tekst heeft geen regel '{0}'", "the text has no line '{0}'"),
  GOLD_UNKNOWN_STATUS(
      "de status '{0}' bestaat niet; kies uit: {1}", "there is no status '{0}'; choose from: {1}"),
  GOLD_NOT_FOUND(
      "'{0}' staat niet (of niet nog eens) op die regel van de tekst",
      "'{0}' does not stand (or not once more) on that line of the text"),
  GOLD_UNKNOWN_LANGUAGE(
      "de taal '{0}' bestaat hier niet; kies uit: nl, en, other",
      "there is no language '{0}' here; choose from: nl, en, other"),

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
