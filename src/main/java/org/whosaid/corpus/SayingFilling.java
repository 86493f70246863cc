package org.whosaid.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.corpus.Place.Voice;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.tables.Cell;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;

/** Fills in which rows of an article are places of a saying, and the speakers that they borrow. */
final class SayingFilling implements Filling {

    private static final QuotesCsv QUOTES = new QuotesCsv();
    private static final EntitiesCsv ENTITIES = new EntitiesCsv();

    /** What told of the speaker that the article was taken to mean. */
    private static final List<String> OF_OWN_SPEAKER =
            List.of("speaker_id", "speaker_role", "co_speakers", "speaker_mention", "mention_start", "mention_end");

    private final RecordCursor cursor;
    private boolean more;
    private int document;

    SayingFilling(RecordCursor cursor) throws IOException {
        this.cursor = cursor;
        this.more = cursor.advance();
    }

    @Override
    public DocumentRows fill(DocumentRows rows) throws IOException {
        List<List<String>> filled = new ArrayList<>(rows.in(QUOTES));
        while (more && RecordNumbers.read(cursor.fields()[0]) == document) {
            String[] cell = cursor.fields();
            int index = RecordNumbers.read(cell[1]);
            List<String> row = new ArrayList<>(filled.get(index));
            row.set(QUOTES.place("saying"), cell[2]);
            Voice lent = Voice.read(cell[3]);
            if (!lent.speaker().isEmpty()) {
                borrow(row, lent, rows.in(ENTITIES));
            }
            filled.set(index, List.copyOf(row));
            more = cursor.advance();
        }
        document++;
        return rows.with(QUOTES, filled);
    }

    /** Takes a speaker over, as the article names it where it does. */
    private static void borrow(List<String> row, Voice lent, List<List<String>> entities) {
        OF_OWN_SPEAKER.forEach(column -> row.set(QUOTES.place(column), ""));
        Map.of(
                        "speaker", lent.actor().isEmpty() ? lent.speaker() : lent.actor(),
                        "speaker_type", lent.type(),
                        "actor_id", lent.actorId(),
                        "actor", lent.actor(),
                        "confidence", Cell.SHARE.writing().apply(lent.confidence()),
                        "borrowed", "TRUE")
                .forEach((column, cell) -> row.set(QUOTES.place(column), cell));
        Optional<List<String>> own = entities.stream()
                .filter(entity -> !lent.actorId().isEmpty())
                .filter(entity -> entity.get(ENTITIES.place("actor_id")).equals(lent.actorId()))
                .findFirst();
        own.ifPresent(entity -> Map.of(
                        "speaker_id", "entity_id", "speaker", "name", "speaker_type", "type", "speaker_role", "role")
                .forEach((column, of) -> row.set(QUOTES.place(column), entity.get(ENTITIES.place(of)))));
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
