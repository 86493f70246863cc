package org.whosaid.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;

/**
 * Makes sayings of pairs of places with the same words. Each place goes to the first by rank that it shares words with
 * and that goes to none itself, the longest in marks; so all places of a saying share words with its longest form, and
 * none gets there by way of others.
 */
final class SayingMaker {

    private final Path scratch;

    SayingMaker(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Makes the sayings.
     *
     * @param pairs as {@link PlacePairs#find} gives them
     * @param places in the order of their rows
     */
    Sayings make(SortedRecords pairs, SortedRecords places) throws IOException {
        try (SortedRecords ofRows = longest(pairs);
                SortedRecords members = members(ofRows, places)) {
            SortedRecords sayings = sayings(members);
            try (SortedRecords ids = ids(sayings)) {
                return new Sayings(sayings, cells(members, ids));
            }
        }
    }

    /** From each row that is in a saying to the longest form, as often as there is reason. */
    private SortedRecords longest(SortedRecords pairs) throws IOException {
        BitSet gone = new BitSet();
        try (RecordCursor cursor = pairs.open();
                RecordSorter rows = sorter()) {
            while (cursor.advance()) {
                String[] pair = cursor.fields();
                int shorter = Place.rowOf(pair[0]);
                int longer = Place.rowOf(pair[1]);
                if (!gone.get(shorter) && !gone.get(longer)) {
                    gone.set(shorter);
                    rows.add(RecordNumbers.write(shorter), pair[1]);
                    rows.add(RecordNumbers.write(longer), pair[1]);
                }
            }
            return rows.sorted();
        }
    }

    /** All places by saying: its longest form, article, document, start, the place. */
    private SortedRecords members(SortedRecords ofRows, SortedRecords places) throws IOException {
        try (RecordCursor cursor = ofRows.open();
                PlaceCursor reader = new PlaceCursor(places);
                RecordSorter members = sorter()) {
            String before = "";
            while (cursor.advance()) {
                String[] row = cursor.fields();
                if (!row[0].equals(before)) {
                    before = row[0];
                    Place place = reader.at(RecordNumbers.read(row[0]));
                    members.add(place.fields(
                            row[1],
                            place.article(),
                            RecordNumbers.write(place.document()),
                            RecordNumbers.write(place.start()),
                            RecordNumbers.writeDescending(place.end())));
                }
            }
            return members.sorted();
        }
    }

    private static Place place(String[] member) {
        return Place.read(member, 5);
    }

    /** One record for each saying, those of most articles first. */
    private SortedRecords sayings(SortedRecords members) throws IOException {
        try (RecordCursor cursor = members.open();
                RecordSorter sayings = sorter()) {
            SayingCounts saying = new SayingCounts("");
            while (cursor.advance()) {
                String[] member = cursor.fields();
                if (!saying.longest().equals(member[0])) {
                    add(saying, sayings);
                    saying = new SayingCounts(member[0]);
                }
                saying.add(place(member));
            }
            add(saying, sayings);
            return sayings.sorted();
        }
    }

    /** Words that stand in one place alone, within a longer row there, are no saying. */
    private static void add(SayingCounts saying, RecordSorter sayings) throws IOException {
        if (saying.places() > 1) {
            sayings.add(saying.fields());
        }
    }

    /** From the longest form of a saying to its id and what it lends. */
    private SortedRecords ids(SortedRecords sayings) throws IOException {
        try (RecordCursor cursor = sayings.open();
                RecordSorter ids = sorter()) {
            for (int number = 1; cursor.advance(); number++) {
                String[] saying = cursor.fields();
                ids.add(saying[SayingCounts.LONGEST], SayingsCsv.id(number), saying[SayingCounts.LENT]);
            }
            return ids.sorted();
        }
    }

    /** From document and index to the saying and what it lends to that place. */
    private SortedRecords cells(SortedRecords members, SortedRecords ids) throws IOException {
        try (RecordCursor cursor = members.open();
                RecordCursor id = ids.open();
                RecordSorter cells = sorter()) {
            String[] saying = {"", "", ""};
            while (cursor.advance()) {
                String[] member = cursor.fields();
                while (saying[0].compareTo(member[0]) < 0 && id.advance()) {
                    saying = id.fields();
                }
                if (saying[0].equals(member[0])) {
                    Place place = place(member);
                    Place.Voice lent = Place.Voice.read(saying[2]);
                    cells.add(
                            RecordNumbers.write(place.document()),
                            RecordNumbers.write(place.index()),
                            saying[1],
                            Votes.borrows(place.voice(), lent) ? saying[2] : Place.Voice.NOBODY.write());
                }
            }
            return cells.sorted();
        }
    }

    private RecordSorter sorter() {
        return new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }
}
