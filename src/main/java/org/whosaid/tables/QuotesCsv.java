package org.whosaid.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Attribution.Evidence;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** quotes.csv: one row per quoted segment. */
public final class QuotesCsv implements Table {

    private static final List<String> HEADER = List.of(
            "document",
            "quote_id",
            "utterance",
            "kind",
            "quote",
            "speaker",
            "speaker_id",
            "speaker_type",
            "speaker_role",
            "speaker_mention",
            "cue",
            "confidence",
            "context",
            "start",
            "end",
            "mention_start",
            "mention_end",
            "cue_start",
            "cue_end");

    /** The type of a speaker without a name. */
    public static final String UNNAMED = "UNNAMED";

    @Override
    public String fileName() {
        return "quotes.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        if (!(outcome instanceof ArticleResult result)) {
            return List.of();
        }
        ArticleCells cells = new ArticleCells(result.article());
        List<List<String>> rows = new ArrayList<>();
        for (Quote quote : result.quotes()) {
            rows.add(row(result, rows.size() + 1, quote, cells));
        }
        return rows;
    }

    private static List<String> row(ArticleResult result, int number, Quote quote, ArticleCells cells) {
        Speaker speaker = Speaker.of(quote.attribution(), result);
        Optional<Span> mention =
                quote.attribution().support().map(evidence -> evidence.mention().span());
        Optional<Span> cue = quote.attribution().support().flatMap(Evidence::cue);
        return List.of(
                result.document(),
                ArticleCells.quoteId(number),
                ArticleCells.utteranceId(quote.utterance()),
                quote.kind().name(),
                cells.words(quote.span()),
                speaker.name(),
                speaker.id(),
                speaker.type(),
                speaker.role(),
                mention.map(cells::words).orElse(""),
                cue.map(cells::words).orElse(""),
                twoDecimals(quote.confidence()),
                cells.words(quote.context()),
                cells.start(quote.span()),
                cells.end(quote.span()),
                mention.map(cells::start).orElse(""),
                mention.map(cells::end).orElse(""),
                cue.map(cells::start).orElse(""),
                cue.map(cells::end).orElse(""));
    }

    /** Cut, not rounded: a row that says 0.90 is at least that sure. */
    private static String twoDecimals(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.FLOOR).toPlainString();
    }

    /** The cells that say who spoke. */
    private record Speaker(String name, String id, String type, String role) {

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
    }
}
