package org.whosaid.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;
import org.whosaid.facts.Quote;
import org.whosaid.tables.Cell;
import org.whosaid.tables.Column;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.CorpusStage.RowSink;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Table;

/** Takes in who talks about whom in each article; nobody talks about themselves. */
final class PairGathering implements Gathering {

    private static final Cell<Optional<Quote.Act>> ACT = Cell.oneOfOrNothing(Quote.Act.class);

    /** Speaker's number and name, number and name of whom the words name, act; then the document. */
    private static final int PAIR = 5;

    private final Path scratch;
    private final RecordSorter talk;
    private final int[] entity = places(new EntitiesCsv(), "name", "actor_id", "actor");
    private final int[] quote = places(new QuotesCsv(), "actor_id", "actor", "about", "act");
    private int documents;

    PairGathering(Path scratch) {
        this.scratch = scratch;
        this.talk = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }

    @Override
    public void add(DocumentRows rows) throws IOException {
        Map<String, List<String>> entityOf = new HashMap<>();
        for (List<String> row : rows.in(new EntitiesCsv())) {
            entityOf.putIfAbsent(row.get(entity[0]), row);
        }
        for (List<String> row : rows.in(new QuotesCsv())) {
            String speaker = row.get(quote[0]);
            for (String name :
                    speaker.isEmpty() ? List.<String>of() : Cell.LIST.reading().apply(row.get(quote[2]))) {
                List<String> about = entityOf.get(name);
                if (about != null && !about.get(entity[1]).equals(speaker)) {
                    talk.add(
                            number(speaker),
                            row.get(quote[1]),
                            number(about.get(entity[1])),
                            about.get(entity[2]),
                            row.get(quote[3]),
                            RecordNumbers.write(documents));
                }
            }
        }
        documents++;
    }

    @Override
    public Gathered complete() throws IOException {
        try (SortedRecords sorted = talk.sorted();
                RecordCursor cursor = sorted.open();
                RecordSorter pairs = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET)) {
            String[] pair = {};
            String document = "";
            int rows = 0;
            int articles = 0;
            while (cursor.advance()) {
                String[] next = cursor.fields();
                String[] same = Arrays.copyOf(next, PAIR);
                if (!Arrays.equals(pair, same)) {
                    add(pairs, pair, rows, articles);
                    pair = same;
                    rows = 0;
                    articles = 0;
                    document = "";
                }
                rows++;
                articles += document.equals(next[PAIR]) ? 0 : 1;
                document = next[PAIR];
            }
            add(pairs, pair, rows, articles);
            return new Pairs(pairs.sorted());
        }
    }

    private static void add(RecordSorter pairs, String[] pair, int rows, int articles) throws IOException {
        if (rows > 0) {
            pairs.add(
                    RecordNumbers.writeDescending(rows),
                    pair[0],
                    pair[2],
                    pair[4],
                    pair[1],
                    pair[3],
                    Integer.toString(rows),
                    Integer.toString(articles));
        }
    }

    /** An actor's number as a field that sorts. */
    private static String number(String id) {
        return RecordNumbers.write(Integer.parseInt(id.substring(1)));
    }

    private static String id(String number) {
        return ActorsCsv.id(RecordNumbers.read(number));
    }

    private static int[] places(Table table, String... columns) {
        return Arrays.stream(columns).mapToInt(table::place).toArray();
    }

    @Override
    public void close() throws IOException {
        talk.close();
    }

    /** All pairs, those of most rows first. */
    private record Pairs(SortedRecords pairs) implements Gathered {

        @Override
        public Filling fill() {
            throw new IllegalStateException("pairs fill no cells");
        }

        @Override
        public void writeTo(RowSink rows, Table table) throws IOException {
            try (RecordCursor cursor = pairs.open()) {
                while (cursor.advance()) {
                    String[] pair = cursor.fields();
                    rows.add(Column.cells(
                            PairsCsv.COLUMNS,
                            new Pair(
                                    id(pair[1]),
                                    pair[4],
                                    id(pair[2]),
                                    pair[5],
                                    ACT.reading().apply(pair[3]),
                                    Integer.parseInt(pair[6]),
                                    Integer.parseInt(pair[7]))));
                }
            }
        }

        @Override
        public void close() throws IOException {
            pairs.close();
        }
    }
}
