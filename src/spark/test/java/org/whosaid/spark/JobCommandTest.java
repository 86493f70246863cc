package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.docs.MarkdownPage;
import org.whosaid.spark.SmallJobs.Ended;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Table;

class JobCommandTest {

    private static final Table DOCUMENTS = new DocumentsCsv();
    private static final Table QUOTES = new QuotesCsv();
    private static final Table ENTITIES = new EntitiesCsv();

    @TempDir
    private static Path shared;

    private static SmallJobs jobs;

    @TempDir
    private Path folder;

    private Path articles;
    private Path output;

    @BeforeAll
    static void startSpark() {
        jobs = new SmallJobs(shared);
    }

    @AfterAll
    static void stopSpark() {
        jobs.close();
    }

    @BeforeEach
    void nameFolders() {
        articles = folder.resolve("articles");
        output = folder.resolve("out");
    }

    @Test
    void everyFileHasItsRowWhateverItIsCalledAndWhateverItHolds() throws IOException {
        SmallJobs.folder(
                articles,
                Map.of(
                        "a.txt", SmallJobs.QUOTE,
                        "below/b, \"c\".txt", SmallJobs.NO_QUOTE,
                        "_draft.txt", SmallJobs.NO_QUOTE,
                        ".hidden/d.txt", SmallJobs.NO_QUOTE,
                        "empty.txt", " \n",
                        "binary.txt", "a\0b",
                        "long.txt", SmallJobs.NO_QUOTE.repeat(20),
                        "notes.md", SmallJobs.NO_QUOTE));

        Ended ended = run("--max-characters", "200");

        assertThat(ended)
                .isEqualTo(new Ended(
                        5,
                        "7 documents, 7 of them analysed now; 3 skipped, 0 failed; the tables" + " are in " + output
                                + System.lineSeparator()));
        assertThat(jobs.cells(output, DOCUMENTS).stream().map(row -> String.join("|", row.subList(0, 3))))
                .containsExactly(
                        ".hidden/d.txt|OK|",
                        "_draft.txt|OK|",
                        "a.txt|OK|",
                        "below/b, \"c\".txt|OK|",
                        "binary.txt|SKIPPED|binary",
                        "empty.txt|SKIPPED|empty",
                        "long.txt|SKIPPED|too large");
        assertThat(jobs.column(output, QUOTES, "speaker")).containsExactly("Mira Rao");
    }

