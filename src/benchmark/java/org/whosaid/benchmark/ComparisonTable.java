package org.whosaid.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.benchmark.StageClock.Stage;

/**
 * What a comparison found, as Markdown.
 *
 * @param one figures of each contestant with one thread
 * @param two figures with two threads; stock CoreNLP is not measured with two
 */
record ComparisonTable(Map<Contestant, Figures> one, Map<Contestant, Figures> two) {

    ComparisonTable {
        one = Map.copyOf(one);
        two = Map.copyOf(two);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("""
                | | threads | load, s | tokens | tokens per second | whosaid is | tokens per processor second | peak resident, MB |
                |---|---|---|---|---|---|---|---|
                """);
        for (Contestant contestant : Contestant.values()) {
            row(text, contestant, 1, one);
            row(text, contestant, 2, two);
        }
        gain(text);
        stages(text);
        return text.toString();
    }

    private static void row(StringBuilder text, Contestant contestant, int threads, Map<Contestant, Figures> measured) {
        Figures figures = measured.get(contestant);
        Figures ours = measured.get(Contestant.WHOSAID);
        if (figures == null || ours == null) {
            return;
        }
        String ratio = contestant == Contestant.WHOSAID
                ? ""
                : String.format(Locale.ROOT, "%.2f times as fast", rate(ours) / rate(figures));
        text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %,.0f | %,.0f | %s | %,.0f | %,.0f |%n",
                contestant.title(),
                threads,
                figures.get("load"),
                figures.get("tokens"),
                rate(figures),
                ratio,
                figures.get("tokens") / figures.get("processor"),
                figures.get("peak")));
    }

    private void gain(StringBuilder text) {
        text.append("\nTokens per second from one thread to two, and how often a worker waited for a lock:");
        for (Contestant contestant : List.of(Contestant.WHOSAID, Contestant.FLOOR)) {
            Figures single = one.get(contestant);
            Figures twofold = two.get(contestant);
            if (single != null && twofold != null) {
                text.append(String.format(
                        Locale.ROOT,
                        " %s %.2f times, %,.0f waits;",
                        contestant == Contestant.WHOSAID ? "whosaid" : "the floor",
                        rate(twofold) / rate(single),
                        twofold.get("blocked")));
            }
        }
        text.setCharAt(text.length() - 1, '.');
        text.append('\n');
    }

    private void stages(StringBuilder text) {
        Figures ours = one.get(Contestant.WHOSAID);
        if (ours == null) {
            return;
        }
        text.append("\n| stage of whosaid, one thread | share of its time | tokens per second |\n|---|---|---|\n");
        for (Stage stage : Stage.values()) {
            double seconds = ours.get(stage.name().toLowerCase(Locale.ROOT));
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f%% | %,.0f |%n",
                    stage.name().toLowerCase(Locale.ROOT),
                    100 * seconds / ours.get("seconds"),
                    ours.get("tokens") / seconds));
        }
        text.append(String.format(
                Locale.ROOT, "%n%.1f%% of the tokens were parsed.%n", 100 * ours.get("parsed") / ours.get("tokens")));
    }

    private static double rate(Figures figures) {
        return figures.get("tokens") / figures.get("seconds");
    }
}
