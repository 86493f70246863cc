package org.whosaid.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.actors.ActorStage;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.disk.Disk;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Attribution.Evidence;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;
import org.whosaid.lists.LexiconReader;
import org.whosaid.read.Filters;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputWalk;
import org.whosaid.runs.FinishedRun;
import org.whosaid.runs.FinishedRunReader;
import org.whosaid.runs.Recipe;
import org.whosaid.runs.RunSummary;
import org.whosaid.runs.RunSummary.Resumed;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.runs.TablePlan;
import org.whosaid.runs.TablesFolder;
import org.whosaid.runs.TablesFolder.Start;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;

/** Articles and their tables, made by hand: each sentence of an article is a quote or a statement and who said it. */
final class MadeRun {

    static final TableFormat SPREADSHEET = new TableFormat(CsvProfile.SPREADSHEET, Separator.COMMA);

    /**
     * A sentence: a quote, with names of the article in brackets, or only a name where the words are empty; nobody
     * speaks where the speaker is empty.
     */
    record Line(
            String words,
            String speaker,
            Optional<EntityType> type,
            String role,
            double confidence,
            Quote.Manner manner,
            Quote.Kind kind) {

        Line(String words, String speaker, Optional<EntityType> type, String role, double confidence) {
            this(words, speaker, type, role, confidence, Quote.Manner.UNKNOWN, Quote.Kind.DIRECT);
        }

        Line in(Quote.Manner other) {
            return new Line(words, speaker, type, role, confidence, other, kind);
        }

        /** Without marks: a second stretch stands behind a bar, and what is quoted in the words in double marks. */
        static Line reported(String words, String speaker, double confidence) {
            Line said = said(words, speaker, confidence);
            return new Line(words, speaker, said.type, said.role, confidence, said.manner, Quote.Kind.INDIRECT);
        }

        static Line said(String words, String speaker, double confidence) {
            return new Line(words, speaker, Optional.of(EntityType.PERSON), "", confidence);
        }

        /** By somebody without a name. */
        static Line saidBySome(String words, String phrase, double confidence) {
            return new Line(words, phrase, Optional.empty(), "", confidence);
        }

        static Line named(String name, EntityType type) {
            return new Line("", name, Optional.of(type), "", 0);
        }
    }

    private final Path folder;
    private final List<Outcome> outcomes = new ArrayList<>();

    MadeRun(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path articles() {
        return folder.resolve("articles");
    }

    Path tables() {
        return folder.resolve("out");
    }

    MadeRun failed(String document, Problem.Reason reason) {
        outcomes.add(new Problem(document, reason, ""));
        return this;
    }

    /** Adds an article and writes its file. */
    MadeRun article(String document, String title, Line... lines) throws Exception {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        List<Place> places = new ArrayList<>();
        int begin = 0;
        String before = "";
        for (Line line : lines) {
            // Somebody who repeats himself has both sentences for his context.
            begin = line.words().equals(before) ? begin : text.length();
            before = line.words();
            List<Span> words = new ArrayList<>();
            String[] stretches = line.words().split("\\|", -1);
            if (line.kind() == Quote.Kind.INDIRECT) {
                words.add(add(text, stretches[0]));
                text.append(", ");
            } else if (!line.words().isEmpty()) {
                words.add(add(text.append('"'), withNames(line.words(), text.length(), lines, mentions)));
                text.append("\" ");
            }
            Span speaker = line.speaker().isEmpty() ? null : add(text, line.speaker());
            text.append(' ');
            Span verb = add(text, line.words().isEmpty() ? "slept" : "said");
            if (line.kind() == Quote.Kind.INDIRECT && stretches.length > 1) {
                words.add(add(text.append(", "), stretches[1]));
            }
            text.append(".\n");
            if (speaker != null) {
                mentions.computeIfAbsent(line.speaker(), any -> new ArrayList<>())
                        .add(new Mention(speaker, Mention.Form.NAME));
            }
            places.add(new Place(words, Optional.ofNullable(speaker), verb, new Span(begin, text.length() - 1)));
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!line.speaker().isEmpty() && line.type().isPresent() && !entities.containsKey(line.speaker())) {
                entities.put(
                        line.speaker(),
                        new Entity(
                                entities.size() + 1,
                                line.speaker(),
                                line.type().orElseThrow(),
                                "",
                                line.role(),
                                mentions.get(line.speaker())));
            }
        }
        List<Quote> quotes = new ArrayList<>();
        for (int number = 0; number < lines.length; number++) {
            Line line = lines[number];
            Place place = places.get(number);
            Attribution attribution = attribution(line, entities, place);
            for (Span words : place.words()) {
                quotes.add(quote(words, number + 1, line.kind(), attribution, line, place));
                if (line.kind() == Quote.Kind.INDIRECT
                        && words.in(text.toString()).contains("\"")) {
                    Span inside = new Span(text.indexOf("\"", words.start()) + 1, text.lastIndexOf("\"", words.end()));
                    quotes.add(quote(inside, number + 1, Quote.Kind.PARTIAL, attribution, line, place));
                }
            }
        }
        Path file = articles().resolve(document);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        outcomes.add(new ArticleResult(
                new Article(document, text.toString(), "UTF-8"),
                text.toString().split("\\s+").length,
                List.copyOf(entities.values()),
                quotes));
        return this;
    }

