package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.docs.MarkdownPage;
import org.whosaid.docs.MarkdownPage.Table;

/** What users can type is on docs/options.md, and nothing else is. */
final class OptionsPageTest {

    private static final String EVERY_COMMAND = "all";

    /** Options that stand on our pages, but belong to what a reader installs or pipes tables into. */
    private static final Set<String> OF_OTHER_PROGRAMS = Set.of("--install", "--prefix", "--blanks", "--query");

    @Test
    void everyOptionIsThereWithTheCommandsThatHaveIt() throws IOException {
        CommandOptions declared = CommandOptions.declared();
        SortedMap<String, SortedSet<String>> documented = new TreeMap<>();
        for (Table table : page().tables()) {
            if (table.header().equals(List.of("option", "commands", "meaning"))) {
                for (List<String> row : table.rows()) {
                    SortedSet<String> commands = row.get(1).equals(EVERY_COMMAND)
                            ? declared.commands()
                            : new TreeSet<>(Arrays.asList(row.get(1).split(", ")));
                    names(row.get(0)).forEach(name -> documented.put(name, commands));
                }
            }
        }

        assertThat(documented).isEqualTo(declared.commandsByName());
    }

    @ParameterizedTest
    @CsvSource({"report, docs/report.md", "train, docs/training.md"})
    void thePageOfACommandHasItsOptions(String command, String page) throws IOException {
        assertThat(MarkdownPage.read(page).tablesUnder("Options"))
                .singleElement()
                .satisfies(table -> assertThat(namesInFirstCells(table))
                        .isEqualTo(CommandOptions.declared().namesOf(command)));
    }

    @Test
    void everyCommandIsThere() throws IOException {
        assertThat(page().tablesUnder("Commands"))
                .singleElement()
                .satisfies(table -> assertThat(table.codesInFirstCells())
                        .map(code -> code.split(" ", 2)[0])
                        .containsExactlyInAnyOrderElementsOf(CommandOptions.declared().commands().stream()
                                .filter(command -> !command.equals("whosaid"))
                                .toList()));
    }

    @Test
    void everyExitCodeIsThere() throws IOException {
        assertThat(page().tablesUnder("Exit codes"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .map(row -> Integer.valueOf(row.get(0)))
                        .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                                .map(ExitCode::code)
                                .toList()));
    }

    /** JobCommandTest holds the page on Spark to the options of the job. */
    @Test
    void noPageNamesAnOptionThatDoesNotExist() throws IOException {
        Set<String> known = new TreeSet<>(OF_OTHER_PROGRAMS);
        known.addAll(CommandOptions.declared().commandsByName().keySet());
        assertThat(MarkdownPage.in("docs"))
                .filteredOn(page -> !page.path().endsWith("spark.md"))
                .hasSizeGreaterThan(3)
                .allSatisfy(page ->
                        assertThat(page.options()).as(page.path().toString()).isSubsetOf(known));
        assertThat(MarkdownPage.read("README.md").options())
                .contains("--report")
                .isSubsetOf(known);
    }

    private static MarkdownPage page() throws IOException {
        return MarkdownPage.read("docs/options.md");
    }

    private static Set<String> namesInFirstCells(Table table) {
        Set<String> names = new TreeSet<>();
        table.rows().forEach(row -> names.addAll(names(row.get(0))));
        return names;
    }

    /** The options of a cell such as {@code `--output DIR`, `-o`}. */
    private static List<String> names(String cell) {
        return MarkdownPage.codes(cell).stream()
                .map(code -> code.split(" ", 2)[0])
                .toList();
    }
}
