package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Quote;

class TableTest {

    private static final ArticleResult RESULT = Examples.result();
    private static final ArticleResult NOTHING_FOUND =
            new ArticleResult(new Article("b.txt", "Rain.", "windows-1252"), 1, List.of(), List.of());

    @Test
    void writesEveryColumnOfAQuote() {
        assertThat(new QuotesCsv().rows(RESULT).get(0))
                .containsExactly(
                        "a.txt",
                        "q0001",
                        "u0001",
                        "DIRECT",
                        "We will appeal,",
                        "Mira Rao",
                        "e0002",
                        "PERSON",
                        "Acme chief",
                        "",
                        "",
                        "Mira Rao",
                        "said",
                        "",
                        "",
                        "0.89",
                        "\"We will appeal,\"",
                        "",
                        "",
                        "",
                        "",
                        "3",
                        "19",
                        "32",
                        "41",
                        "42",
                        "46");
    }

    @Test
    void keepsTheVerbatimPromise() {
        int[] text = Examples.TEXT.codePoints().toArray();
        for (Map<String, String> row : rows(new QuotesCsv(), RESULT)) {
            promise(text, row, "quote", "start", "end");
            promise(text, row, "speaker_mention", "mention_start", "mention_end");
            promise(text, row, "cue", "cue_start", "cue_end");
        }
        for (Map<String, String> row : rows(new MentionsCsv(), RESULT)) {
            promise(text, row, "mention", "start", "end");
        }
    }

    @Test
    void writesASpeakerWithoutNameAsUnnamed() {
        assertThat(rows(new QuotesCsv(), RESULT).get(2))
                .containsEntry("speaker", "aide of Rao's")
                .containsEntry("speaker_id", "")
                .containsEntry("speaker_type", "UNNAMED")
                .containsEntry("speaker_role", "aide")
                .containsEntry("utterance", "u0002")
                .containsEntry("confidence", "1.00");
    }

    @Test
    void leavesEverythingAboutNobodyEmpty() {
        assertThat(new QuotesCsv().rows(RESULT).get(3).subList(3, 15))
                .containsExactly("PARTIAL", "deal", "", "", "", "", "", "", "", "", "", "");
        assertThat(new QuotesCsv().rows(RESULT).get(3).subList(23, 27)).containsOnly("");
    }

    @Test
    void writesHowWordsWereSaid() {
        assertThat(rows(new QuotesCsv(), RESULT).get(2))
                .containsEntry("co_speakers", "Mira Rao; the board")
                .containsEntry("via", "The Daily Globe")
                .containsEntry("act", "DENY");
    }

    @Test
    void cutsConfidenceWithoutLosingAHundredth() {
        assertThat(rows(new QuotesCsv(), RESULT))
                .extracting(row -> row.get("confidence"))
                .startsWith("0.89", "0.29");
    }

    @Test
    void countsAnEntitysMentionsAndQuotesAndListsItsOtherForms() {
        assertThat(new EntitiesCsv().rows(RESULT))
                .containsExactly(
                        List.of("a.txt", "e0001", "Acme", "ORGANIZATION", "", "", "", "", "1", "0", "0", "", "21"),
                        List.of(
                                "a.txt",
                                "e0002",
                                "Mira Rao",
                                "PERSON",
                                "",
                                "Acme chief",
                                "",
                                "",
                                "2",
                                "2",
                                "0",
                                "Rao's",
                                "32"));
    }

