package org.whosaid.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.batch.ArticleStage;
import org.whosaid.batch.BatchRun;
import org.whosaid.batch.FaultSink;
import org.whosaid.batch.StopRequest;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Outcome;
import org.whosaid.pipeline.LoadedPipeline;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.Filters;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputWalk;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableWriter;

/** The whole pipeline with its real models over samples/: how right it is, and the promises about its tables. */
final class SamplesTest {

    /** A little under what was reached, so that only a real loss fails. */
    private static final double ENTITIES_BAR = 0.95;

    private static final double SPEAKERS_BAR = 0.81;

    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static List<ArticleResult> results;

    @BeforeAll
    static void findEverythingOnce() throws Exception {
        List<Outcome> outcomes = outcomes(1);
        assertThat(outcomes)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ArticleResult.class));
        results = outcomes.stream().map(ArticleResult.class::cast).toList();
    }

    @Test
    void everySampleHasItsGold() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".gold.json")))
                    .containsExactlyInAnyOrderElementsOf(results.stream()
                            .map(result -> gold(result).getFileName().toString())
                            .toList());
        }
    }

    @Test
    void entitiesAndSpeakersReachTheirBars() throws IOException {
        Measure entities = Measure.NONE;
        Measure speakers = Measure.NONE;
        for (ArticleResult result : results) {
            GoldArticle gold = new GoldReader().read(gold(result));
            FoundArticle found = FoundArticle.of(result);
            entities = entities.plus(new EntityScorer().score(gold, found));
            speakers = speakers.plus(new SpeakerScorer().score(gold, found));
        }
        System.out.println("samples: entities " + entities);
        System.out.println("samples: speakers " + speakers);
        assertThat(entities.f1()).as("entities: %s", entities).isGreaterThanOrEqualTo(ENTITIES_BAR);
        assertThat(speakers.f1()).as("speakers: %s", speakers).isGreaterThanOrEqualTo(SPEAKERS_BAR);
    }

    @Test
    void cellsHoldTheWordsAtTheirOffsets() {
        assertVerbatim(new QuotesCsv(), "quote", "start", "end");
        assertVerbatim(new QuotesCsv(), "speaker_mention", "mention_start", "mention_end");
        assertVerbatim(new QuotesCsv(), "cue", "cue_start", "cue_end");
        assertVerbatim(new MentionsCsv(), "mention", "start", "end");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws Exception {
        Map<String, String> tables = tables(1);
        assertThat(tables(2)).isEqualTo(tables);
        assertThat(tables(4)).isEqualTo(tables);
    }

    private static void assertVerbatim(ArticleTable table, String cell, String start, String end) {
        List<String> breaches = new ArrayList<>();
        int checked = 0;
        for (ArticleResult result : results) {
            int[] characters = result.article().text().codePoints().toArray();
            for (Map<String, String> row : FoundArticle.rows(table, result)) {
                String words = row.getOrDefault(cell, "");
                String from = row.getOrDefault(start, "");
                String there = from.isEmpty() ? "" : words(characters, from, row.getOrDefault(end, ""));
                checked += from.isEmpty() ? 0 : 1;
                if (!there.equals(words)) {
                    breaches.add(result.document() + ": '" + words + "', the text has '" + there + "'");
                }
            }
        }
        assertThat(breaches).as("%s, %s", table.fileName(), cell).isEmpty();
        assertThat(checked).as("%s, %s", table.fileName(), cell).isPositive();
    }

    private static String words(int[] characters, String start, String end) {
        int from = Integer.parseInt(start);
        String words = new String(characters, from, Integer.parseInt(end) - from);
        return WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    private static Path gold(ArticleResult result) {
        return SAMPLES.resolve(result.document().replaceFirst("\\.txt$", ".gold.json"));
    }

    /** All tables by the names of their files. */
    private static Map<String, String> tables(int threads) throws Exception {
        List<Outcome> outcomes = outcomes(threads);
        Map<String, String> tables = new LinkedHashMap<>();
        for (ArticleTable table : ArticleTable.ALL) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TableWriter writer = TableWriter.begin(
                    table, new TableFormat(CsvProfile.DATA, TableFormat.Separator.COMMA), bytes, table.fileName());
            for (Outcome outcome : outcomes) {
                writer.add(table.rows(outcome));
            }
            tables.put(table.fileName(), bytes.toString(StandardCharsets.UTF_8));
        }
        return tables;
    }

    private static List<Outcome> outcomes(int threads) throws Exception {
        List<InputEntry> inputs = new InputWalk(new Filters(List.of(), List.of()), Path.of(""))
                .list(List.of(SAMPLES.toString()))
                .entries();
        ArticleReader reader =
                ArticleReader.detecting(InputStream.nullInputStream(), ArticleReader.DEFAULT_MAX_CHARACTERS);
        List<Outcome> outcomes = new ArrayList<>();
        new BatchRun(threads, Duration.ofMinutes(2), new StopRequest())
                .run(
                        inputs,
                        new ArticleStage(reader, LoadedPipeline.get(), FaultSink.NONE),
                        processed -> outcomes.add(processed.outcome()),
                        (outcome, counts, total) -> {});
        return outcomes;
    }
}
