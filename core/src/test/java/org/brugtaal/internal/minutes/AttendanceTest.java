package org.brugtaal.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttendanceTest {

  /** A list, somebody named later, and the organisation. */
  record Listed(String list, String name, @Nullable String organisation) {}

  static Stream<Listed> lists() {
    String running =
        "Aanwezig: Marit Smit (procesregisseur, Veiligheidshuis), mw. A. de Wit (GGD),\n"
            + "  dhr. B. Kaya (LTO, inspreker), Joop Post (voorzitter)\nAfwezig: Ans Mol (school)";
    String items =
        "Aanwezig\n- mw. De Kok, zorgcoordinator\n- dhr. Said, leerplicht (gemeente Hovenkamp)\n";
    String lines =
        "Aanwezig:\n  M. Koster, casemanager (PI Leegmeer)\n  S. Bakkali, coach (gemeente Meer)\n";
    String commas =
        "Aanwezig:\nMarleen Hoekstra, voorzitter\nRuud Pasman, politie\nTom Aalders, De Stek\n";
    String bold = "Attending: **Ilse Dijk** (municipality, chair), **Bart Jansen** (GGZ)\n";
    String table = "naam | organisatie\nIlse van Rooij | Raad\nKarim Ouali | Jongerenwerk\n\nPiet";
    String columns = "Those present\nKP   DC Karl Pryce, Police\nRH   Ros Hale, Care (chair)\n";
    String roles = "Present\nName | Organisation | Role\nDS Tunde Okafor | Police | Case officer\n";
    String witnesses = "Witnesses: Dr Ailsa Lowe, University of X; Bern Coyle,\nYouth Centre.\n";
    return Stream.of(
        new Listed(commas, "Pasman", "politie"),
        new Listed(commas, "Aalders", "De Stek"),
        new Listed(bold, "Dijk", "municipality"),
        new Listed(bold, "Jansen", "GGZ"),
        new Listed(lines, "Dhr. KOSTER", "PI Leegmeer"),
        new Listed(lines, "Mw. BAKKALI", "gemeente Meer"),
        new Listed(running, "Smit", "Veiligheidshuis"),
        new Listed(running, "Mevrouw De Wit", "GGD"),
        new Listed(running, "De heer Kaya", "LTO"),
        new Listed(running, "Post", null),
        new Listed(running, "Mol", "school"),
        new Listed(items, "Dhr. Said", "gemeente Hovenkamp"),
        new Listed(items, "De Kok", null),
        new Listed(table, "VAN ROOIJ", "Raad"),
        new Listed(table, "Karim", "Jongerenwerk"),
        new Listed(table, "Piet", null),
        new Listed(columns, "KP", "Police"),
        new Listed(columns, "DC Pryce", "Police"),
        new Listed(columns, "Ros", "Care"),
        new Listed(roles, "DS Okafor", "Police"),
        new Listed(witnesses, "Dr Lowe", "University of X"),
        new Listed(witnesses, "Bern Coyle", "Youth Centre"),
        new Listed("Voorzitter: T. Haver (gemeente)\n", "HAVER", "gemeente"),
        new Listed("Wij spraken mevrouw Bal (Woonbron).", "Mevrouw Bal", "Woonbron"),
        new Listed("On stage: Femi Oduya (Tenants) and others.", "Mr ODUYA", "Tenants"),
        new Listed("Minister for Justice (Deputy Fergal Roe)", "Minister for Justice", null),
        new Listed("De nota (zie bijlage) is vastgesteld.", "nota", null));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void organisation_somebodyListed_isTold(Listed listed) {
    Attendance attendance = Attendance.of(listed.list().toCharArray());
    assertThat(attendance.organisation(listed.name())).isEqualTo(listed.organisation());
  }

  @Test
  void organisation_twoPeopleOfOneName_isUnknown() {
    Attendance attendance =
        Attendance.of("Present: Jo Bell (Police), Al Bell (Care)".toCharArray());
    assertThat(attendance.organisation("Ms Bell")).isNull();
    assertThat(attendance.organisation("Al")).isEqualTo("Care");
    assertThat(attendance.knows("Bell")).isTrue();
  }

  @Test
  void knows_onlyNamedInTheText_isFalse() {
    Attendance attendance = Attendance.of("Wij spraken mevrouw Bal (Woonbron).".toCharArray());
    assertThat(attendance.knows("Bal")).isFalse();
  }
}