    /** Where a line's words, who said them and how stand in the text, and its sentence. */
    private record Place(List<Span> words, Optional<Span> speaker, Span verb, Span sentence) {}

    private static Quote quote(
            Span words, int utterance, Quote.Kind kind, Attribution attribution, Line line, Place place) {
        return new Quote(words, utterance, kind, attribution, line.manner(), line.confidence(), place.sentence());
    }

    private static Attribution attribution(Line line, Map<String, Entity> entities, Place place) {
        if (place.speaker().isEmpty()) {
            return new Attribution.Nobody();
        }
        Span speaker = place.speaker().orElseThrow();
        return line.type().isPresent()
                ? new Attribution.Named(
                        entities.get(line.speaker()),
                        new Evidence(new Mention(speaker, Mention.Form.NAME), Optional.of(place.verb())))
                : new Attribution.Described(
                        line.speaker(),
                        line.role(),
                        new Evidence(new Mention(speaker, Mention.Form.NOMINAL), Optional.of(place.verb())));
    }

    /** Writes the tables and reads them back. */
    FinishedRun finish(TableFormat format) throws Exception {
        return finish(new TablePlan(format, List.of()));
    }

    /** Does so with what all articles together tell. */
    FinishedRun finishWithActors() throws Exception {
        return finish(new TablePlan(SPREADSHEET, List.of(new ActorStage(() -> new LexiconReader().read()))));
    }

    private FinishedRun finish(TablePlan plan) throws Exception {
        Recipe recipe = new Recipe(Map.of(), List.of("extract", "articles", "-o", "out"), folder.toString());
        List<String> documents = outcomes.stream().map(Outcome::document).toList();
        try (TablesFolder writing = TablesFolder.open(Disk.real(), tables(), plan, recipe, Start.ANEW, documents)) {
            writing.begin();
            for (Outcome outcome : outcomes) {
                writing.add(outcome, Optional.empty());
            }
            writing.finish(summary());
        }
        return new FinishedRunReader(new ActorsCsv()).read(tables());
    }

    List<InputEntry> entries() throws Exception {
        return new InputWalk(new Filters(List.of("*"), List.of()), folder)
                .list(List.of("articles"))
                .entries();
    }

    private RunSummary summary() {
        return new RunSummary(
                new Software("0.1.0", "17", "4", new TreeMap<>()),
                Map.of(),
                new RunSummary.Request(
                        List.of("extract", "articles", "-o", "out"), List.of("articles"), folder.toString()),
                new RunSummary.Found(Map.of(), 0, 0),
                new Resumed(0, 0),
                Instant.parse("2026-11-22T14:05:09Z"),
                Duration.ofSeconds(1));
    }

    /** The words without the brackets around names of the article; these become mentions. */
    private static String withNames(String words, int start, Line[] lines, Map<String, List<Mention>> mentions) {
        String plain = words;
        for (Line line : lines) {
            int at = plain.indexOf("[" + line.speaker() + "]");
            if (at >= 0 && !line.speaker().isEmpty()) {
                plain = plain.substring(0, at)
                        + line.speaker()
                        + plain.substring(at + line.speaker().length() + 2);
                mentions.computeIfAbsent(line.speaker(), any -> new ArrayList<>())
                        .add(new Mention(
                                new Span(start + at, start + at + line.speaker().length()), Mention.Form.NAME));
            }
        }
        return plain;
    }

    private static Span add(StringBuilder text, String words) {
        text.append(words);
        return new Span(text.length() - words.length(), text.length());
    }
}