    @Test
    void everyTableHasTheColumnsOfTheCommandLineAllOfThemStrings() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));

        assertThat(run().code()).isZero();

        assertThat(ArticleTable.ALL).hasSize(4).allSatisfy(table -> {
            StructField[] fields = jobs.spark()
                    .read()
                    .parquet(output.resolve(AnalysedRow.column(table)).toString())
                    .schema()
                    .fields();
            assertThat(fields).extracting(StructField::name).containsExactlyElementsOf(table.header());
            assertThat(fields).extracting(StructField::dataType).containsOnly(DataTypes.StringType);
        });
    }

    @Test
    void csvPartsBeginWithTheHeaderAndHoldTheCommandLinesLines() throws IOException {
        SmallJobs.folder(articles, Map.of("b, c.txt", SmallJobs.QUOTE));

        assertThat(run("--format", "csv").code()).isZero();

        assertThat(CsvParts.lines(output, new MentionsCsv()))
                .containsExactly("\"b, c.txt\",e0001,Mira Rao,PERSON,Mira Rao,23,31,NAME");
    }

    @Test
    void excludedFoldersArePassedOver() throws IOException {
        SmallJobs.folder(
                articles, Map.of("a.txt", SmallJobs.NO_QUOTE, "drafts/b.txt", SmallJobs.NO_QUOTE, "c.md", "c"));

        assertThat(run("--exclude", "drafts", "--include", "*.txt", "--include", "*.md")
                        .code())
                .isZero();

        assertThat(jobs.column(output, DOCUMENTS, "document")).containsExactly("a.txt", "c.md");
    }

    @Test
    void aFileThatIsNamedItselfIsRead() throws IOException {
        SmallJobs.folder(articles, Map.of("a.md", SmallJobs.QUOTE));

        Ended ended = jobs.run(folder, articles.resolve("a.md").toString(), "-o", output.toString());

        assertThat(ended.code()).as(ended.error()).isZero();
        assertThat(jobs.column(output, QUOTES, "document")).containsExactly("a.md");
    }

    @Test
    void anEncodingIsForcedOnFiles() throws IOException {
        Files.createDirectories(articles);
        Files.write(articles.resolve("a.txt"), new byte[] {'Z', 'o', (byte) 0xEB});

        assertThat(run("--encoding", "ISO-8859-1").code()).isZero();

        assertThat(jobs.column(output, DOCUMENTS, "encoding")).containsExactly("ISO-8859-1");
    }

    @Test
    void watchListModelAndTypesTravelWithTheJob() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", "Velvet Quoll struck. " + SmallJobs.QUOTE));
        Files.writeString(folder.resolve("mine.csv"), "name,type,aliases\nQuoll Group,GROUP,Velvet Quoll\n");
        Files.copy(Path.of("models", "speakers", "weights.tsv.gz"), folder.resolve("model.tsv"));

        Ended ended = run("--watchlist", "mine.csv", "--model", "model.tsv", "--types", "group");

        assertThat(ended.code()).as(ended.error()).isZero();
        assertThat(jobs.column(output, ENTITIES, "name")).containsExactly("Quoll Group");
        assertThat(jobs.column(output, QUOTES, "speaker")).containsExactly("Mira Rao");
    }

    @Test
    void kindsTravelWithTheJob() throws IOException {
        SmallJobs.folder(
                articles, Map.of("a.txt", SmallJobs.QUOTE + "Mira Rao said the market would have to close.\n"));

        Ended ended = run("--kinds", "indirect");

        assertThat(ended.code()).as(ended.error()).isZero();
        assertThat(jobs.column(output, QUOTES, "kind")).containsExactly("INDIRECT");
        assertThat(jobs.column(output, QUOTES, "quote_id")).containsExactly("q0002");
        assertThat(jobs.column(output, ENTITIES, "statements")).contains("1");
        assertThat(jobs.column(output, ENTITIES, "quotes")).containsOnly("0");
    }

    @Test
    void jsonLinesAndParquetGiveTheRowsOfFilesWithTheseNames() throws IOException {
        SmallJobs.folder(articles, Map.of("7", SmallJobs.QUOTE, "8", SmallJobs.NO_QUOTE, "9", ""));
        assertThat(run("--include", "*").code()).isEqualTo(5);
        Path lines = Files.writeString(folder.resolve("in.jsonl"), """
                {"number": 7, "body": "\\"We will appeal,\\" said Mira Rao, who leads the residents' group.\\n"}
                {"number": 8, "body": "The council of Port Arlen met beside the harbour on Monday.\\n", "more": 1}
                {"number": 9}
                """);
        Path parquet = folder.resolve("in.parquet");
        jobs.spark().read().json(lines.toString()).write().parquet(parquet.toString());

        for (String format : List.of("json", "parquet")) {
            Path tables = folder.resolve(format);
            Ended ended = jobs.run(
                    folder,
                    (format.equals("json") ? lines : parquet).toString(),
                    "--from",
                    format,
                    "--id",
                    "number",
                    "--text",
                    "body",
                    "-o",
                    tables.toString());

            assertThat(ended.code()).as(ended.error()).isEqualTo(5);
            assertThat(ArticleTable.ALL)
                    .allSatisfy(table -> assertThat(jobs.cells(tables, table)).isEqualTo(jobs.cells(output, table)));
        }
        assertThat(jobs.column(output, DOCUMENTS, "reason")).containsExactly("", "", "empty");
    }

    @Test
    void aNameThatStandsTwiceOrNotAtAllIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path twice =
                Files.writeString(folder.resolve("twice.jsonl"), "{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": \"a\"}\n");
        Path without = Files.writeString(folder.resolve("without.jsonl"), "{\"id\": \"a\"}\n{\"text\": \"b\"}\n");
        Path parquet = folder.resolve("without.parquet");
        jobs.spark().read().json(without.toString()).write().parquet(parquet.toString());

        assertThat(runFrom(twice, "json"))
                .isEqualTo(refused(twice + ": 'a' is the 'id' of 2 rows, every row needs one"
                        + " of its own; choose another column with --id"));
        assertThat(runFrom(without, "json"))
                .isEqualTo(refused(without + ": 1 rows are no JSON or have no 'id', every row needs one of"
                        + " its own; choose another column with --id"));
        assertThat(runFrom(parquet, "parquet"))
                .isEqualTo(refused(parquet + ": 1 rows have no 'id', every row needs one of"
                        + " its own; choose another column with --id"));
        assertThat(output).doesNotExist();
    }

    @Test
    void aColumnThatIsNotThereOrNoTextIsRefused() throws IOException {
        Path lines = Files.writeString(folder.resolve("in.jsonl"), "{\"id\": \"a\", \"text\": 7}\n");
        Path parquet = folder.resolve("in.parquet");
        jobs.spark().read().json(lines.toString()).write().parquet(parquet.toString());

        assertThat(runFrom(parquet, "parquet", "--id", "name"))
                .isEqualTo(refused(parquet + ": no column 'name', there are id, text; choose with --id and --text"));
        assertThat(runFrom(parquet, "parquet"))
                .isEqualTo(refused(parquet + ": column 'text' is bigint, a text column is string"));
    }

    @Test
    void anOutputThatIsThereIsLeftAlone() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));
        Files.createDirectories(output.resolve("quotes"));
        Path mine = Files.writeString(output.resolve("quotes").resolve("mine"), "mine");

        assertThat(run())
                .isEqualTo(refused(
                        output + ": holds quotes already; --overwrite replaces them, --resume goes" + " on with them"));
        assertThat(run("--resume"))
                .isEqualTo(refused(output + ": has no analysed/_recipe, so that it cannot be gone on"
                        + " with; --overwrite replaces what is there"));

        assertThat(mine).hasContent("mine");
    }

    @Test
    void overwriteReplacesAllThatIsThere() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));
        assertThat(run().code()).isZero();
        Files.move(articles.resolve("a.txt"), articles.resolve("b.txt"));

        assertThat(run("--overwrite").code()).isZero();

        assertThat(jobs.column(output, DOCUMENTS, "document")).containsExactly("b.txt");
        assertThat(jobs.column(output, QUOTES, "document")).containsExactly("b.txt");
    }

    @Test
    void resumeAnalysesOnlyWhatIsNotInTheOutput() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE, "empty.txt", ""));
        assertThat(run().code()).isEqualTo(5);
        SmallJobs.folder(articles, Map.of("b.txt", SmallJobs.QUOTE));

        Ended ended = run("--resume");

        assertThat(ended.error()).startsWith("3 documents, 1 of them analysed now; 1 skipped");
        assertThat(jobs.column(output, DOCUMENTS, "document")).containsExactly("a.txt", "b.txt", "empty.txt");
        assertThat(jobs.column(output, QUOTES, "document")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void resumeOverAFinishedOutputLeavesItAsItIs() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));
        assertThat(run().code()).isZero();
        List<Path> before = files(output);

        Ended ended = run("--resume");

        assertThat(ended.error()).startsWith("1 documents, 0 of them analysed now");
        assertThat(files(output)).isEqualTo(before);
    }

    @Test
    void resumeMakesTheTablesOfAnOutputThatLacksTheLastOne() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));
        assertThat(run().code()).isZero();
        Files.delete(output.resolve("documents").resolve("_SUCCESS"));

        assertThat(run("--resume").code()).isZero();

        assertThat(output.resolve("documents").resolve("_SUCCESS")).exists();
        assertThat(jobs.column(output, QUOTES, "document")).containsExactly("a.txt");
    }

    @Test
    void resumeWithOtherOptionsIsRefused() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));
        assertThat(run().code()).isZero();

        assertThat(run("--resume", "--timeout", "60"))
                .isEqualTo(refused(output + ": was begun otherwise: --timeout from '120' to '60'; --resume needs the"
                        + " same, --overwrite begins anew"));
    }

    @Test
    void aFolderWithoutDocumentsIsNothingToRead() throws IOException {
        Files.createDirectories(articles);

        assertThat(run())
                .isEqualTo(new Ended(6, "whosaid: " + articles + ": nothing to read" + System.lineSeparator()));
        assertThat(output).doesNotExist();
    }

    @Test
    void mistakesInTheCommandAreToldBeforeAnythingIsBegun() throws IOException {
        Files.createDirectories(articles);
        Files.writeString(folder.resolve("mine.csv"), "name,type\nVelvet Quoll,BIRD\n");

        assertThat(run("--resume", "--overwrite").error()).contains("only one of them can be");
        assertThat(run("--types", "bird").error()).contains("--types 'bird': allowed are PERSON, STATE");
        assertThat(run("--kinds", "song").error()).contains("--kinds 'song': allowed are DIRECT, PARTIAL, INDIRECT");
        assertThat(run("--encoding", "nope").error()).contains("--encoding 'nope': not known here");
        assertThat(run("--timeout", "0").error()).contains("--timeout 0: at least 1 is needed");
        assertThat(run("--documents-per-task", "0").error()).contains("--documents-per-task 0: at least 1");
        assertThat(run("--watchlist", "mine.csv").error()).contains("mine.csv:2: type 'BIRD', allowed are");
        assertThat(run("--include", "[").error()).contains("--include '['");
        assertThat(runFrom(articles, "json", "--encoding", "UTF-8").error()).contains("--encoding: a column of JSON");
        assertThat(jobs.run(folder, "nowhere", "-o", output.toString()))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.error()).contains("nowhere: no such file or folder"));
    }

    @Test
    void anInputThatIsNotThereIsRefusedWhateverItShouldHold() {
        for (String format : List.of("text", "parquet", "json")) {
            assertThat(runFrom(articles, format))
                    .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                    .satisfies(ended ->
                            assertThat(ended.error()).startsWith("whosaid: " + articles + ": no such file or folder"));
            assertThat(jobs.run(folder, "where://host/articles", "--from", format, "-o", output.toString()))
                    .isEqualTo(refused("where://host/articles: cannot be read: No FileSystem for scheme \"where\""));
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void foldersMayBeCalledLikeWildcardsAndFilesChosenByThem() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in [1] {a}"));
        Path first = Files.writeString(inputs.resolve("first.jsonl"), "{\"id\": \"a\", \"text\": \"Nobody met.\"}\n");
        Files.writeString(inputs.resolve("second.jsonl"), "{\"id\": \"b\", \"text\": \"Nobody met.\"}\n");
        output = folder.resolve("out [1] {a}");

        assertThat(runFrom(first, "json").error()).startsWith("1 documents, 1 of them analysed now");
        assertThat(runFrom(inputs, "json", "--resume").error()).startsWith("2 documents, 1 of them analysed now");
        assertThat(runFrom(folder.resolve("in*").resolve("s*.jsonl"), "json", "--overwrite")
                        .error())
                .startsWith("1 documents, 1 of them analysed now");
        assertThat(output.resolve("documents").resolve("_SUCCESS")).exists();
    }

    @Test
    void anOutputThatCannotBeMadeIsTold() throws IOException {
        SmallJobs.folder(articles, Map.of("a.txt", SmallJobs.QUOTE));
        Path inTheWay = Files.writeString(folder.resolve("file"), "mine");

        for (String impossible : List.of(inTheWay.resolve("out").toString(), "where://host/out", "::")) {
            assertThat(jobs.run(folder, articles.toString(), "-o", impossible))
                    .satisfies(ended -> assertThat(ended.code()).isEqualTo(74))
                    .satisfies(ended -> assertThat(ended.error().lines())
                            .singleElement()
                            .asString()
                            .startsWith("whosaid: " + impossible + ": cannot be written: "));
        }
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void aJobThatSparkGivesUpSaysWhyInItsFirstLine() throws IOException {
        Path noParquet = Files.writeString(folder.resolve("in.parquet"), "Parquet begins otherwise");

        Ended ended = runFrom(noParquet, "parquet");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.error().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("whosaid: the job was given up; ")
                        .contains("--resume", noParquet.toString()));
    }

    @Test
    void aTaskTakesFewDocumentsAndThereAreNeverTooManyTasks() {
        assertThat(ExtractJob.tasks(1, 25)).isEqualTo(1);
        assertThat(ExtractJob.tasks(26, 25)).isEqualTo(2);
        assertThat(ExtractJob.tasks(100_000_000, 25)).isEqualTo(20_000);
    }

    @Test
    void thePageOnSparkHasEveryOptionAndNoOther() throws IOException {
        List<String> names = JobCommand.commandLine(folder, jobs::spark).getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();

        assertThat(MarkdownPage.read("docs/spark.md").tablesUnder("Options of the job"))
                .singleElement()
                .satisfies(table -> assertThat(table.codesInFirstCells())
                        .map(code -> code.split(" ", 2)[0])
                        .containsExactlyInAnyOrderElementsOf(names));
    }

    @Test
    void exitCodesMeanWhatTheCommandLinesMean() {
        assertThat(ExitCode.values())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.code())
                        .isEqualTo(org.whosaid.cli.ExitCode.valueOf(code.name()).code()));
    }

    private Ended run(String... options) {
        return runFrom(articles, "text", options);
    }

    private Ended runFrom(Path input, String format, String... options) {
        String[] arguments = Stream.concat(
                        Stream.of(options), Stream.of(input.toString(), "--from", format, "-o", output.toString()))
                .toArray(String[]::new);
        return jobs.run(folder, arguments);
    }

    private static Ended refused(String message) {
        String lineEnd = System.lineSeparator();
        return new Ended(2, "whosaid: " + message + lineEnd + "Try --help" + lineEnd);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }
}
