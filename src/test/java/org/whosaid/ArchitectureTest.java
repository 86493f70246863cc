package org.whosaid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.channels.NetworkChannel;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md: who may know whom, and where the libraries stop. */
class ArchitectureTest {

    private static final Set<String> ROOMS = Set.of(
            "annotate",
            "batch",
            "cli",
            "entities",
            "facts",
            "lists",
            "options",
            "pipeline",
            "quotes",
            "read",
            "report",
            "spark",
            "train",
            "write");

    private static final JavaClasses WHOSAID = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.whosaid");

    @Test
    void everyClassLivesInARoomThatHasItsRule() {
        classes()
                .should()
                .resideInAnyPackage(ROOMS.stream().map(ArchitectureTest::room).toArray(String[]::new))
                .check(WHOSAID);
    }

    @Test
    void factsKnowOnlyTheJdk() {
        classes()
                .that(resideInAPackage(room("facts")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", room("facts"))
                .check(WHOSAID);
    }

    @Test
    void readKnowsOnlyFacts() {
        assertKnowsOnly("read", "facts");
    }

    @Test
    void listsKnowOnlyFacts() {
        assertKnowsOnly("lists", "facts");
    }

    @Test
    void annotateKnowsOnlyFacts() {
        assertKnowsOnly("annotate", "facts");
    }

    @Test
    void entitiesKnowOnlyFacts() {
        assertKnowsOnly("entities", "facts");
    }

    @Test
    void quotesKnowOnlyFacts() {
        assertKnowsOnly("quotes", "facts");
    }

    @Test
    void writeKnowsOnlyFacts() {
        assertKnowsOnly("write", "facts");
    }

    @Test
    void pipelineKnowsTheStagesAndNoFiles() {
        assertKnowsOnly("pipeline", "facts", "lists", "annotate", "entities", "quotes");
    }

    @Test
    void batchKnowsReadingPipelineAndWriting() {
        assertKnowsOnly("batch", "facts", "read", "pipeline", "write");
    }

    @Test
    void trainKnowsWhatItLearnsFrom() {
        assertKnowsOnly("train", "facts", "read", "lists", "pipeline", "quotes");
    }

    /** Of annotate only how long a sentence may be, which the help says. */
    @Test
    void optionsKnowWhatTheyAreReadInto() {
        assertKnowsOnly("options", "facts", "read", "lists", "annotate");
    }

    /** Its classes are there in the Maven profile of its name only. */
    @Test
    void sparkKnowsWhatOneArticleNeedsAndNoRun() {
        assertKnowsOnly("spark", "facts", "read", "lists", "options", "pipeline", "write");
    }

    @Test
    void nobodyKnowsSpark() {
        noClasses()
                .that(not(resideInAPackage(room("spark"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("spark"), "org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(WHOSAID);
    }

    @Test
    void reportKnowsReadingAndWriting() {
        assertKnowsOnly("report", "facts", "read", "write");
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that(not(resideInAPackage(room("cli"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("cli"))
                .check(WHOSAID);
    }

    @Test
    void roomsFormNoCycles() {
        slices().matching("org.whosaid.(*)..").should().beFreeOfCycles().check(WHOSAID);
    }

    @Test
    void coreNlpStopsAtTheDoorOfAnnotate() {
        assertUsedOnlyIn("edu.stanford.nlp..", "annotate");
    }

    /** Its annotators live in a static pool, and the tagger's hides that memory ran out. */
    @Test
    void coreNlpIsCalledWithoutItsAnnotators() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp.pipeline..")
                .check(WHOSAID);
    }

    /** Addresses of jars are read, never opened; what CoreNLP might open is watched in PackagedLauncherIT. */
    @Test
    void nobodyOpensConnections() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                        .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URL.class, URLEncoder.class))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(NetworkChannel.class)
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "getContent")
                .check(WHOSAID);
    }

    @Test
    void commonsCsvStopsAtTheDoorsOfListsAndWrite() {
        assertUsedOnlyIn("org.apache.commons..", "lists", "write");
    }

    @Test
    void jacksonStopsAtTheDoorsOfListsReportAndWrite() {
        assertUsedOnlyIn("com.fasterxml.jackson..", "lists", "report", "write");
    }

    @Test
    void jteStopsAtTheDoorOfReport() {
        assertUsedOnlyIn("gg.jte..", "report");
    }

    @Test
    void picocliStopsAtTheDoorsOfTheCommandLines() {
        assertUsedOnlyIn("picocli..", "cli", "options", "spark");
    }

    @Test
    void onlyMainTouchesTheStreamsAndTheExitOfTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.whosaid.cli.Main")
                .and()
                .doNotHaveFullyQualifiedName("org.whosaid.spark.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(WHOSAID);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(WHOSAID);
    }

    /**
     * But for the pipeline of an executor: Spark gives its tasks nothing else that they share and that outlives them.
     */
    @Test
    void staticFieldsHoldNothingThatChanges() {
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .doNotHaveFullName("org.whosaid.spark.ExecutorPipeline.HELD")
                .should()
                .haveRawType(ofChangingState())
                .check(WHOSAID);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(liveInANullMarkedPackage()).check(WHOSAID);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameEndingWith("Common")
                .check(WHOSAID);
    }

    private static String room(String name) {
        return "org.whosaid." + name + "..";
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(ArchitectureTest::room).toArray(String[]::new);
    }

    /** Rooms only: the JDK and libraries have rules of their own. A room that has no class yet passes. */
    private static void assertKnowsOnly(String room, String... known) {
        Set<String> strangers = new TreeSet<>(ROOMS);
        strangers.remove(room);
        Arrays.asList(known).forEach(strangers::remove);
        noClasses()
                .that(resideInAPackage(room(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(strangers.toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(WHOSAID);
    }

    private static void assertUsedOnlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(WHOSAID);
    }

    /**
     * Arrays, mutable collections made by name, builders and atomics; immutable collections are declared as interfaces.
     */
    private static DescribedPredicate<JavaClass> ofChangingState() {
        return DescribedPredicate.describe(
                "an array, a mutable collection, a builder or an atomic",
                type -> type.isArray()
                        || (!type.isInterface()
                                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)))
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isAssignableTo(AtomicBoolean.class)
                        || type.isAssignableTo(AtomicInteger.class)
                        || type.isAssignableTo(AtomicLong.class)
                        || type.isAssignableTo(AtomicReference.class)
                        || type.isAssignableTo(ThreadLocal.class));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": its package has no package-info.java with @NullMarked"));
                }
            }
        };
    }
}
