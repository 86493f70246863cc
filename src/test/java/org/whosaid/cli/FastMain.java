package org.whosaid.cli;

import java.nio.file.Path;
import java.util.List;
import org.whosaid.disk.Disk;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.ArticleResult;

/**
 * The program with an analysis that takes a millisecond, to be interrupted many times. With {@value #PAUSE} in the
 * environment, as in {@code results:700:/path/of/sign}, it stops at that operation, see {@link PausingDisk}.
 */
public final class FastMain {

    static final String PAUSE = "WHOSAID_TEST_PAUSE";

    private FastMain() {}

    public static void main(String[] args) {
        Main.start(args, (watched, speakers) -> new SlowedAnalysis(), disk(System.getenv(PAUSE)));
    }

    private static Disk disk(String pause) {
        if (pause == null) {
            return Disk.real();
        }
        List<String> parts = List.of(pause.split(":", 3));
        return new PausingDisk(parts.get(0), Integer.parseInt(parts.get(1)), Path.of(parts.get(2)));
    }

    /** Finds what {@link NamedSpeakerAnalysis} finds, after a millisecond. */
    private static final class SlowedAnalysis implements ArticleAnalysis {

        private final ArticleAnalysis quick = new NamedSpeakerAnalysis();

        @Override
        public ArticleResult analyze(Article article) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException givenUp) {
                Thread.currentThread().interrupt();
            }
            return quick.analyze(article);
        }
    }
}
