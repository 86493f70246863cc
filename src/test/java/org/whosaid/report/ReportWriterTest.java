package org.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.report.MadeRun.Line;
import org.whosaid.runs.FinishedRunReader;
import org.whosaid.tables.DocumentsCsv;

/** The page as text; what it does in a browser is tested by {@link ReportInBrowserTest}. */
final class ReportWriterTest {

    @TempDir
    Path folder;

    private MadeRun made;
    private Path page;

    @BeforeEach
    void places() {
        made = new MadeRun(folder);
        page = folder.resolve("report.html");
    }

    @Test
    void theFirstViewSaysWhatWasReadAndWhoSpeaks() throws Exception {
        twoArticles().failed("c.txt", Reason.EMPTY).failed("d.txt", Reason.TIMEOUT);
        WrittenReport written = write();
        assertThat(written.changed() + written.missing()).isZero();
        assertThat(overview())
                .contains(
                        "Articles read 2 25 words",
                        "Quotes 4 quoted",
                        "Quotes with a speaker 75% 3 quotes, 3 of them by name",
                        "Reported statements 0 without quotation marks; 0 with a speaker, 0 of them by name")
                .contains("Names 3 different ones; 3 entities, counted article by article", "Not read 2")
                .contains("Who speaks most", "Mira Rao 2", "Noor Dahl 1")
                .contains("Who is only talked about", "Vardania 1")
                .contains("Failed: timeout 1 d.txt", "Skipped: empty 1 c.txt")
                .contains("Who speaks where", "north 3 2 1", "south 1 0 0")
                .doesNotContain("changed since");
    }

    @Test
    void aNameOfSeveralArticlesIsOneNameAndSeveralEntities() throws Exception {
        made.article("a.txt", "One", Line.said("Yes,", "Mira Rao", 0.9), Line.saidBySome("Perhaps,", "an aide", 0.9))
                .article("b.txt", "Two", Line.named("Mira Rao", EntityType.PERSON));
        write();
        assertThat(overview())
                .contains("Names 1 different ones; 2 entities, counted article by article")
                .contains("1 of them by name")
                .contains("PERSON 1")
                .contains("A further 1 quote is from speakers without a name.");
    }

    @Test
    void statementsCountOnceAndTheirSpeakersAreNotSilent() throws Exception {
        made.article(
                "north/a.txt",
                "One",
                Line.said("Yes,", "Mira Rao", 0.95),
                Line.reported("the plan|was \"workable\" but slow", "Mira Rao", 0.85),
                Line.reported("it would rain", "Noor Dahl", 0.85),
                Line.reported("it would snow", "Noor Dahl", 0.35),
                Line.saidBySome("Perhaps,", "an aide", 0.85),
                Line.named("Vardania", EntityType.STATE));
        made.article("south/b.txt", "Two", Line.reported("nothing was known", "", 0.5));
        write();
        assertThat(overview())
                .contains("Quotes 3 quoted segments Quotes with a speaker 100% 3 quotes, 2 of them by name")
                .contains("Reported statements 4 without quotation marks; 3 with a speaker, 3 of them by name")
                .contains("Quotes and statements Mira Rao 3 Noor Dahl 2 Quotes and reported statements together."
                        + " A further 1 quote is from speakers without a name.")
                .contains(
                        "Who is reported, but never quoted", "Share of the longest bar Statements Noor Dahl 2 Speakers")
                .contains("Share of the longest bar Mentions Vardania 1 Named most often")
                .contains("0.30 to 0.39 1 0.40", "0.80 to 0.89 4 0.90", "0.90 to 1.00 1 ")
                .contains("Folder All Mira Rao Noor Dahl north 6 3 2 south 1 0 0");
        assertThat(List.of(sum("quotes"), sum("attributed"), sum("statements")))
                .as("documents.csv, and with it the summary of a run")
                .containsExactly(3, 3, 4);
    }

    @Test
    void everyCountHasItsThousandsApart() throws Exception {
        Line[] lines = new Line[1234];
        Arrays.fill(lines, Line.said("Yes,", "Mira Rao", 0.95));
        made.article("north/a.txt", "One", lines).article("south/b.txt", "Two", Line.said("No,", "Noor Dahl", 0.9));
        for (int number = 0; number < 1100; number++) {
            made.failed("west/" + number + ".txt", Reason.EMPTY);
        }
        write();
        assertThat(overview())
                .contains("Quotes 1,235", "1,235 quotes, 1,235 of them by name", "Mira Rao 1,234", "north 1,234 1,234")
                .contains("0.90 to 1.00 1,235", "Not read 1,100", "Skipped: empty 1,100 ", "and 1,080 more")
                .doesNotContainPattern("[^0-9,.][0-9]{4}[^0-9]");
    }

    @Test
    void theSurnameOfASpeakerIsNotCalledSilent() throws Exception {
        made.article("a.txt", "One", Line.said("Yes,", "Mira Rao", 0.9))
                .article("b.txt", "Two", Line.named("Rao", EntityType.PERSON), Line.named("Dahl", EntityType.PERSON));
        write();
        assertThat(overview()).contains("Share of the longest bar Mentions Dahl 1 Named most often");
    }

    @Test
    void anArticleThatChangedHasNoMarksAndThePageSaysSo() throws Exception {
        twoArticles();
        var run = made.finish(MadeRun.SPREADSHEET);
        Path file = made.articles().resolve("north/a.txt");
        Files.writeString(file, Files.readString(file).replace("We will", "We shall"));
        WrittenReport written = new ReportWriter().write(run, made.entries(), page);
        assertThat(written.changed()).isEqualTo(1);
        assertThat(overview()).contains("1 article has changed since the run and is shown without marks");
        assertThat(article("north/a.txt"))
                .contains("We shall", "\"changed\":true")
                .doesNotContain("mentions");
        assertThat(article("south/b.txt")).contains("mentions").doesNotContain("changed");
    }

