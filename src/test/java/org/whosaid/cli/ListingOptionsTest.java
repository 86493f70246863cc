package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --watchlist} and {@code --types}. */
final class ListingOptionsTest {

    private static final String ARTICLE = "\"We will appeal,\" said Mira Rao.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.writeString(folder.resolve("mine.csv"), "name,type\nVelvet Quoll,GROUP\n");
        Files.writeString(folder.resolve("theirs.json"), "{\"values\": [{\"value\": \"Ashen Finch\"}]}");
    }

    @Test
    void onlyEntitiesOfTheTypesAreListed() {
        assertThat(entities("--types", "PERSON")).contains("Mira Rao");
        assertThat(entities("--types", "group,Person")).contains("Mira Rao");
        assertThat(entities("--types", "GROUP", "--types", "PERSON")).contains("Mira Rao");
        assertThat(entities("--types", "GROUP, STATE").lines()).hasSize(1);
    }

    @Test
    void aSpeakerWhoIsNotListedKeepsTheNameAndHasNoId() {
        assertThat(Started.in(folder, "quotes", "a.txt", "--types", "PERSON").out())
                .contains(",Mira Rao,e0001,PERSON,");
        assertThat(Started.in(folder, "quotes", "a.txt", "--types", "GROUP").out())
                .contains(",Mira Rao,,PERSON,");
    }

    @Test
    void theTablesAgreeOnWhatIsListed() throws IOException {
        Started.in(folder, "extract", "a.txt", "-o", "out", "--types", "GROUP", "--for", "data");
        assertThat(folder.resolve("out/entities.csv")).content().hasLineCount(1);
        assertThat(folder.resolve("out/mentions.csv")).content().hasLineCount(1);
        assertThat(folder.resolve("out/documents.csv")).content().contains(",OK,,UTF-8,33,6,0,1,1");
    }

    @Test
    void theRunIsRecordedWithTheChecksumsOfItsLists() throws IOException {
        Started started = Started.in(
                folder, "extract", "a.txt", "-o", "out", "--watchlist", "mine.csv", "--watchlist", "theirs.json");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(folder.resolve("out/run.json"))
                .content()
                .contains("\"--watchlist\", \"mine.csv\"")
                .containsPattern("\"watch_lists\": \\{\\s+\"mine.csv\": \"[0-9a-f]{64}\",\\s+\"theirs.json\": ");
    }

    @Test
    void theAnalysisIsLoadedWithTheWatchedNames() {
        Started started =
                Started.in(folder, "entities", "a.txt", "--watchlist", "theirs.json", "--watchlist", "mine.csv");
        assertThat(started.watched()).containsExactly("Ashen Finch", "Velvet Quoll");
        assertThat(Started.in(folder, "entities", "a.txt").watched()).isEmpty();
    }

    @Test
    void aBadListIsRefusedBeforeAnythingIsLoaded() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "name,type\nVelvet Quoll,GROUP\nAshen Finch,BIRD\n");
        Started started = Started.in(folder, "extract", "a.txt", "-o", "out", "--watchlist", "bad.csv");
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(started.errLines())
                .containsExactly(
                        "whosaid: --watchlist bad.csv:3: type 'BIRD', allowed are PERSON, STATE, AGENCY, GROUP,"
                                + " ORGANIZATION, and NONE for words that are never a name",
                        "Try 'whosaid extract --help'");
        assertThat(started.loads()).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String entities(String... types) {
        String[] args = new String[2 + types.length];
        args[0] = "entities";
        args[1] = "a.txt";
        System.arraycopy(types, 0, args, 2, types.length);
        return Started.in(folder, args).out();
    }
}
