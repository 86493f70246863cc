package org.whosaid.tables;

import static org.whosaid.tables.Cell.NUMBER_OR_NOTHING;
import static org.whosaid.tables.Column.number;
import static org.whosaid.tables.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** quotes.csv: one row per quoted segment, and one per stretch of a reported statement. */
public final class QuotesCsv implements ArticleTable {

    /** The type of a speaker without a name. */
    public static final String UNNAMED = "UNNAMED";

    private static final Cell<Quote.Kind> KIND = Cell.oneOf(Quote.Kind.class);

    static final List<Column<Spoken, ?>> COLUMNS = List.of(
            text("document", ArticleCells.DOCUMENT, Spoken::document),
            text("quote_id", "q0001, q0002 and so on, in text order within the document.", Spoken::id),
            text(
                    "utterance",
                    "u0001, u0002 and so on; rows of one utterance share it: a statement and the quoted parts woven into it.",
                    Spoken::utterance),
            new Column<>(
                    "kind",
                    "DIRECT: at least one whole clause in quotation marks; PARTIAL: a fragment in marks, woven into the"
                            + " reporter's sentence; INDIRECT: what somebody is reported to have said, without marks"
                            + " or around parts in marks, which keep their own rows.",
                    KIND,
                    spoken -> spoken.quote.kind()),
            text(
                    "quote",
                    "The words inside the quotation marks; of a statement the reported words, without cue and speaker.",
                    spoken -> spoken.words(spoken.quote.span())),
            text(
                    "speaker",
                    "Who said it: the entity's name, or the noun phrase for somebody without a name; empty where the"
                            + " article does not say or the marks enclose no speech.",
                    spoken -> spoken.speaker.name),
            text(
                    "speaker_id",
                    "The speaker's entity_id in entities.csv; empty for somebody without a name, or of a type that"
                            + " --types leaves out.",
                    spoken -> spoken.speaker.id),
            text(
                    "speaker_type",
                    "PERSON, STATE, AGENCY, GROUP, ORGANIZATION or UNNAMED; empty where there is no speaker.",
                    spoken -> spoken.speaker.type),
            text("speaker_role", "Title or affiliation as the article gives it.", spoken -> spoken.speaker.role),
            new Column<>(
                    "co_speakers",
                    "Further speakers of the same words, joined with \"; \".",
                    Cell.LIST,
                    Spoken::coSpeakers),
            text(
                    "via",
                    "Who passed the words on, where that is another than the speaker.",
                    spoken -> spoken.manner().via().map(Spoken::name).orElse("")),
            text(
                    "speaker_mention",
                    "The words that refer to the speaker for this quote, such as \"he\".",
                    spoken -> spoken.mention().map(spoken::words).orElse("")),
            text(
                    "cue",
                    "The words that report the speech, such as \"said\".",
                    spoken -> spoken.cue().map(spoken::words).orElse("")),
            new Column<>(
                    "act",
                    "What the cue does: SAY, DENY, ACCUSE, WARN, PROMISE, ASK, PRAISE or RULE; NOT_SAID where the words"
                            + " were not said; empty without a cue.",
                    Cell.oneOfOrNothing(Quote.Act.class),
                    spoken -> spoken.manner().act()),
            new Column<>(
                    "about",
                    "Who is named inside the words: names in entities.csv, joined with \"; \".",
                    Cell.LIST,
                    spoken -> spoken.about),
            new Column<>(
                    "confidence",
                    "0.00 to 1.00, the probability that the speaker is right, of a statement also that it is one; of a"
                            + " quote without a speaker that there rightly is none.",
                    Cell.SHARE,
                    spoken -> spoken.quote.confidence()),
            text(
                    "context",
                    "The sentences that hold the quote, its cue and its speaker's mention.",
                    spoken -> spoken.words(spoken.quote.context())),
            text("actor_id", ArticleCells.ACTOR_ID, spoken -> ""),
            text("actor", ArticleCells.ACTOR, spoken -> ""),
            text(
                    "saying",
                    "s0001, s0002 and so on: the same words in another article or place share it, see sayings.csv; empty"
                            + " where they stand once, and in what is printed.",
                    spoken -> ""),
            text(
                    "borrowed",
                    "TRUE where the speaker was taken from another place of the saying; empty in what is printed.",
                    spoken -> ""),
            number("start", "Where the quote's words begin.", spoken -> spoken.cells.start(spoken.quote.span())),
            number("end", "Where the quote's words end.", spoken -> spoken.cells.end(spoken.quote.span())),
            new Column<>(
                    "mention_start",
                    "Where the speaker's mention begins; empty without one.",
                    NUMBER_OR_NOTHING,
                    spoken -> spoken.mention().map(spoken.cells::start)),
            new Column<>(
                    "mention_end",
                    "Where the speaker's mention ends; empty without one.",
                    NUMBER_OR_NOTHING,
                    spoken -> spoken.mention().map(spoken.cells::end)),
            new Column<>(
                    "cue_start",
                    "Where the cue begins; empty without one.",
                    NUMBER_OR_NOTHING,
                    spoken -> spoken.cue().map(spoken.cells::start)),
            new Column<>(
                    "cue_end",
                    "Where the cue ends; empty without one.",
                    NUMBER_OR_NOTHING,
                    spoken -> spoken.cue().map(spoken.cells::end)));

    private final List<Column<Spoken, ?>> columns;

    public QuotesCsv() {
        this(COLUMNS);
    }

    QuotesCsv(List<Column<Spoken, ?>> columns) {
        this.columns = List.copyOf(columns);
    }

