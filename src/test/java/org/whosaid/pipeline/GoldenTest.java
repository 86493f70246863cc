package org.whosaid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.facts.Article;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableWriter;

/**
 * Bugs of the whole: every folder below {@code golden/} holds an article and the quotes.csv that is to be made of it.
 * With {@code -Dgolden.rewrite=true} the tables are written anew; then the diff is to be reviewed, row by row.
 */
final class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theArticleHasTheseQuotes(String name) throws Exception {
        Path expected = GOLDEN.resolve(name).resolve("quotes.csv");
        String table = quotes(Files.readString(GOLDEN.resolve(name).resolve("article.txt")));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, table);
        }
        assertThat(expected)
                .as("made anew with -Dgolden.rewrite=true, then to be reviewed")
                .exists();
        assertThat(table)
                .as("%s; where the new rows are right: -Dgolden.rewrite=true", expected)
                .isEqualTo(Files.readString(expected));
    }

    private static String quotes(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.begin(
                new QuotesCsv(),
                new TableFormat(CsvProfile.DATA, TableFormat.Separator.COMMA),
                bytes,
                "the golden table");
        writer.add(new QuotesCsv().rows(LoadedPipeline.get().analyze(new Article("article.txt", text, "UTF-8"))));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
