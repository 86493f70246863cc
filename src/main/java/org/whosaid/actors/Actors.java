package org.whosaid.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.SortedRecords;
import org.whosaid.tables.Column;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.RowSink;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Table;

/** The actors of a run, and who of them each entity of an article is. */
final class Actors implements Gathered {

    private static final EntitiesCsv ENTITIES = new EntitiesCsv();
    private static final QuotesCsv QUOTES = new QuotesCsv();

    private final SortedRecords actors;
    private final SortedRecords cells;

    /**
     * @param actors records of {@link ActorCounts}
     * @param cells document, entity, actor's id, actor's name
     */
    Actors(SortedRecords actors, SortedRecords cells) {
        this.actors = actors;
        this.cells = cells;
    }

    @Override
    public void writeTo(RowSink rows, Table table) throws IOException {
        try (RecordCursor cursor = actors.open()) {
            for (int number = 1; cursor.advance(); number++) {
                rows.add(Column.cells(ActorsCsv.COLUMNS, ActorCounts.read(number, cursor.fields())));
            }
        }
    }

    @Override
    public Filling fill() throws IOException {
        return new ActorFilling(cells.open());
    }

    @Override
    public void close() throws IOException {
        actors.close();
        cells.close();
    }

    private static final class ActorFilling implements Filling {

        private final RecordCursor cursor;
        private boolean more;
        private int document;

        ActorFilling(RecordCursor cursor) throws IOException {
            this.cursor = cursor;
            this.more = cursor.advance();
        }

        @Override
        public DocumentRows fill(DocumentRows rows) throws IOException {
            Map<String, String[]> actorOf = new HashMap<>();
            while (more && RecordNumbers.read(cursor.fields()[0]) == document) {
                String[] cell = cursor.fields();
                actorOf.put(cell[1], new String[] {cell[2], cell[3]});
                more = cursor.advance();
            }
            document++;
            return filled(filled(rows, ENTITIES, "entity_id", actorOf), QUOTES, "speaker_id", actorOf);
        }

        private static DocumentRows filled(
                DocumentRows rows, Table table, String column, Map<String, String[]> actorOf) {
            int entity = table.place(column);
            int id = table.place("actor_id");
            int name = table.place("actor");
            List<List<String>> filled = new ArrayList<>();
            for (List<String> row : rows.in(table)) {
                String[] actor = actorOf.get(row.get(entity));
                List<String> cells = new ArrayList<>(row);
                if (actor != null) {
                    cells.set(id, actor[0]);
                    cells.set(name, actor[1]);
                }
                filled.add(List.copyOf(cells));
            }
            return rows.with(table, filled);
        }

        @Override
        public void close() throws IOException {
            cursor.close();
        }
    }
}
