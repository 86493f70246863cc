package org.whosaid.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares whosaid with CoreNLP on the same articles, one process after another, or follows it over many articles. */
@Command(
        name = ".ci/benchmark",
        mixinStandardHelpOptions = true,
        header = "Measure whosaid beside CoreNLP on the same articles, each in a process of its own.",
        description = "Prints Markdown and writes it to target/benchmark/, with the logs of the processes.",
        sortOptions = false)
public final class Benchmark implements Callable<Integer> {

    private static final Path RESULTS = Path.of("target", "benchmark");

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "samples",
            description = "Articles, *.txt in UTF-8; repeated where there are too few. Default: ${DEFAULT-VALUE}")
    Path folder;

    @Option(names = "--articles", defaultValue = "168", description = "Articles to measure with. Default: 168")
    int articles;

    @Option(
            names = "--stock",
            defaultValue = "40",
            description = "Articles to measure stock CoreNLP with, 0 to leave it out. Default: 40")
    int stockArticles;

    @Option(names = "--warm-up", defaultValue = "20", description = "Articles to warm up with. Default: 20")
    int warmUp;

    @Option(
            names = "--rounds",
            defaultValue = "1",
            description = "How often whosaid and the floor are measured, in turn; the median counts. Default: 1")
    int rounds;

    @Option(
            names = "--scaling",
            split = ",",
            paramLabel = "N",
            description = "Only follow whosaid over so many articles in one process, after a warm-up of 100, such as"
                    + " 1000,3000,10000")
    List<Integer> scaling = List.of();

    @Option(
            names = "--cold",
            paramLabel = "N",
            description =
                    "Only time whole processes, from start to end, over one article each: N articles, in turn with"
                            + " stock CoreNLP")
    int cold;

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "Threads of --scaling; comparisons take one and two. Default: 1")
    int threads;

    private Benchmark() {}

    /**
     * Measures. The script .ci/benchmark sets the system properties: benchmark.options, Java's options of whosaid;
     * benchmark.used, the class path of the distribution and of CoreNLP's models; benchmark.stock, that with all of
     * CoreNLP.
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        double loadBefore = Machine.load();
        Finding finding = find();
        String whole = Machine.describe(loadBefore) + ".\n\n" + finding.markdown();
        Files.createDirectories(RESULTS);
        Files.writeString(RESULTS.resolve(finding.file()), whole);
        System.out.print(whole);
        return 0;
    }

    private record Finding(String file, String markdown) {}

    private Finding find() throws IOException, InterruptedException {
        if (cold > 0) {
            return new Finding("cold.md", new ColdRuns(processes(Contestant.STOCK), RESULTS).compare(folder, cold));
        }
        return scaling.isEmpty() ? new Finding("comparison.md", compare()) : new Finding("scaling.md", follow());
    }

    private String compare() throws IOException, InterruptedException {
        Map<Contestant, Figures> one = new EnumMap<>(Contestant.class);
        Map<Contestant, Figures> two = new EnumMap<>(Contestant.class);
        if (stockArticles > 0) {
            one.put(Contestant.STOCK, measure(Contestant.STOCK, stockArticles, 1, 1));
        }
        List<Map<Contestant, List<Figures>>> measured = measureInTurn();
        measured.get(0).forEach((contestant, figures) -> one.put(contestant, median(figures)));
        measured.get(1).forEach((contestant, figures) -> two.put(contestant, median(figures)));
        return new ComparisonTable(one, two).markdown();
    }

    /**
     * Whosaid and the floor with one thread and with two, all in turn, so that whatever else the machine does meets all
     * of them.
     *
     * @return the rounds with one thread and those with two
     */
    private List<Map<Contestant, List<Figures>>> measureInTurn() throws IOException, InterruptedException {
        List<Map<Contestant, List<Figures>>> measured =
                List.of(new EnumMap<>(Contestant.class), new EnumMap<>(Contestant.class));
        for (int round = 1; round <= rounds; round++) {
            for (Contestant contestant : List.of(Contestant.WHOSAID, Contestant.FLOOR)) {
                for (int threadsOfIt = 1; threadsOfIt <= measured.size(); threadsOfIt++) {
                    measured.get(threadsOfIt - 1)
                            .computeIfAbsent(contestant, none -> new ArrayList<>())
                            .add(measure(contestant, articles, threadsOfIt, round));
                }
            }
        }
        return measured;
    }

    private Figures measure(Contestant contestant, int number, int threadsOfIt, int round)
            throws IOException, InterruptedException {
        String log = contestant.name().toLowerCase(Locale.ROOT) + "-" + threadsOfIt + "-" + round;
        System.err.println("measuring " + contestant.title() + ", threads: " + threadsOfIt + ", round " + round);
        return processes(contestant)
                .run(
                        MeasuredRun.class,
                        log,
                        contestant.name(),
                        folder.toString(),
                        String.valueOf(warmUp),
                        String.valueOf(number),
                        String.valueOf(threadsOfIt));
    }

    private String follow() throws IOException, InterruptedException {
        System.err.println("following whosaid over " + scaling + " articles, threads: " + threads);
        String[] arguments = Stream.concat(
                        Stream.of(folder.toString(), "100", String.valueOf(threads)),
                        scaling.stream().map(String::valueOf))
                .toArray(String[]::new);
        Figures figures = processes(Contestant.WHOSAID).run(ScalingRun.class, "scaling", arguments);
        StringBuilder text = new StringBuilder("""
                | articles, threads: %d | tokens per second since the row above | per processor second | live heap, MB |
                |---|---|---|---|
                """.formatted(threads));
        for (int point : scaling) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.0f | %,.1f |%n",
                    point,
                    figures.get("tokens " + point) / figures.get("seconds " + point),
                    figures.get("tokens " + point) / figures.get("processor " + point),
                    figures.get("live " + point)));
        }
        return text.toString();
    }

    private static JavaProcess processes(Contestant contestant) {
        boolean stock = contestant == Contestant.STOCK;
        return new JavaProcess(
                System.getProperty(stock ? "benchmark.stock" : "benchmark.used"),
                stock
                        ? List.of("-Xmx8g")
                        : List.of(System.getProperty("benchmark.options").split(" ")),
                RESULTS);
    }

    private static Figures median(List<Figures> rounds) {
        List<Figures> sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(figures -> figures.get("tokens") / figures.get("seconds")))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
