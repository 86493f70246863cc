package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.docs.MarkdownPage;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.DocumentsCsv;

/** What users find in an output folder is on docs/tables.md, and nothing else is. */
final class TablesPageTest {

    @TempDir
    Path folder;

    @Test
    void everyTableHasItsColumnsInTheirOrder() throws IOException {
        MarkdownPage page = page();
        assertThat(ArticleTable.ALL)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(page.tablesUnder(table.fileName()))
                        .singleElement()
                        .satisfies(documented -> assertThat(documented.codesInFirstCells())
                                .as(table.fileName())
                                .isEqualTo(table.header())));
    }

    @Test
    void everyReasonIsThereThatAnInputMayHave() throws IOException {
        String reasons = page().tablesUnder(new DocumentsCsv().fileName()).get(0).rows().stream()
                .filter(row -> row.get(0).equals("`reason`"))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
        assertThat(MarkdownPage.codes(reasons))
                .map(reason -> reason.replace(": ...", ""))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::words).toList());
    }

    @Test
    void everyKeyOfRunJsonIsThereInItsOrder() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\"We will appeal,\" said Mira Rao.\n");
        assertThat(Started.in(folder, "extract", "a.txt", "-o", "out").code()).isZero();

        assertThat(page().tablesUnder("run.json"))
                .singleElement()
                .satisfies(table -> assertThat(table.codesInFirstCells())
                        .isEqualTo(keys(Files.readString(folder.resolve("out/run.json")))));
    }

    private static MarkdownPage page() throws IOException {
        return MarkdownPage.read("docs/tables.md");
    }

    private static List<String> keys(String object) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(object)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        }
        return keys;
    }
}
