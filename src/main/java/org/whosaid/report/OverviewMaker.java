package org.whosaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.report.BarChart.Bar;
import org.whosaid.report.Overview.ProblemGroup;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.QuotesCsv;

/** Counts what the first view shows. */
final class OverviewMaker {

    private static final int BARS = 12;
    private static final int DOCUMENTS_NAMED = 20;

    /**
     * The first view of a run.
     *
     * @param texts what can be shown of the articles
     */
    Overview make(ReportedRun reported, TextCounts texts) {
        List<QuotesCsv.Row> quotes = reported.run().quotes();
        List<Actor> actors = reported.actors();
        List<DocumentsCsv.Row> documents = reported.run().documents();
        List<DocumentsCsv.Row> read =
                documents.stream().filter(DocumentsCsv.Row::hasResult).toList();
        List<Actor> named = actors.stream().filter(Actor::isNamed).toList();
        Overview.Quotes quoted = new Overview.Quotes(
                quotes.size(),
                count(quotes, quote -> quote.speaker().isSomebody()),
                count(quotes, quote -> quote.speaker().isNamed()));
        return new Overview(
                new Overview.Counts(
                        read.size(),
                        read.stream().mapToLong(DocumentsCsv.Row::words).sum(),
                        reported.run().entities().size(),
                        named.size(),
                        quoted),
                problems(documents),
                texts,
                new Overview.Charts(
                        speakers(quoted, named),
                        silent(named),
                        types(named),
                        FolderChart.of(quotes, actors, reported.folders()),
                        ConfidenceChart.of(quotes)));
    }

    private static BarChart speakers(Overview.Quotes quotes, List<Actor> named) {
        int nameless = quotes.attributed() - quotes.named();
        String note = nameless == 0
                ? ""
                : "A further " + Figure.of(nameless, "quote is", "quotes are") + " from speakers without a name.";
        List<Actor> heard =
                named.stream().filter(actor -> actor.quotes() > 0).limit(BARS).toList();
        return new BarChart("Who speaks most", note, "Speaker", "Quotes", bars(heard, Actor::quotes));
    }

    private static BarChart silent(List<Actor> named) {
        Set<String> surnamesOfSpeakers = named.stream()
                .filter(actor -> actor.quotes() > 0 && isPerson(actor))
                .map(actor -> actor.name().substring(actor.name().lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        List<Actor> silent = named.stream()
                .filter(actor -> actor.quotes() == 0 && actor.mentions() > 0)
                // Another article's short form of somebody who does speak.
                .filter(actor -> !isPerson(actor) || !surnamesOfSpeakers.contains(actor.name()))
                .limit(BARS)
                .toList();
        return new BarChart(
                "Who is only talked about",
                "Named most often, and the speaker of no quote. A bare surname that is also a speaker's is left out.",
                "Name",
                "Mentions",
                bars(silent, Actor::mentions));
    }

    private static boolean isPerson(Actor actor) {
        return actor.type().equals(EntityType.PERSON.name());
    }

    private static List<Bar> bars(List<Actor> actors, ToIntFunction<Actor> count) {
        int longest = actors.stream().mapToInt(count).max().orElse(0);
        return actors.stream()
                .map(actor ->
                        BarChart.bar(actor.name(), actor.type(), actor.address(), count.applyAsInt(actor), longest))
                .toList();
    }

    private static BarChart types(List<Actor> named) {
        Map<EntityType, Integer> counts = new TreeMap<>();
        for (EntityType type : EntityType.values()) {
            counts.put(type, count(named, actor -> actor.type().equals(type.name())));
        }
        int longest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((type, count) ->
                bars.add(BarChart.bar(type.name(), type.name(), "#names/" + type.name(), count, longest)));
        return new BarChart(
                "Who is named", "Different names; one name in several articles counts once.", "Type", "Names", bars);
    }

    private static List<ProblemGroup> problems(List<DocumentsCsv.Row> documents) {
        Map<String, List<DocumentsCsv.Row>> groups = new TreeMap<>();
        for (DocumentsCsv.Row row : documents) {
            if (!row.hasResult()) {
                groups.computeIfAbsent(row.status() + " " + stableWords(row.reason()), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups.values().stream()
                .map(rows -> new ProblemGroup(
                        rows.get(0).status().name(),
                        stableWords(rows.get(0).reason()),
                        rows.size(),
                        rows.stream()
                                .limit(DOCUMENTS_NAMED)
                                .map(DocumentsCsv.Row::document)
                                .toList()))
                .toList();
    }

    /** An error of ours has its detail behind a colon. */
    private static String stableWords(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? reason : reason.substring(0, colon);
    }

    private static <T> int count(List<T> things, Predicate<T> which) {
        return (int) things.stream().filter(which).count();
    }
}
