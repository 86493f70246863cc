package org.whosaid.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.benchmark.Workers.Work;

/** whosaid over more and more articles in one process: does the cost of an article stay the same, and the live heap? */
public final class ScalingRun {

    private ScalingRun() {}

    /**
     * Measures.
     *
     * @param args folder, articles to warm up with, threads, then the numbers of articles to measure at, rising
     */
    public static void main(String[] args) throws Exception {
        ArticleSet articles = ArticleSet.read(Path.of(args[0]));
        int warmUp = Integer.parseInt(args[1]);
        Workers workers = new Workers(articles, Contestant.WHOSAID.load(new StageClock()), Integer.parseInt(args[2]));
        List<Integer> points = Arrays.stream(args).skip(3).map(Integer::valueOf).toList();
        workers.analyze(0, warmUp);
        int from = 0;
        for (int point : points) {
            Work work = workers.analyze(warmUp + from, warmUp + point);
            Map<String, Double> figures = new TreeMap<>();
            figures.put("tokens " + point, (double) work.tokens());
            figures.put("seconds " + point, work.seconds());
            figures.put("processor " + point, work.processorSeconds());
            figures.put("live " + point, liveMegabytes());
            System.out.print(new Figures(figures).lines());
            System.out.flush();
            from = point;
        }
        System.exit(0);
    }

    /** The heap in use after full collections. */
    private static double liveMegabytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
