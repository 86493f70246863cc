package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.corpus.Rows.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.lists.LexiconReader;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;

/** Places of the same words find each other, and those that do not know the speaker learn it from surer ones. */
final class SayingStageTest {

    private static final QuotesCsv QUOTES = new QuotesCsv();
    private static final String HARBOUR = "We will reopen the harbour in May, and no crane operator will lose a shift";
    private static final String PART = "no crane operator will lose a shift";
    private static final List<String> COLUMNS =
            List.of("saying", "speaker", "speaker_id", "speaker_type", "actor_id", "confidence", "borrowed");

    @TempDir
    Path scratch;

    private final List<DocumentRows> documents = new ArrayList<>();
    private final List<List<String>> sayings = new ArrayList<>();

    @Test
    void aPlaceWithoutASpeakerBorrowsHim() throws IOException {
        article(said(HARBOUR, "Mira Rao", "a00001", "0.90"));
        article(said(PART, "", "", "0.60"));
        article(said(HARBOUR, "Adam Brod", "a00002", "0.49"));
        assertThat(filled())
                .containsExactly(
                        List.of("s0001", "Mira Rao", "e1", "PERSON", "a00001", "0.90", ""),
                        List.of("s0001", "Mira Rao", "", "PERSON", "a00001", "0.58", "TRUE"),
                        List.of("s0001", "Mira Rao", "", "PERSON", "a00001", "0.58", "TRUE"));
        assertThat(sayings)
                .containsExactly(List.of(
                        "s0001",
                        HARBOUR,
                        "Mira Rao",
                        "a00001",
                        "Mira Rao",
                        "3",
                        "3",
                        "0.txt",
                        "2.txt",
                        "0.33",
                        "0.txt; 1.txt; 2.txt"));
    }

    @Test
    void theArticlesOwnNameForHimStands() throws IOException {
        article(said(HARBOUR, "Mira Rao", "a00001", "0.90"));
        documents.add(new DocumentRows(Map.of(
                "documents.csv",
                List.of(row(new DocumentsCsv(), "document", "1.txt")),
                "entities.csv",
                List.of(row(
                        new EntitiesCsv(),
                        "entity_id",
                        "e0007",
                        "name",
                        "Rao",
                        "type",
                        "PERSON",
                        "actor_id",
                        "a00001",
                        "actor",
                        "Mira Rao")),
                "quotes.csv",
                List.of(said(PART, "", "", "0.60")))));
        assertThat(filled()).contains(List.of("s0001", "Rao", "e0007", "PERSON", "a00001", "0.90", "TRUE"));
    }

    @Test
    void nobodyBorrowsAgainstAPlaceThatIsSurer() throws IOException {
        article(said(HARBOUR, "Mira Rao", "a00001", "0.70"));
        article(said(HARBOUR, "Mira Rao", "a00001", "0.70"));
        article(said(HARBOUR, "Adam Brod", "a00002", "0.80"));
        article(said(HARBOUR, "", "", "0.40"));
        assertThat(filled()).last().isEqualTo(List.of("s0001", "", "", "", "", "0.40", ""));
    }

    @Test
    void aSurePlaceWithoutASpeakerKeepsNone() throws IOException {
        article(said(HARBOUR, "Mira Rao", "a00001", "0.70"));
        article(said(HARBOUR, "", "", "0.95"));
        assertThat(filled()).last().isEqualTo(List.of("s0001", "", "", "", "", "0.95", ""));
    }

    @Test
    void aSurePlaceKeepsItsOwnSpeaker() throws IOException {
        article(said(HARBOUR, "Mira Rao", "a00001", "0.90"));
        article(said(HARBOUR, "Adam Brod", "a00002", "0.50"));
        assertThat(filled()).last().isEqualTo(List.of("s0001", "Adam Brod", "e1", "PERSON", "a00002", "0.50", ""));
    }

