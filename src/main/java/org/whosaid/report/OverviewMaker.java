package org.whosaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.cast.Actor;
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
        List<QuotesCsv.Row> spoken = reported.spoken();
        List<Actor> actors = reported.actors();
        List<DocumentsCsv.Row> documents = reported.run().documents();
        List<DocumentsCsv.Row> read =
                documents.stream().filter(DocumentsCsv.Row::hasResult).toList();
        List<Actor> named = actors.stream().filter(Actor::isNamed).toList();
        Overview.Spoken quotes =
                spoken(spoken.stream().filter(QuotesCsv.Row::isQuoted).toList());
        Overview.Spoken statements =
                spoken(spoken.stream().filter(row -> !row.isQuoted()).toList());
        return new Overview(
                new Overview.Counts(
                        read.size(),
                        read.stream().mapToLong(DocumentsCsv.Row::words).sum(),
                        reported.run().entities().size(),
                        named.size(),
                        quotes,
                        statements),
                problems(documents),
                texts,
                new Overview.Charts(
                        speakers(quotes, statements, named),
                        reported(named),
                        silent(named),
                        types(named),
                        FolderChart.of(spoken, reported.cast(), reported.folders()),
                        ConfidenceChart.of(spoken)));
    }

    private static Overview.Spoken spoken(List<QuotesCsv.Row> rows) {
        return new Overview.Spoken(
                rows.size(),
                count(rows, row -> row.speaker().isSomebody()),
                count(rows, row -> row.speaker().isNamed()));
    }

    private static BarChart speakers(Overview.Spoken quotes, Overview.Spoken statements, List<Actor> named) {
        int namelessQuotes = quotes.attributed() - quotes.named();
        int namelessStatements = statements.attributed() - statements.named();
        String nameless = Stream.of(
                        namelessQuotes == 0 ? "" : Figure.of(namelessQuotes, "quote", "quotes"),
                        namelessStatements == 0 ? "" : Figure.of(namelessStatements, "statement", "statements"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(" and "));
        String verb = namelessQuotes + namelessStatements == 1 ? " is" : " are";
        String note = "Quotes and reported statements together."
                + (nameless.isEmpty() ? "" : " A further " + nameless + verb + " from speakers without a name.");
        List<Actor> heard =
                named.stream().filter(actor -> actor.heard() > 0).limit(BARS).toList();
        return new BarChart("Who speaks most", note, "Speaker", "Quotes and statements", bars(heard, Actor::heard));
    }

    private static BarChart reported(List<Actor> named) {
        List<Actor> reported = named.stream()
                .filter(actor -> actor.quotes() == 0 && actor.statements() > 0)
                .limit(BARS)
                .toList();
        return new BarChart(
                "Who is reported, but never quoted",
                "Speakers of statements without quotation marks alone.",
                "Speaker",
                "Statements",
                bars(reported, Actor::statements));
    }

    private static BarChart silent(List<Actor> named) {
        Set<String> surnamesOfSpeakers = named.stream()
                .filter(actor -> actor.heard() > 0 && isPerson(actor))
                .map(actor -> actor.name().substring(actor.name().lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        List<Actor> silent = named.stream()
                .filter(actor -> actor.heard() == 0 && actor.mentions() > 0)
                // Another article's short form of somebody who does speak.
                .filter(actor -> !isPerson(actor) || !surnamesOfSpeakers.contains(actor.name()))
                .limit(BARS)
                .toList();
        return new BarChart(
                "Who is only talked about",
                "Named most often: never quoted, and the speaker of no reported statement. A bare surname that is also a speaker's is left out.",
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
                "Who is named", "Different actors; one in several articles counts once.", "Type", "Names", bars);
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
