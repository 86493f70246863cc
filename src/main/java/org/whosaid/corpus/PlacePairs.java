package org.whosaid.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;
import org.whosaid.wording.SameWords;

/**
 * Finds each two places with the same words. Two are compared that share a few keys; of a key that many places have,
 * each is compared with those of most words alone, so that what this costs grows as the keys do.
 */
final class PlacePairs {

    /** So many places of a key, those of most words, are compared with all others of it. */
    private static final int MOST_COMPARED = 16;

    /** Places of so few keys are compared with whoever shares one of them, others from two on. */
    private static final int FEW_KEYS = 4;

    /** A key of so few places counts as two. */
    private static final int RARE = 6;

    private static final String FEW = "few";

    private final SameWords sameWords;
    private final Path scratch;

    PlacePairs(SameWords sameWords, Path scratch) {
        this.sameWords = sameWords;
        this.scratch = scratch;
    }

    /** What stands for a text in a key; another text has another but for one in very many. */
    static String hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return Long.toString(hash, Character.MAX_RADIX);
    }

    /**
     * The pairs.
     *
     * @param keys records of a key, {@link Place#rank} of a place that has it, and how many keys the place has
     * @param places in the order of their rows
     * @return records of both places' {@link Place#rank}, that of the lower rank first
     */
    SortedRecords find(SortedRecords keys, SortedRecords places) throws IOException {
        try (SortedRecords candidates = candidates(keys);
                SortedRecords half = half(candidates, places)) {
            return judged(half, places);
        }
    }

    /** Rows of two places that share a key, the smaller first; as often as they share one, twice for a rare one. */
    private SortedRecords candidates(SortedRecords keys) throws IOException {
        try (RecordCursor cursor = keys.open();
                RecordSorter pairs = sorter()) {
            String key = "";
            List<String[]> longest = new ArrayList<>();
            while (cursor.advance()) {
                String[] place = cursor.fields();
                if (!place[0].equals(key)) {
                    pairUp(longest, pairs);
                    key = place[0];
                    longest.clear();
                }
                if (longest.size() < MOST_COMPARED) {
                    longest.add(place);
                } else {
                    for (String[] other : longest) {
                        pair(place, other, pairs);
                    }
                }
            }
            pairUp(longest, pairs);
            return pairs.sorted();
        }
    }

    private static void pairUp(List<String[]> places, RecordSorter pairs) throws IOException {
        for (int place = 1; place < places.size(); place++) {
            for (String[] other : places.subList(0, place)) {
                pair(places.get(place), other, pairs);
                if (places.size() <= RARE) {
                    pair(places.get(place), other, pairs);
                }
            }
        }
    }

    private static void pair(String[] place, String[] other, RecordSorter pairs) throws IOException {
        int row = Place.rowOf(place[1]);
        int second = Place.rowOf(other[1]);
        boolean few = Math.min(RecordNumbers.read(place[2]), RecordNumbers.read(other[2])) <= FEW_KEYS;
        pairs.add(
                RecordNumbers.write(Math.min(row, second)), RecordNumbers.write(Math.max(row, second)), few ? FEW : "");
    }

    /** The pairs that are compared, with the place of the smaller row, in the order of the greater one. */
    private SortedRecords half(SortedRecords candidates, SortedRecords places) throws IOException {
        try (RecordCursor cursor = candidates.open();
                PlaceCursor place = new PlaceCursor(places);
                RecordSorter pairs = sorter()) {
            String[] before = {"", "", ""};
            int times = 0;
            while (cursor.advance()) {
                String[] pair = cursor.fields();
                times = Arrays.equals(pair, before) ? times + 1 : 1;
                before = pair;
                if (times == (pair[2].equals(FEW) ? 1 : 2)) {
                    pairs.add(place.at(RecordNumbers.read(pair[0])).fields(pair[1]));
                }
            }
            return pairs.sorted();
        }
    }

    private SortedRecords judged(SortedRecords half, SortedRecords places) throws IOException {
        try (RecordCursor cursor = half.open();
                PlaceCursor second = new PlaceCursor(places);
                RecordSorter pairs = sorter()) {
            while (cursor.advance()) {
                String[] pair = cursor.fields();
                Place one = Place.read(pair, 1);
                Place other = second.at(RecordNumbers.read(pair[0]));
                if (!one.overlaps(other)
                        && sameWords.judge(
                                one.wording(),
                                other.wording(),
                                one.speakers(other),
                                one.inMarks() && other.inMarks())) {
                    boolean shorter = one.rank().compareTo(other.rank()) > 0;
                    pairs.add(shorter ? one.rank() : other.rank(), shorter ? other.rank() : one.rank());
                }
            }
            return pairs.sorted();
        }
    }

    private RecordSorter sorter() {
        return new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }
}