    @Test
    void aSpeakerWithoutANameIsNotLent() throws IOException {
        article(row(
                QUOTES,
                "quote",
                HARBOUR,
                "kind",
                "DIRECT",
                "speaker",
                "spokesman",
                "speaker_type",
                "UNNAMED",
                "confidence",
                "0.90",
                "start",
                "0",
                "end",
                "9"));
        article(said(HARBOUR, "", "", "0.40"));
        assertThat(filled()).last().isEqualTo(List.of("s0001", "", "", "", "", "0.40", ""));
    }

    @Test
    void copiesAreOneArticle() throws IOException {
        article(said(HARBOUR, "Mira Rao", "a00001", "0.90"));
        documents.add(new DocumentRows(Map.of(
                "documents.csv",
                List.of(row(new DocumentsCsv(), "document", "1.txt", "same_as", "0.txt")),
                "quotes.csv",
                List.of(said(HARBOUR, "Mira Rao", "a00001", "0.90")))));
        filled();
        assertThat(sayings.get(0).subList(5, 7)).containsExactly("2", "1");
    }

    @Test
    void aPartOfAStatementIsNoPlaceOfItsOwn() throws IOException {
        articleOf(List.of(
                said(HARBOUR, "INDIRECT", "Mira Rao", "a00001", "0.90", 10, 90),
                said(PART, "PARTIAL", "Mira Rao", "a00001", "0.90", 50, 89)));
        assertThat(filled()).extracting(row -> row.get(0)).containsOnly("");
        assertThat(sayings).isEmpty();
    }

    @Test
    void theSameWordsTwiceInOneArticleAreASaying() throws IOException {
        articleOf(List.of(
                said(HARBOUR, "DIRECT", "Mira Rao", "a00001", "0.90", 10, 90),
                said(PART, "PARTIAL", "Mira Rao", "a00001", "0.90", 150, 189)));
        assertThat(filled()).extracting(row -> row.get(0)).containsOnly("s0001");
    }

    /** What the first places of many words have in common with all others is found however many there are. */
    @Test
    void aSayingOfManyArticlesIsOne() throws IOException {
        for (int article = 0; article < 100; article++) {
            article(said(HARBOUR, "Mira Rao", "a00001", "0.90"));
        }
        assertThat(filled()).extracting(row -> row.get(0)).containsOnly("s0001");
    }

    private void article(List<String> quote) {
        articleOf(List.of(quote));
    }

    private void articleOf(List<List<String>> quotes) {
        String document = documents.size() + ".txt";
        documents.add(new DocumentRows(
                Map.of("documents.csv", List.of(row(new DocumentsCsv(), "document", document)), "quotes.csv", quotes)));
    }

    private static List<String> said(String quote, String speaker, String actor, String confidence) {
        return said(quote, "DIRECT", speaker, actor, confidence, 10, 90);
    }

    private static List<String> said(
            String quote, String kind, String speaker, String actor, String confidence, int start, int end) {
        return row(
                QUOTES,
                "quote",
                quote,
                "kind",
                kind,
                "speaker",
                speaker,
                "speaker_id",
                speaker.isEmpty() ? "" : "e1",
                "speaker_type",
                speaker.isEmpty() ? "" : "PERSON",
                "actor_id",
                actor,
                "actor",
                speaker,
                "confidence",
                confidence,
                "start",
                Integer.toString(start),
                "end",
                Integer.toString(end));
    }

    /** The cells that matter of all rows, once the stage has filled them. */
    private List<List<String>> filled() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Gathering gathering = new SayingStage(() -> new LexiconReader().read()).begin(scratch)) {
            for (DocumentRows document : documents) {
                gathering.add(document);
            }
            try (Gathered gathered = gathering.complete();
                    Filling filling = gathered.fill()) {
                for (DocumentRows document : documents) {
                    filling.fill(document).in(QUOTES).stream()
                            .map(row -> COLUMNS.stream()
                                    .map(column -> row.get(QUOTES.place(column)))
                                    .toList())
                            .forEach(rows::add);
                }
                gathered.writeTo(sayings::add, new SayingsCsv());
            }
        }
        return rows;
    }
}
