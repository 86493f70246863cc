package org.whosaid.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.wording.TextSketch;

/**
 * Takes in the sketch of each text. Two sketches are compared where they share one of their bands, a few hashes that
 * follow each other, each with the first documents of the band.
 */
final class SameTextGathering implements Gathering {

    /** From so much of their stretches on two texts are nearly the same. */
    private static final double ALIKE = 0.5;

    /** So many hashes make a band: texts that are {@value #ALIKE} alike miss all of them once in some hundred times. */
    private static final int BAND = 3;

    /** So many documents of a band, the first ones, are compared with the others in it. */
    private static final int MOST_COMPARED = 8;

    private static final DocumentsCsv DOCUMENTS = new DocumentsCsv();

    private final Path scratch;
    private final RecordSorter bands;
    private final int path = DOCUMENTS.place("document");
    private int documents;

    SameTextGathering(Path scratch) {
        this.scratch = scratch;
        this.bands = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }

    @Override
    public void add(DocumentRows rows) throws IOException {
        List<Integer> hashes = rows.sketch().hashes();
        String written = rows.sketch().write();
        String document = rows.in(DOCUMENTS).get(0).get(path);
        for (int at = 0; at + BAND <= hashes.size(); at += BAND) {
            StringBuilder band = new StringBuilder().append(at);
            hashes.subList(at, at + BAND).forEach(hash -> band.append(' ').append(hash));
            bands.add(band.toString(), RecordNumbers.write(documents), document, written);
        }
        documents++;
    }

    @Override
    public Gathered complete() throws IOException {
        try (SortedRecords sorted = bands.sorted();
                RecordCursor cursor = sorted.open();
                RecordSorter pairs = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET)) {
            String band = "";
            List<String[]> first = new ArrayList<>();
            while (cursor.advance()) {
                String[] document = cursor.fields();
                if (!document[0].equals(band)) {
                    band = document[0];
                    first.clear();
                }
                if (!joins(document, first, pairs) && first.size() < MOST_COMPARED) {
                    first.add(document);
                }
            }
            return new SameTexts(first(pairs));
        }
    }

    /** Whether a document is like one of those before it. */
    private static boolean joins(String[] document, List<String[]> first, RecordSorter pairs) throws IOException {
        TextSketch sketch = TextSketch.read(document[3]);
        for (String[] earlier : first) {
            if (sketch.likeness(TextSketch.read(earlier[3])) >= ALIKE) {
                pairs.add(document[1], earlier[1], earlier[2]);
                return true;
            }
        }
        return false;
    }

    /** From a document to the first one that is like it, or like one that is like it. */
    private SortedRecords first(RecordSorter pairs) throws IOException {
        Firsts firsts = new Firsts();
        try (SortedRecords sorted = pairs.sorted();
                RecordCursor cursor = sorted.open();
                RecordSorter cells = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET)) {
            String document = "";
            while (cursor.advance()) {
                String[] pair = cursor.fields();
                if (!pair[0].equals(document)) {
                    document = pair[0];
                    firsts.put(RecordNumbers.read(pair[0]), RecordNumbers.read(pair[1]), pair[2]);
                    cells.add(pair[0], firsts.path(RecordNumbers.read(pair[0])));
                }
            }
            return cells.sorted();
        }
    }

    @Override
    public void close() throws IOException {
        bands.close();
    }
}
