package org.whosaid.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.tables.Table;

/**
 * What a line of the journal says about one input that is done.
 *
 * @param ranges where its rows stand, one range for each table in the order of {@link Table#ALL}
 */
record JournalEntry(DoneInput input, List<RowRange> ranges) {

    /** What such a line begins with. */
    static final String KIND = "done";

    private static final int FIXED_FIELDS = 10;
    private static final int FIELDS_PER_RANGE = 3;

    JournalEntry {
        ranges = List.copyOf(ranges);
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                KIND,
                input.document(),
                input.source().map(source -> Long.toString(source.size())).orElse(""),
                input.source().map(Fingerprint::sha256).orElse(""),
                input.problem().map(problem -> problem.reason().name()).orElse(""),
                input.problem().map(Problem::detail).orElse(""),
                Integer.toString(input.words()),
                Integer.toString(input.entities()),
                Integer.toString(input.quotes()),
                Long.toString(input.attributed())));
        for (RowRange range : ranges) {
            fields.add(Long.toString(range.offset()));
            fields.add(Integer.toString(range.length()));
            fields.add(Long.toString(range.checksum()));
        }
        return fields;
    }

    /** What the fields say; empty where they are none that {@link #fields} made. */
    static Optional<JournalEntry> of(List<String> fields) {
        if (fields.size() != FIXED_FIELDS + FIELDS_PER_RANGE * Table.ALL.size()
                || !fields.get(0).equals(KIND)) {
            return Optional.empty();
        }
        try {
            List<RowRange> ranges = new ArrayList<>();
            for (int at = FIXED_FIELDS; at < fields.size(); at += FIELDS_PER_RANGE) {
                ranges.add(new RowRange(
                        Long.parseLong(fields.get(at)),
                        Integer.parseInt(fields.get(at + 1)),
                        Long.parseLong(fields.get(at + 2))));
            }
            return Optional.of(new JournalEntry(input(fields), ranges));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static DoneInput input(List<String> fields) {
        String document = fields.get(1);
        Optional<Fingerprint> source = fields.get(3).isEmpty()
                ? Optional.empty()
                : Optional.of(new Fingerprint(Long.parseLong(fields.get(2)), fields.get(3)));
        Optional<Problem> problem = fields.get(4).isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(document, Reason.valueOf(fields.get(4)), fields.get(5)));
        return new DoneInput(
                document,
                source,
                problem,
                Integer.parseInt(fields.get(6)),
                Integer.parseInt(fields.get(7)),
                Integer.parseInt(fields.get(8)),
                Long.parseLong(fields.get(9)));
    }
}
