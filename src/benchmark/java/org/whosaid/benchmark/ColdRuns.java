package org.whosaid.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whole processes, each over one article, from the start of Java to its end: whosaid by its launcher, then stock
 * CoreNLP. A first pair that does not count brings the files of both into memory.
 *
 * @param stock starts stock CoreNLP
 * @param results folder for logs and tables
 */
record ColdRuns(JavaProcess stock, Path results) {

    private record Pair(Path article, double whosaid, double stock) {}

    /**
     * Measures.
     *
     * @param folder articles, of which some are taken, evenly spread
     * @return a table in Markdown
     */
    String compare(Path folder, int number) throws IOException, InterruptedException {
        List<Path> articles = some(folder, number);
        run(articles.get(0));
        List<Pair> pairs = new ArrayList<>();
        for (Path article : articles) {
            pairs.add(run(article));
        }
        StringBuilder text = new StringBuilder("""
                | article, whole process | characters | whosaid, s | stock CoreNLP, s | whosaid's share |
                |---|---|---|---|---|
                """);
        for (Pair pair : pairs) {
            text.append(row(
                    String.valueOf(pair.article().getFileName()),
                    String.format(Locale.ROOT, "%,d", Files.size(pair.article())),
                    pair.whosaid(),
                    pair.stock()));
        }
        double ours = median(pairs.stream().map(Pair::whosaid).toList());
        double theirs = median(pairs.stream().map(Pair::stock).toList());
        return text.append(row("median", "", ours, theirs)).toString();
    }

    private static String row(String name, String size, double ours, double theirs) {
        return String.format(
                Locale.ROOT, "| %s | %s | %.2f | %.2f | %.3f |%n", name, size, ours, theirs, ours / theirs);
    }

    private Pair run(Path article) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Path tables = results.resolve("cold");
        Process launcher = new ProcessBuilder(
                        "./whosaid", "extract", article.toString(), "-o", tables.toString(), "--overwrite", "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(results)
                        .resolve("whosaid-cold.log")
                        .toFile())
                .start();
        if (launcher.waitFor() != 0) {
            throw new IOException("whosaid ended with " + launcher.exitValue() + " over " + article);
        }
        long between = System.nanoTime();
        stock.run(MeasuredRun.class, "stock-cold", Contestant.STOCK.name(), article.toString(), "0", "1", "1");
        return new Pair(article, (between - started) / 1e9, (System.nanoTime() - between) / 1e9);
    }

    private static List<Path> some(Path folder, int number) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalArgumentException("no articles in " + folder + ", at least one *.txt is needed");
            }
            int taken = Math.min(number, all.size());
            return IntStream.range(0, taken)
                    .mapToObj(i -> all.get((2 * i + 1) * all.size() / (2 * taken)))
                    .toList();
        }
    }

    private static double median(List<Double> seconds) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
