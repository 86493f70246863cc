package org.whosaid.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.Article;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Reading;
import org.whosaid.rows.TableColumns;
import org.whosaid.rows.TableRefusedException;
import org.whosaid.rows.TableScanner;

/** Tables of articles, of which every row is an input. */
final class ArticleTablesTest {

    private static final Filters DEFAULT = new Filters(List.of(), List.of());

    @TempDir
    Path work;

    private final ArticleReader reader = ArticleReader.detecting(InputStream.nullInputStream(), 1000);

    private List<InputEntry> list(TableColumns columns, String... inputs)
            throws MissingInputException, TableRefusedException {
        return new InputWalk(DEFAULT, new TableScanner(columns, Optional.empty()), work)
                .list(List.of(inputs))
                .entries();
    }

    private List<Reading> read(String name, String content)
            throws IOException, MissingInputException, TableRefusedException {
        Files.writeString(work.resolve(name), content);
        return list(TableColumns.USUAL, name).stream().map(reader::read).toList();
    }

    @Test
    void everyRowIsAnArticleThatIsCalledByItsId() throws Exception {
        List<Reading> found = read("news.csv", """
                \uFEFFid,title,date,text\r
                b2,Second,"May 3, 2024","“No,\r
                never,” she said, ""ever""."\r
                b1,First,2024-05-31,Plain words.\r
                """);
        assertThat(found).extracting(Reading::document).containsExactly("b1", "b2");
        Article second = (Article) found.get(1);
        assertThat(second.text()).isEqualTo("“No,\r\nnever,” she said, \"ever\".");
        assertThat(second.known().format()).isEqualTo("csv");
        assertThat(second.known().title()).isEqualTo("Second");
        assertThat(second.known().date()).isEqualTo("2024-05-03");
    }

    @Test
    void everyLineOfJsonIsAnArticle() throws Exception {
        List<Reading> found = read("news.jsonl", """
                {"id":"a","body":"Plain words.","outlet":"Gazette","tags":[1,{"x":2}]}

                no json
                {"id":7,"body":"Other words."}""");
        assertThat(found).extracting(Reading::document).containsExactly("000002", "7", "a");
        assertThat(((Problem) found.get(0)).reason()).isEqualTo(Problem.Reason.DAMAGED);
        assertThat(((Article) found.get(1)).text()).isEqualTo("Other words.");
        assertThat(((Article) found.get(2)).known().outlet()).isEqualTo("Gazette");
    }

    @Test
    void aBrokenRowCostsThatRow() throws Exception {
        List<Reading> found = read("news.tsv", "id\ttext\n1\tPlain words.\n2\tToo\tmany\n3\tMore words.\n");
        assertThat(found.get(0)).isInstanceOf(Article.class);
        assertThat(((Problem) found.get(1)).detail()).contains("3 cells").contains("2");
        assertThat(found.get(2)).isInstanceOf(Article.class);
    }

    @Test
    void rowsWithoutIdsAreCountedAndEqualIdsNumbered() throws Exception {
        assertThat(read("a.csv", "text\nOne.\nTwo.\n"))
                .extracting(Reading::document)
                .containsExactly("000001", "000002");
        assertThat(read("b.csv", "id,text\nx,One.\nx,Two.\n"))
                .extracting(Reading::document)
                .containsExactly("x", "x (2)");
    }

    @Test
    void aColumnMayBeNamed() throws Exception {
        Files.writeString(work.resolve("a.csv"), "key,story,text\nk,The story.,The text.\n");
        InputEntry row = list(new TableColumns(Optional.of("story"), Optional.of("key")), "a.csv")
                .get(0);
        assertThat(row.document()).isEqualTo("k");
        assertThat(((Article) reader.read(row)).text()).isEqualTo("The story.");
    }

    @Test
    void aTableWithoutOneLikelyColumnIsRefusedWithItsColumns() throws Exception {
        Files.writeString(work.resolve("a.csv"), "key,story\nk,The story.\n");
        Files.writeString(work.resolve("b.csv"), "body,text\nk,The story.\n");
        assertThatThrownBy(() -> list(TableColumns.USUAL, "a.csv"))
                .isInstanceOf(TableRefusedException.class)
                .hasMessageContaining("a.csv")
                .hasMessageContaining("--text")
                .hasMessageContaining("key, story");
        assertThatThrownBy(() -> list(TableColumns.USUAL, "b.csv")).hasMessageContaining("text, body");
        assertThatThrownBy(() -> list(new TableColumns(Optional.of("x"), Optional.empty()), "a.csv"))
                .hasMessageContaining("--text 'x'");
    }

    @Test
    void tablesInFoldersAreLeftAloneUnlessTheyAreAskedFor() throws Exception {
        Files.createDirectories(work.resolve("in"));
        Files.writeString(work.resolve("in/a.csv"), "id,text\n1,One.\n");
        Files.writeString(work.resolve("in/b.txt"), "Two.");
        assertThat(list(TableColumns.USUAL, "in"))
                .extracting(InputEntry::document)
                .containsExactly("b.txt");
        InputWalk asked = new InputWalk(new Filters(List.of("*.csv"), List.of()), work);
        assertThat(asked.list(List.of("in")).entries())
                .extracting(InputEntry::document)
                .containsExactly("a.csv/1");
    }

    @Test
    void rowsBehindAnyCharactersAreFound() throws Exception {
        List<Reading> found = read("a.csv", "id,text\n1,“Grüße” 😀 山.\nzwölf,Second.\n");
        assertThat(found).extracting(Reading::document).containsExactly("1", "zwölf");
        assertThat(((Article) found.get(0)).text()).isEqualTo("“Grüße” 😀 山.");
        assertThat(((Article) found.get(1)).text()).isEqualTo("Second.");
    }

    @Test
    void semicolonsAndWindowsEncodingAreFoundOut() throws Exception {
        Files.write(work.resolve("a.csv"), "id;text\n1;Caf\u00E9, she said.\n".getBytes(StandardCharsets.ISO_8859_1));
        Article article =
                (Article) reader.read(list(TableColumns.USUAL, "a.csv").get(0));
        assertThat(article.text()).isEqualTo("Café, she said.");
        assertThat(article.encoding()).isEqualTo("windows-1252");
    }

    @Test
    void aRowIsTheSameUntilItOrTheHeaderChanges() throws Exception {
        Files.writeString(work.resolve("a.csv"), "id,text\n1,One.\n2,Two.\n");
        var before = reader.readWithFingerprint(
                        list(TableColumns.USUAL, "a.csv").get(0))
                .fingerprint()
                .orElseThrow();
        FingerprintReader same = new FingerprintReader();
        Files.writeString(work.resolve("a.csv"), "id,text\n1,One.\n2,Three.\n");
        assertThat(same.matches(list(TableColumns.USUAL, "a.csv").get(0), before))
                .isTrue();
        Files.writeString(work.resolve("a.csv"), "id,text\n1,None.\n2,Two.\n");
        assertThat(same.matches(list(TableColumns.USUAL, "a.csv").get(0), before))
                .isFalse();
    }
}