    @Override
    public String fileName() {
        return "quotes.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return columns;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        if (!(outcome instanceof ArticleResult result)) {
            return List.of();
        }
        ArticleCells cells = new ArticleCells(result.article());
        List<List<String>> rows = new ArrayList<>();
        NamesInOrder named = new NamesInOrder(result);
        int number = 0;
        for (Quote quote : result.quotes()) {
            number++;
            if (result.lists(quote)) {
                Speaker speaker = Speaker.of(quote.attribution(), result);
                rows.add(Column.cells(columns, new Spoken(cells, number, quote, speaker, named.in(quote.span()))));
            }
        }
        return rows;
    }

    /**
     * A row, read back.
     *
     * @param cells all of it
     * @param range where the quote's words stand
     * @param mentionRange where the speaker's mention stands
     * @param cueRange where the cue stands
     */
    public record Row(
            TableRow cells,
            CodePointRange range,
            Optional<CodePointRange> mentionRange,
            Optional<CodePointRange> cueRange) {

        /**
         * Understands the cells of a row.
         *
         * @throws UnreadableTablesException where something ends before it begins
         */
        public static Row of(TableRow cells) throws UnreadableTablesException {
            return new Row(
                    cells,
                    cells.range("start", "end"),
                    cells.possibleRange("mention_start", "mention_end"),
                    cells.possibleRange("cue_start", "cue_end"));
        }

        public String document() {
            return cells.text("document");
        }

        /** The utterance, which other rows of the document may share. */
        public String utterance() {
            return cells.text("utterance");
        }

        /** Whether the words stand in quotation marks. */
        public boolean isQuoted() {
            return cells.get("kind", KIND) != Quote.Kind.INDIRECT;
        }

        /** The speaker in actors.csv; empty without one, or without a name. */
        public String actorId() {
            return cells.text("actor_id");
        }

        /** Who is named in the words, by names of entities of the document. */
        public List<String> about() {
            return cells.get("about", Cell.LIST);
        }

        /** The words. */
        public String quote() {
            return cells.text("quote");
        }

        public Speaker speaker() {
            return new Speaker(
                    cells.text("speaker"),
                    cells.text("speaker_id"),
                    cells.text("speaker_type"),
                    cells.text("speaker_role"));
        }

        /** The words that refer to the speaker; empty without one. */
        public String mention() {
            return cells.text("speaker_mention");
        }

        /** The words that report the speech; empty without any. */
        public String cue() {
            return cells.text("cue");
        }

        /** The probability that the speaker is right, 0 to 1. */
        public double confidence() {
            return cells.get("confidence", Cell.SHARE);
        }

        /** The sentences around it. */
        public String context() {
            return cells.text("context");
        }
    }

    /**
     * Who spoke, as the table has it.
     *
     * @param name empty where nobody did
     * @param id empty for somebody without a row in entities.csv
     * @param type an entity's type or {@value QuotesCsv#UNNAMED}; empty where nobody spoke
     * @param role title or affiliation; may be empty
     */
    public record Speaker(String name, String id, String type, String role) {

        /** An id stands only where entities.csv has it too. */
        static Speaker of(Attribution attribution, ArticleResult result) {
            if (attribution instanceof Attribution.Named named) {
                return new Speaker(
                        WhiteSpace.collapse(named.speaker().name()),
                        result.lists(named.speaker()) ? ArticleCells.entityId(named.speaker()) : "",
                        named.speaker().type().name(),
                        WhiteSpace.collapse(named.speaker().role()));
            }
            return attribution instanceof Attribution.Described described
                    ? new Speaker(
                            WhiteSpace.collapse(described.phrase()), "", UNNAMED, WhiteSpace.collapse(described.role()))
                    : new Speaker("", "", "", "");
        }

        /** Whether somebody spoke. */
        public boolean isSomebody() {
            return !name.isEmpty();
        }

        /** Whether it is somebody with a name. */
        public boolean isNamed() {
            return isSomebody() && !type.equals(UNNAMED);
        }
    }

    /** The listed entities of an article where they are named. */
    private static final class NamesInOrder {

        private final NavigableMap<Integer, Map.Entry<Integer, String>> names = new TreeMap<>();

        NamesInOrder(ArticleResult result) {
            for (Entity entity : result.entities()) {
                for (Mention mention : entity.mentions()) {
                    names.putIfAbsent(
                            mention.span().start(),
                            Map.entry(mention.span().end(), WhiteSpace.collapse(entity.name())));
                }
            }
        }

        /** Those named within a span, each once. */
        List<String> in(Span span) {
            return names.subMap(span.start(), span.end()).values().stream()
                    .filter(name -> name.getKey() <= span.end())
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
        }
    }

    /** What a row is made from. */
    record Spoken(ArticleCells cells, int number, Quote quote, Speaker speaker, List<String> about) {

        String document() {
            return cells.document();
        }

        String id() {
            return ArticleCells.quoteId(number);
        }

        String utterance() {
            return ArticleCells.utteranceId(quote.utterance());
        }

        Quote.Manner manner() {
            return quote.manner();
        }

        List<String> coSpeakers() {
            return manner().coSpeakers().stream().map(Spoken::name).toList();
        }

        static String name(Attribution.Party party) {
            return WhiteSpace.collapse(party.name());
        }

        String words(Span span) {
            return cells.words(span);
        }

        Optional<Span> mention() {
            return quote.attribution().mention().map(Mention::span);
        }

        Optional<Span> cue() {
            return quote.attribution().cue();
        }
    }
}
