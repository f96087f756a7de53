package org.brugtaal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The directions in which code of the lexicon and the core may look, and what it may not touch. */
@AnalyzeClasses(packages = "org.brugtaal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] API = {"org.brugtaal", "org.brugtaal.lexicon"};

  @ArchTest
  static final ArchRule API_EXPOSES_NO_INNER_WORKINGS =
      classes()
          .that()
          .resideInAnyPackage(API)
          .and()
          .arePublic()
          .should(
              notExpose(
                  resideInAnyPackage(
                      "..internal..", "opennlp..", "com.fasterxml..", "org.apache..")));

  @ArchTest
  static final ArchRule LEXICON_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("org.brugtaal.lexicon..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("opennlp..", "org.apache..")
                  .or(
                      resideInAPackage("org.brugtaal..")
                          .and(
                              DescribedPredicate.not(resideInAPackage("org.brugtaal.lexicon..")))));

  @ArchTest
  static final ArchRule CORE_HAS_NO_INDEX_AND_NO_JSON =
      noClasses()
          .that()
          .resideInAnyPackage("org.brugtaal", "org.brugtaal.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache..", "com.fasterxml..", "org.brugtaal.lexicon.internal..");

  @ArchTest
  static final ArchRule ONLY_THE_LAYOUT_KNOWS_OPENNLP =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.brugtaal.internal.layout")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule STEPS_ARE_FREE_OF_CYCLES =
      slices().matching("org.brugtaal.internal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule STEPS_DO_NOT_KNOW_WHO_CALLS_THEM =
      noClasses()
          .that()
          .resideInAPackage("org.brugtaal.internal.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.brugtaal.internal")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(TermBridge.class);

  @ArchTest
  static final ArchRule ONE_WAY_IN =
      noClasses()
          .that()
          .resideInAPackage("org.brugtaal")
          .and()
          .areNotAssignableTo(TermBridge.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..internal..");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.brugtaal.lexicon.internal.LexiconCompiler")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "it prints a stack trace",
                  call -> call.getTarget().getName().equals("printStackTrace")));

  @ArchTest
  static final ArchRule NOTHING_IS_LOGGED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..");

  @ArchTest
  static final ArchRule NO_TEXT_LEAVES_THE_MACHINE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "java.nio.channels..");

  @ArchTest
  static final ArchRule NO_FILE_IS_TOUCHED_BY_CORE =
      noClasses()
          .that()
          .resideInAnyPackage("org.brugtaal", "org.brugtaal.internal..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.file\\..*");

  @ArchTest
  static final ArchRule NO_STATE_IS_SHARED = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule PUBLIC_TYPES_CANNOT_BE_EXTENDED_BY_OTHERS =
      classes().that().arePublic().should(beClosed());

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "it asks for the time",
                  call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getTarget().getName();
                    return (owner.startsWith("java.time.") && name.equals("now"))
                        || (owner.equals("java.lang.System")
                            && (name.equals("nanoTime") || name.equals("currentTimeMillis")));
                  }))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock");

  @ArchTest
  static final ArchRule NO_MACHINE_DEFAULTS =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes");

  private static ArchCondition<JavaClass> notExpose(DescribedPredicate<JavaClass> hidden) {
    return new ArchCondition<>("not expose classes that " + hidden.getDescription()) {
      @Override
      public void check(JavaClass owner, ConditionEvents events) {
        exposed(owner).stream()
            .filter(hidden)
            .map(type -> owner.getName() + " exposes " + type.getName())
            .forEach(message -> events.add(SimpleConditionEvent.violated(owner, message)));
      }
    };
  }

  /** The types in what others can see of a class, type arguments included. */
  private static Set<JavaClass> exposed(JavaClass owner) {
    Set<JavaClass> exposed = new HashSet<>(owner.getAllRawInterfaces());
    exposed.addAll(owner.getAllRawSuperclasses());
    for (JavaMember member : owner.getMembers()) {
      if (member.getModifiers().contains(JavaModifier.PUBLIC)
          || member.getModifiers().contains(JavaModifier.PROTECTED)) {
        exposed.addAll(member.getAllInvolvedRawTypes());
      }
    }
    return exposed;
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final, sealed, an enum, a record or an interface") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.isInterface()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
        if (!closed) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
        }
      }
    };
  }
}