    @Test
    void aStatementCountsOnceHoweverManyRowsItHasAndNeverAsAQuote() {
        ArticleResult result = Examples.withStatement();
        assertThat(rows(new EntitiesCsv(), result))
                .extracting(row -> row.get("name") + " " + row.get("quotes") + " " + row.get("statements"))
                .containsExactly("Acme 0 0", "Mira Rao 2 1");
        assertThat(rows(new DocumentsCsv(), result))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("quotes", "4")
                        .containsEntry("attributed", "3")
                        .containsEntry("statements", "1"));
    }

    @Test
    void kindsThatAreNotListedTakeNoNumberFromTheOthers() {
        ArticleResult result = Examples.withStatement();
        Set<EntityType> types = Set.of(EntityType.values());
        assertThat(rows(new QuotesCsv(), result.listing(types, Set.of(Quote.Kind.INDIRECT))))
                .extracting(row -> row.get("quote_id") + " " + row.get("quote"))
                .containsExactly("q0005 A \"deal\"", "q0006 she added");
        assertThat(rows(new EntitiesCsv(), result.listing(types, Set.of(Quote.Kind.PARTIAL))))
                .extracting(row -> row.get("quotes") + row.get("statements"))
                .containsExactly("00", "00");
    }

    @Test
    void listsNamesAndThePronounsOfSpeakersInTextOrder() {
        assertThat(rows(new MentionsCsv(), RESULT))
                .extracting(row -> row.get("mention") + " " + row.get("form") + " " + row.get("entity_id"))
                .containsExactly("Acme NAME e0001", "Mira Rao NAME e0002", "she PRONOUN e0002", "Rao's NAME e0002");
    }

    @Test
    void givesEveryInputOneRowInDocuments() {
        assertThat(new DocumentsCsv().rows(RESULT))
                .containsExactly(List.of(
                        "a.txt",
                        "OK",
                        "",
                        "UTF-8",
                        Integer.toString(Examples.TEXT.length() - 1),
                        "23",
                        "2",
                        "4",
                        "3",
                        "0",
                        "text",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
        assertThat(new DocumentsCsv().rows(NOTHING_FOUND))
                .containsExactly(List.of(
                        "b.txt",
                        "OK",
                        "",
                        "windows-1252",
                        "5",
                        "1",
                        "0",
                        "0",
                        "0",
                        "0",
                        "text",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));
        assertThat(new DocumentsCsv().rows(new Problem("c.txt", Reason.BINARY, "a NUL at 0")))
                .containsExactly(row("c.txt", "SKIPPED", "binary"));
        assertThat(new DocumentsCsv().rows(new Problem("d.txt", Reason.ERROR, "IndexOutOfBounds\nat 3")))
                .containsExactly(row("d.txt", "FAILED", "error: IndexOutOfBounds at 3"));
        assertThat(new DocumentsCsv()
                        .rows(new Problem("e.txt", Reason.ERROR, ""))
                        .get(0)
                        .get(2))
                .isEqualTo("error");
    }

    @Test
    void whatIsKnownOfAnArticleStandsInDocuments() {
        Article.Known known = Article.Known.extracted("html")
                .with("Harbour\nto close", "2024-05-31", "Gazette", "Ned Falk", "https://example.org/1");
        ArticleResult result =
                new ArticleResult(new Article("a.html", "Rain.", "UTF-8", known), 1, List.of(), List.of());
        assertThat(new DocumentsCsv().rows(result).get(0))
                .endsWith("html", "Harbour to close", "2024-05-31", "Gazette", "https://example.org/1", "Ned Falk", "");
        assertThat(DocumentRows.of(result).extractedText()).contains("Rain.");
        assertThat(DocumentRows.of(NOTHING_FOUND).extractedText()).isEmpty();
    }

    private static List<String> row(String document, String status, String reason) {
        List<String> row = new ArrayList<>(List.of(document, status, reason));
        row.addAll(Collections.nCopies(new DocumentsCsv().columns().size() - row.size(), ""));
        return row;
    }

    @Test
    void findsNothingToWriteWhereNothingWasFound() {
        for (ArticleTable table : List.of(new QuotesCsv(), new EntitiesCsv(), new MentionsCsv())) {
            assertThat(table.rows(NOTHING_FOUND)).isEmpty();
            assertThat(table.rows(new Problem("c.txt", Reason.EMPTY, ""))).isEmpty();
        }
    }

    @Test
    void numbersBeyondFourDigits() {
        assertThat(ArticleCells.quoteId(12_345)).isEqualTo("q12345");
    }

    private static void promise(int[] text, Map<String, String> row, String cell, String start, String end) {
        if (!row.get(start).isEmpty()) {
            int from = Integer.parseInt(row.get(start));
            int length = Integer.parseInt(row.get(end)) - from;
            assertThat(String.join(" ", new String(text, from, length).split("\\s+")))
                    .isEqualTo(row.get(cell));
        }
    }

    private static List<Map<String, String>> rows(ArticleTable table, Outcome outcome) {
        return table.rows(outcome).stream()
                .map(cells -> {
                    assertThat(cells).hasSameSizeAs(table.header());
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, cells.size())
                            .forEach(i -> row.put(table.header().get(i), cells.get(i)));
                    return row;
                })
                .toList();
    }
}
