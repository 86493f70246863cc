package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.console.Interruption;
import org.whosaid.disk.Disk;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.ArticleResult;

/** One article's fault, of whatever kind, costs no other article anything. */
@Timeout(120)
final class InjectedFaultsTest {

    private static final int ARTICLES = 500;
    private static final List<String> TABLES = List.of("quotes.csv", "entities.csv", "mentions.csv", "documents.csv");

    @TempDir
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int number = 0; number < ARTICLES; number++) {
            Files.writeString(articles.resolve(number + ".txt"), "\"No, " + number + "\" said Mira Rao.");
        }
    }

    @AfterEach
    void letSpinnersEnd() {
        end.countDown();
    }

    @Test
    void outcomesAreExactlyAsInjectedAndAllOthersAsInACleanRun() throws IOException {
        assertThat(extract(new NamedSpeakerAnalysis(), "clean").code()).isZero();

        Started faulty = extract(new FaultyAnalysis(Set.of()), "faulty", "--timeout", "1", "--threads", "4");

        assertThat(faulty.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        Map<String, Long> outcomes = rows("faulty", "documents.csv", row -> true).stream()
                .collect(Collectors.groupingBy(InjectedFaultsTest::outcome, TreeMap::new, Collectors.counting()));
        assertThat(outcomes)
                .containsExactly(
                        Map.entry("FAILED,error: java.lang.IllegalStateException", 25L),
                        Map.entry("FAILED,error: java.lang.StackOverflowError", 10L),
                        Map.entry("FAILED,timeout", 3L),
                        Map.entry("OK,", 462L));
        for (String table : TABLES) {
            assertThat(rows("faulty", table, row -> !isFaulty(document(row))))
                    .isNotEmpty()
                    .isEqualTo(rows("clean", table, row -> !isFaulty(document(row))));
        }
    }

    @Test
    void anArticleThatExhaustsTheMemoryTwiceEndsTheRunWhichCanBeResumed() throws IOException {
        assertThat(extract(new NamedSpeakerAnalysis(), "clean").code()).isZero();

        Started ended = extract(new FaultyAnalysis(Set.of("300.txt")), "out", "--timeout", "1");

        assertThat(ended.code()).isEqualTo(ExitCode.FAULT.code());
        assertThat(ended.errLines()).hasSize(3);
        assertThat(ended.errLines().get(0))
                .startsWith("whosaid: 300.txt: out of memory")
                .contains("WHOSAID_JAVA_OPTS=-Xmx", "--exclude");
        assertThat(ended.errLines().get(2)).isEqualTo("  whosaid extract --resume articles -o out --timeout 1");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/*.csv");

        Started resumed = extract(new NamedSpeakerAnalysis(), "out", "--timeout", "1", "--resume");
        assertThat(resumed.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(rows("out", "quotes.csv", row -> !isFaulty(document(row))))
                .isEqualTo(rows("clean", "quotes.csv", row -> !isFaulty(document(row))));
    }

    @Test
    void theStackTracesOfFaultsAreKeptWhereThatIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("faults.txt"), "older\n");
        extract(new FaultyAnalysis(Set.of()), "out", "--timeout", "1", "--threads", "4", "--debug", "faults.txt");
        List<String> kept = Files.readAllLines(folder.resolve("faults.txt"));
        assertThat(kept.get(0)).isEqualTo("older");
        assertThat(kept)
                .filteredOn(line -> line.matches("\\d+\\.txt"))
                .hasSize(35)
                .contains("7.txt", "11.txt");
        assertThat(kept.get(kept.indexOf("7.txt") + 1)).isEqualTo("java.lang.IllegalStateException: made to fail");
        assertThat(kept.get(kept.indexOf("7.txt") + 2)).startsWith("\tat org.whosaid.cli.InjectedFaultsTest");
        assertThat(kept).noneMatch(line -> line.contains("said Mira Rao"));
    }

    @Test
    void aFileForStackTracesThatCannotBeWrittenEndsTheRunBeforeAnyModelLoads() {
        Started ended = extract(new NamedSpeakerAnalysis(), "out", "--debug", "gone/faults.txt");
        assertThat(ended.code()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
        assertThat(ended.err()).startsWith("whosaid: gone/faults.txt: cannot be written: ");
        assertThat(ended.loads()).isZero();
    }

    private Started extract(ArticleAnalysis analysis, String out, String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"extract", "articles", "-o", out}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Started.with(analysis, Disk.real(), new Interruption(), folder, args);
    }

    private List<String> rows(String out, String table, Predicate<String> wanted) throws IOException {
        try (var lines = Files.lines(folder.resolve(out).resolve(table))) {
            return lines.skip(1).filter(wanted).toList();
        }
    }

    private static String document(String row) {
        return row.substring(0, row.indexOf(','));
    }

    private static String outcome(String row) {
        return row.substring(row.indexOf(',') + 1).replaceFirst("(Exception|Error|OK,|timeout).*", "$1");
    }

    private static boolean isFaulty(String document) {
        int number = Integer.parseInt(document.replace(".txt", ""));
        return number % 20 == 7 || number % 50 == 11 || Set.of(33, 233, 433).contains(number);
    }

    /** Throws in 25 articles, overflows in 10, spins in 3; in 5 and in those named it runs out of memory. */
    private final class FaultyAnalysis implements ArticleAnalysis {

        private final ArticleAnalysis sound = new NamedSpeakerAnalysis();
        private final Set<String> tried = ConcurrentHashMap.newKeySet();
        private final Set<String> tooLarge;

        private FaultyAnalysis(Set<String> tooLarge) {
            this.tooLarge = tooLarge;
        }

        @Override
        public ArticleResult analyze(Article article) {
            int number = Integer.parseInt(article.document().replace(".txt", ""));
            if (tooLarge.contains(article.document()) || (number % 100 == 5 && tried.add(article.document()))) {
                throw new OutOfMemoryError("Java heap space");
            }
            if (number % 20 == 7) {
                throw new IllegalStateException("made to fail");
            }
            if (number % 50 == 11) {
                overflow(1);
            }
            while (isFaulty(article.document()) && end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return sound.analyze(article);
        }

        private int overflow(int depth) {
            return depth == 0 ? 0 : overflow(depth + 1) + 1;
        }
    }
}
