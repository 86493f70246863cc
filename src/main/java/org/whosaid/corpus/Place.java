package org.whosaid.corpus;

import java.util.Arrays;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.wording.SameWords.Speakers;
import org.whosaid.wording.Wording;

/**
 * A row of quotes.csv as a place where words stand.
 *
 * @param row its number among the rows of all documents, from 0
 * @param document number of its document, from 0
 * @param path of its document
 * @param article path of the first document with nearly the same text, which may be its own
 * @param index its number among the rows of its document, from 0
 * @param start where the words begin, as in the table; so is the end
 * @param inMarks whether they stand in quotation marks
 * @param voice whom its article says to have said them
 */
record Place(
        int row,
        int document,
        String path,
        String article,
        int index,
        int start,
        int end,
        boolean inMarks,
        Voice voice,
        String quote,
        Wording wording) {

    /**
     * Who speaks, as cells of quotes.csv; the confidence as there.
     *
     * @param speaker empty where nobody does
     */
    record Voice(String speaker, String type, String actorId, String actor, double confidence) {

        static final Voice NOBODY = new Voice("", "", "", "", 0);

        private static final String BETWEEN = "\u0001";

        /** What voices of the same speaker have in common; empty for nobody. */
        String key() {
            if (actorId.isEmpty()) {
                return speaker.isEmpty() ? "" : type + " " + speaker;
            }
            return actorId;
        }

        /** Whether it is somebody with a name. */
        boolean isNamed() {
            return !speaker.isEmpty() && !type.equals(QuotesCsv.UNNAMED);
        }

        String write() {
            return String.join(BETWEEN, speaker, type, actorId, actor, Double.toString(confidence));
        }

        static Voice read(String text) {
            String[] parts = text.split(BETWEEN, -1);
            return new Voice(parts[0], parts[1], parts[2], parts[3], Double.parseDouble(parts[4]));
        }
    }

    private static final int FIELDS = 11;

    /** Whether the same, another or an unknown speaker is said to say these words and those of another place. */
    Speakers speakers(Place other) {
        String key = voice.key();
        String otherKey = other.voice.key();
        if (key.equals(otherKey)) {
            return key.isEmpty() ? Speakers.OTHER : voice.isNamed() ? Speakers.SAME : Speakers.UNKNOWN;
        }
        return key.isEmpty() || otherKey.isEmpty() ? Speakers.UNKNOWN : Speakers.OTHER;
    }

    /** A field that sorts places in marks before others, then those of more words, then by their rows. */
    String rank() {
        return (inMarks ? "0" : "1") + RecordNumbers.writeDescending(wording.length()) + RecordNumbers.write(row);
    }

    /** The row of such a field. */
    static int rowOf(String rank) {
        return RecordNumbers.read(rank.substring(1 + RecordNumbers.DIGITS));
    }

    /** Whether they share a stretch of the same text, as a statement does with what is quoted in it. */
    boolean overlaps(Place other) {
        return document == other.document && start < other.end && other.start < end;
    }

    /** As fields of a record, sorted by row, behind others. */
    String[] fields(String... before) {
        String[] fields = Arrays.copyOf(before, before.length + FIELDS);
        String[] own = {
            RecordNumbers.write(row),
            RecordNumbers.write(document),
            path,
            article,
            Integer.toString(index),
            Integer.toString(start),
            Integer.toString(end),
            Boolean.toString(inMarks),
            voice.write(),
            quote,
            wording.write()
        };
        System.arraycopy(own, 0, fields, before.length, FIELDS);
        return fields;
    }

    /** A place of its fields, of which the first stands at an offset. */
    static Place read(String[] fields, int at) {
        return new Place(
                RecordNumbers.read(fields[at]),
                RecordNumbers.read(fields[at + 1]),
                fields[at + 2],
                fields[at + 3],
                Integer.parseInt(fields[at + 4]),
                Integer.parseInt(fields[at + 5]),
                Integer.parseInt(fields[at + 6]),
                Boolean.parseBoolean(fields[at + 7]),
                Voice.read(fields[at + 8]),
                fields[at + 9],
                Wording.read(fields[at + 10]));
    }
}
