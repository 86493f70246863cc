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
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.channels.NetworkChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of ARCHITECTURE.md: who may know whom, and where the libraries stop. */
class ArchitectureTest {

    /** Each room with those that it knows: the table of ARCHITECTURE.md. Facts know nobody; nobody knows a door. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            entry(
                    "cli",
                    Set.of(
                            "actors",
                            "annotate",
                            "batch",
                            "console",
                            "corpus",
                            "disk",
                            "entities",
                            "facts",
                            "lists",
                            "loglinear",
                            "names",
                            "nametext",
                            "options",
                            "pipeline",
                            "proposals",
                            "read",
                            "report",
                            "rows",
                            "runs",
                            "speakers",
                            "tables",
                            "train")),
            entry(
                    "spark",
                    Set.of(
                            "disk",
                            "facts",
                            "lists",
                            "loglinear",
                            "options",
                            "pipeline",
                            "read",
                            "rows",
                            "runs",
                            "tables")),
            entry("console", Set.of("batch", "facts", "read", "runs", "tables")),
            entry("options", Set.of("disk", "facts", "lists", "loglinear", "read", "rows")),
            entry("formats", Set.of("facts")),
            entry("rows", Set.of("facts", "formats")),
            entry("read", Set.of("facts", "formats", "rows")),
            entry("lists", Set.of("disk", "facts")),
            entry("annotate", Set.of("facts", "labels")),
            entry("labels", Set.of("disk", "facts", "loglinear")),
            entry("nametext", Set.of("facts")),
            entry("proposals", Set.of("facts", "nametext")),
            entry("names", Set.of("facts", "loglinear", "nametext", "proposals")),
            entry("entities", Set.of("facts", "loglinear", "names", "nametext")),
            entry("statements", Set.of("facts")),
            entry("mentions", Set.of("facts", "loglinear", "statements")),
            entry("referents", Set.of("facts", "loglinear", "mentions", "statements")),
            entry("cues", Set.of("facts", "loglinear", "mentions", "referents", "statements")),
            entry("reported", Set.of("cues", "facts", "loglinear", "mentions", "referents", "statements")),
            entry("speakers", Set.of("cues", "facts", "loglinear", "mentions", "referents", "reported", "statements")),
            entry(
                    "speech",
                    Set.of("facts", "loglinear", "mentions", "referents", "reported", "speakers", "statements")),
            entry(
                    "pipeline",
                    Set.of(
                            "annotate",
                            "entities",
                            "facts",
                            "labels",
                            "loglinear",
                            "names",
                            "nametext",
                            "referents",
                            "reported",
                            "speakers",
                            "speech",
                            "statements")),
            entry("batch", Set.of("facts", "pipeline", "read")),
            entry("actors", Set.of("disk", "facts", "tables")),
            entry("corpus", Set.of("actors", "disk", "facts", "tables", "wording")),
            entry("wording", Set.of()),
            entry("tables", Set.of("disk", "facts", "wording")),
            entry("runs", Set.of("disk", "facts", "tables", "wording")),
            entry("disk", Set.of("facts")),
            entry("cast", Set.of("facts", "runs", "tables")),
            entry("report", Set.of("cast", "disk", "facts", "read", "runs", "tables")),
            entry("loglinear", Set.of("disk", "facts")),
            entry(
                    "train",
                    Set.of(
                            "facts",
                            "labels",
                            "loglinear",
                            "names",
                            "pipeline",
                            "read",
                            "referents",
                            "speakers",
                            "statements")),
            entry("facts", Set.of()));

    /** Rooms that nobody knows. */
    private static final Set<String> DOORS = Set.of("cli", "spark");

    /** A room with more has two jobs. */
    private static final int MOST_FILES = 24;

    private static final JavaClasses WHOSAID = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.whosaid");

    @Test
    void everyClassLivesInARoomThatHasItsRow() {
        classes().should().resideInAnyPackage(rooms(ROOMS.keySet())).check(WHOSAID);
    }

    @ParameterizedTest
    @MethodSource("roomNames")
    void aRoomKnowsOnlyThoseOfItsRow(String room) {
        Set<String> strangers = new TreeSet<>(ROOMS.keySet());
        strangers.remove(room);
        strangers.removeAll(ROOMS.get(room));
        noClasses()
                .that(resideInAPackage(room(room)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(strangers))
                .allowEmptyShould(room.equals("spark"))
                .check(WHOSAID);
    }

    @Test
    void nobodyKnowsADoor() {
        assertThat(ROOMS.values()).allSatisfy(known -> assertThat(known).doesNotContainAnyElementsOf(DOORS));
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
    void sparkStopsAtItsDoor() {
        assertUsedOnlyIn("org.apache.spark..", "spark");
        assertUsedOnlyIn("org.apache.hadoop..", "spark");
        assertUsedOnlyIn("scala..", "spark");
    }

    /** Source folders instead of classes, since a file is what somebody opens. */
    @ParameterizedTest
    @MethodSource("roomNames")
    void noRoomHasTwoJobs(String room) throws IOException {
        for (String sources : List.of("src/main/java", "src/spark/java")) {
            Path folder = Path.of(sources, "org", "whosaid", room);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES);
                }
            }
        }
    }

    static Stream<String> roomNames() {
        return ROOMS.keySet().stream().sorted();
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
    void commonsCsvStopsAtTheDoorsOfListsAndTables() {
        assertUsedOnlyIn("org.apache.commons..", "lists", "rows", "tables");
    }

    @Test
    void jacksonStopsAtTheDoorsOfFormatsListsReportRowsRunsAndTrain() {
        assertUsedOnlyIn("com.fasterxml.jackson..", "formats", "lists", "report", "rows", "runs", "train");
    }

    @Test
    void librariesForDocumentsStopAtTheDoorOfFormats() {
        assertUsedOnlyIn("org.jsoup..", "formats");
        assertUsedOnlyIn("org.apache.pdfbox..", "formats");
        assertUsedOnlyIn("org.apache.james..", "formats");
        assertUsedOnlyIn("javax.swing..", "formats");
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

    private static String[] rooms(Collection<String> names) {
        return names.stream().map(ArchitectureTest::room).toArray(String[]::new);
    }

    private static void assertUsedOnlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms(Arrays.asList(rooms)))
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
