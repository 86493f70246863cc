package org.whosaid.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;
import org.whosaid.facts.Quote;
import org.whosaid.tables.Cell;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.wording.SameWords;
import org.whosaid.wording.WordPairs;
import org.whosaid.wording.Wording;
import org.whosaid.wording.WordingReader;

/** Takes in the words of each row, and the pairs of words that rows with the same words have in common. */
final class SayingGathering implements Gathering {

    private static final QuotesCsv QUOTES = new QuotesCsv();
    private static final DocumentsCsv DOCUMENTS = new DocumentsCsv();

    private final WordingReader reader = new WordingReader();
    private final WordPairs pairs;
    private final SameWords sameWords;
    private final Path scratch;
    private final RecordSorter places;
    private final RecordSorter keys;
    private final int path = DOCUMENTS.place("document");
    private final int sameAs = DOCUMENTS.place("same_as");
    private final int[] cells =
            List.of("quote", "start", "end", "speaker", "speaker_type", "actor_id", "actor", "confidence", "kind")
                    .stream()
                    .mapToInt(QUOTES::place)
                    .toArray();
    private int documents;
    private int rowsBefore;

    /** @param uninformative words that do not tell one saying from another */
    SayingGathering(Set<String> uninformative, Path scratch) {
        this.pairs = new WordPairs(uninformative);
        this.sameWords = new SameWords(uninformative);
        this.scratch = scratch;
        this.places = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
        this.keys = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }

    @Override
    public void add(DocumentRows rows) throws IOException {
        List<String> document = rows.in(DOCUMENTS).get(0);
        String own = document.get(path);
        String article = document.get(sameAs).isEmpty() ? own : document.get(sameAs);
        int index = 0;
        for (List<String> row : rows.in(QUOTES)) {
            add(new Place(
                    rowsBefore + index,
                    documents,
                    own,
                    article,
                    index,
                    Integer.parseInt(row.get(cells[1])),
                    Integer.parseInt(row.get(cells[2])),
                    !row.get(cells[8]).equals(Quote.Kind.INDIRECT.name()),
                    new Place.Voice(
                            row.get(cells[3]),
                            row.get(cells[4]),
                            row.get(cells[5]),
                            row.get(cells[6]),
                            Cell.SHARE.reading().apply(row.get(cells[7]))),
                    row.get(cells[0]),
                    reader.read(row.get(cells[0]))));
            index++;
        }
        rowsBefore += index;
        documents++;
    }

    private void add(Place place) throws IOException {
        Wording wording = place.wording();
        Set<String> ofPlace = pairs.of(wording);
        if (ofPlace.isEmpty()) {
            return;
        }
        places.add(place.fields());
        for (String pair : ofPlace) {
            keys.add(PlacePairs.hash(pair), place.rank(), RecordNumbers.write(ofPlace.size()));
        }
    }

    @Override
    public Gathered complete() throws IOException {
        try (SortedRecords ofPlaces = places.sorted();
                SortedRecords ofKeys = keys.sorted();
                SortedRecords same = new PlacePairs(sameWords, scratch).find(ofKeys, ofPlaces)) {
            return new SayingMaker(scratch).make(same, ofPlaces);
        }
    }

    @Override
    public void close() throws IOException {
        places.close();
        keys.close();
    }
}
