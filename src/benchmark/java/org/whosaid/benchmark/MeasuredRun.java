package org.whosaid.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.benchmark.StageClock.Stage;
import org.whosaid.benchmark.Workers.Work;

/** One contestant in a process of its own: loads, warms up, works, prints its {@link Figures}. */
public final class MeasuredRun {

    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredRun() {}

    /**
     * Measures.
     *
     * @param args contestant, folder, articles to warm up with, articles to measure with, threads
     */
    public static void main(String[] args) throws Exception {
        Contestant contestant = Contestant.valueOf(args[0]);
        ArticleSet articles = ArticleSet.read(Path.of(args[1]));
        int warmUp = Integer.parseInt(args[2]);
        int measured = Integer.parseInt(args[3]);
        StageClock clock = new StageClock();
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        Workers workers = new Workers(articles, contestant.load(clock), Integer.parseInt(args[4]));
        double load = (System.currentTimeMillis() - begun) / 1e3;
        if (warmUp > 0) {
            workers.analyze(0, warmUp);
        }
        clock.reset();
        Work work = workers.analyze(warmUp, warmUp + measured);
        System.out.print(figures(load, work, clock).lines());
        System.out.flush();
        // CoreNLP's pools would keep the process alive.
        System.exit(0);
    }

    private static Figures figures(double load, Work work, StageClock clock) throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        figures.put("load", load);
        figures.put("tokens", (double) work.tokens());
        figures.put("seconds", work.seconds());
        figures.put("processor", work.processorSeconds());
        figures.put("blocked", (double) work.blocked());
        figures.put("peak", peakMegabytes());
        figures.put("parsed", (double) clock.parsedTokens());
        for (Stage stage : Stage.values()) {
            figures.put(stage.name().toLowerCase(Locale.ROOT), clock.seconds(stage));
        }
        return new Figures(figures);
    }

    /** The most memory that the process ever had resident, 0 where the system does not tell. */
    private static double peakMegabytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
