package org.brugtaal.internal.compound;

import java.util.List;
import java.util.Set;

/** What is, or is not, a part of a compound whatever a word list says. */
final class Affixes {

  /** First parts that are no words of their own. */
  static final Set<String> COMBINING_FORMS =
      words(
          """
          agro anti antropo audio auto bio contra cyber eco eier elektro ergo euro extra foto fysio
          geo hersen homo hydro hyper infra inter kinder macro mede mega meta micro mini multi narco neo neuro non
          pan para petro politico poly post pre pro pseudo psycho quasi radio retro semi socio sub
          super tele thermo trans turbo ultra vice video
          """);

  /** Words of today's papers that the list lacks, or has in few other words. */
  static final Set<String> RECENT_WORDS =
      words("app apps havo hbo hiv instagram mbo pabo snapchat telegram tiktok vlog vmbo whatsapp");

  /** Endings and prefixes that are also words, or that the list has as such. */
  static final Set<String> NEVER_PARTS =
      words(
          """
          aal aale aar aards aars aat achtig achtige ale ans are ate baar bare ben bes der ders des
          dende dis eerd eerde eert eel een end ende ene ens ent ant ere eren erend erende erij erijen
          erin ering ers ers ette fen gem gen heden heid hen her hes het ide iek ine ing ingen isch
          ische ist jes ken kende king kingen lende len lijk lijke ling lingen loos loze men nen
          nende ning ningen nis nissen ont pen pende ping pje pjes que ren rende rend ring ringen
          sel sels sen sie sing ste ster sters tel tel ten tend tende ter teren teit teiten tes tie
          ties ting tingen tje tjes ver wing zaam zame zen dend ging
          """);

  /** What a verb may be written together with; such a verb is hardly a part of a compound. */
  static final List<String> PARTICLES =
      List.of(
          "aan", "achter", "af", "bij", "binnen", "dicht", "door", "in", "los", "mee", "na", "neer",
          "om", "onder", "op", "open", "over", "rond", "samen", "stuk", "tegen", "terug", "toe",
          "uit", "vast", "voor", "weg");

  private Affixes() {}

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