    @Test
    void anArticleThatIsGoneIsSaidToBeGone() throws Exception {
        twoArticles();
        var run = made.finish(MadeRun.SPREADSHEET);
        Files.delete(made.articles().resolve("south/b.txt"));
        WrittenReport written = new ReportWriter().write(run, made.entries(), page);
        assertThat(written.missing()).isEqualTo(1);
        assertThat(overview()).contains("1 article could not be read again and is not shown");
        assertThat(article("south/b.txt")).contains("\"missing\":\"it is no longer where the run found it\"");
    }

    @Test
    void thePageNamesNoAddressAndAllowsOnlyItsOwnScriptAndStyle() throws Exception {
        twoArticles();
        write();
        String html = Files.readString(page).replace("&#39;", "'");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "//www");
        assertThat(html)
                .contains("default-src 'none'")
                .contains("style-src " + Asset.hash(between(html, "<style>", "</style>")))
                .contains("script-src " + Asset.hash(between(html, "<script>", "</script>")) + ";")
                .doesNotContain("unsafe");
        assertThat(html.split(" on[a-z]+=\"| style=\""))
                .as("inline handlers and styles")
                .hasSize(1);
    }

    @Test
    void hostileTextsAddNoMarkup() throws Exception {
        String harmless = pageOf(HostileTexts.HARMLESS);
        String hostile = pageOf(HostileTexts.ALL);
        assertThat(HostileTexts.ALL).hasSize(50);
        assertThat(Pattern.compile("[<>]").matcher(hostile).results().count())
                .isEqualTo(Pattern.compile("[<>]").matcher(harmless).results().count());
    }

    @Test
    void manyTextsLieInAFolderBesideThePage() throws Exception {
        twoArticles();
        WrittenReport written = new ReportWriter(10).write(made.finish(MadeRun.SPREADSHEET), made.entries(), page);
        assertThat(written.texts()).contains(folder.resolve("report-articles"));
        assertThat(Files.readString(page)).doesNotContain("id=\"article-0\"");
        assertThat(overview()).contains("they lie in the folder report-articles, which has to stay beside it");
        assertThat(Files.readString(folder.resolve("report-articles/0/1.js")))
                .startsWith("whosaid.receive(1, {\"document\":\"south/b.txt\",\"text\":\"")
                .endsWith("});\n");
    }

    @Test
    void aSmallerReportLeavesNoTextsOfALargerOne() throws Exception {
        twoArticles();
        new ReportWriter(10).write(made.finish(MadeRun.SPREADSHEET), made.entries(), page);
        MadeRun smaller = new MadeRun(folder.resolve("smaller"));
        smaller.article("a.txt", "Title", Line.said("Yes,", "Mira Rao", 0.9));
        new ReportWriter(10).write(smaller.finish(MadeRun.SPREADSHEET), smaller.entries(), page);
        assertThat(folder.resolve("report-articles/0/0.js")).exists();
        assertThat(folder.resolve("report-articles/0/1.js")).doesNotExist();
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws Exception {
        twoArticles();
        var run = made.finish(MadeRun.SPREADSHEET);
        new ReportWriter().write(run, made.entries(), page);
        byte[] first = Files.readAllBytes(page);
        new ReportWriter().write(run, made.entries(), page);
        assertThat(page).hasBinaryContent(first);
        assertThat(ReportWriter.wrote(page)).isTrue();
        assertThat(ReportWriter.wrote(made.tables().resolve("quotes.csv"))).isFalse();
    }

    private MadeRun twoArticles() throws Exception {
        return made.article(
                        "north/a.txt",
                        "Harbour plan rejected",
                        Line.said("We will appeal,", "Mira Rao", 0.95),
                        Line.said("Never again,", "Mira Rao", 0.45),
                        Line.said("Good,", "Noor Dahl", 0.75))
                .article(
                        "south/b.txt",
                        "A quiet day",
                        Line.said("deal", "", 0.6),
                        Line.named("Vardania", EntityType.STATE));
    }

    private String pageOf(List<String> texts) throws Exception {
        Path own = Files.createTempDirectory(folder, "texts");
        MadeRun run = HostileTexts.run(own, texts);
        Path target = own.resolve("report.html");
        new ReportWriter().write(run.finish(MadeRun.SPREADSHEET), run.entries(), target);
        return Files.readString(target);
    }

    private WrittenReport write() throws Exception {
        return new ReportWriter().write(made.finish(MadeRun.SPREADSHEET), made.entries(), page);
    }

    /** The first view's words. */
    private String overview() throws Exception {
        return between(Files.readString(page), "id=\"view-overview\"", "id=\"view-quotes\"")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    /** Of a column of documents.csv. */
    private int sum(String column) throws Exception {
        int place = new DocumentsCsv().header().indexOf(column);
        int sum = 0;
        for (DocumentsCsv.Row row : new FinishedRunReader().read(made.tables()).documents()) {
            sum += ((Optional<?>) row.cells().values().get(place))
                    .map(Integer.class::cast)
                    .orElse(0);
        }
        return sum;
    }

    private String article(String document) throws Exception {
        Matcher article = Pattern.compile(
                        "id=\"article-\\d+\">(\\{\"document\":\"" + Pattern.quote(document) + "\".*?)</script>")
                .matcher(Files.readString(page));
        assertThat(article.find()).isTrue();
        return article.group(1);
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
