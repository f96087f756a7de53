package org.brugtaal.internal.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of a list of those present.
 *
 * @param name the name with its form of address
 * @param organisation the organisation, or null if only a role is told
 */
record Present(String name, @Nullable String organisation) {

  private static final Set<String> ROLES =
      Set.of(
          "voorzitter",
          "vice-voorzitter",
          "notulist",
          "verslag",
          "secretaris",
          "procesregisseur",
          "inspreker",
          "griffier",
          "gast",
          "chair",
          "vice-chair",
          "chairman",
          "secretary",
          "clerk",
          "minutes",
          "minute taker",
          "observer",
          "guest");

  /** They begin the name of a post, not of an organisation. */
  private static final Set<String> POSTS =
      Set.of(
          "director",
          "head",
          "chief",
          "manager",
          "officer",
          "leader",
          "lead",
          "deputy",
          "member",
          "coordinator",
          "directeur",
          "hoofd",
          "teamleider",
          "coördinator",
          "lid",
          "fractie");

  /** Organisations that people write without a capital. */
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "politie",
          "gemeente",
          "ggz",
          "ggd",
          "reclassering",
          "jongerenwerk",
          "welzijn",
          "school",
          "woningcorporatie",
          "jeugdzorg",
          "jeugdhulp",
          "leerplicht",
          "om",
          "openbaar ministerie",
          "veilig thuis",
          "halt",
          "raad voor de kinderbescherming",
          "leger des heils",
          "wijkteam",
          "buurtteam",
          "zorg",
          "police",
          "municipality",
          "public prosecution service",
          "community work",
          "social work",
          "council",
          "probation",
          "housing",
          "health",
          "college",
          "youth");

  /** Reads {@code Name (role, organisation)}, {@code Name, organisation (role)} or a name alone. */
  static Optional<Present> of(String entry) {
    List<String> parts = new ArrayList<>();
    String plain = entry.replace("*", "");
    int bracket = plain.indexOf('(');
    int close = plain.lastIndexOf(')');
    String before = bracket < 0 ? plain : plain.substring(0, bracket);
    if (bracket >= 0 && close > bracket) {
      parts.addAll(List.of(plain.substring(bracket + 1, close).split("[,;]", -1)));
    }
    List<String> outside = List.of(before.split(",", -1));
    String name = withoutConjunction(outside.get(0).strip());
    parts.addAll(outside.subList(1, outside.size()));
    if (!PersonName.isName(name)) {
      return Optional.empty();
    }
    return Optional.of(new Present(name, organisation(parts)));
  }

  private static String withoutConjunction(String name) {
    return name.startsWith("en ") || name.startsWith("and ")
        ? name.substring(name.indexOf(' ') + 1)
        : name;
  }

  private static @Nullable String organisation(List<String> parts) {
    return parts.stream()
        .map(part -> withoutStop(part.strip()))
        .filter(Present::isOrganisation)
        .findFirst()
        .orElse(null);
  }

  private static String withoutStop(String part) {
    return part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
  }

  private static boolean isOrganisation(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (POSTS.contains(lower.split(" ", -1)[0])) {
      return false;
    }
    if (part.isEmpty() || ROLES.contains(lower) || PersonName.isAddressed(part)) {
      return false;
    }
    return Character.isUpperCase(part.codePointAt(0)) || isBody(part);
  }

  /** Whether something is called by the name of a kind of organisation: {@code Politie Noord}. */
  static boolean isBody(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ORGANISATIONS.stream()
        .anyMatch(word -> lower.equals(word) || lower.startsWith(word + " "));
  }
}
