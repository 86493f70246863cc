package org.whosaid.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Outcome;

/** quotes.csv with two columns more, each declared in one place: here. */
public final class WiderQuotes {

    private WiderQuotes() {}

    /** With {@code letters}, a number that need not be there, and {@code parts}, a list, before the offsets. */
    public static QuotesCsv table() {
        List<Column<QuotesCsv.Spoken, ?>> columns = new ArrayList<>(QuotesCsv.COLUMNS);
        columns.add(
                21,
                new Column<>(
                        "letters",
                        "How long the cue is.",
                        Cell.NUMBER_OR_NOTHING,
                        spoken -> spoken.cue().map(cue -> cue.end() - cue.start())));
        columns.add(
                22,
                new Column<>(
                        "parts",
                        "The words of the quote.",
                        Cell.LIST,
                        spoken -> List.of(spoken.words(spoken.quote().span()).split(" "))));
        return new QuotesCsv(columns);
    }

    /** Writes the table of one input and reads it back. */
    public static List<QuotesCsv.Row> written(Outcome outcome, TableFormat format, Path folder)
            throws IOException, UnreadableTablesException {
        TableText text = new TableText(table(), format);
        Files.writeString(folder.resolve("quotes.csv"), text.head() + text.records(table().rows(outcome)));
        return TableRows.open(folder, table()).map(QuotesCsv.Row::of);
    }

    /** What it says of the words of a quote. */
    public static List<String> parts(QuotesCsv.Row row) {
        return row.cells().get("parts", Cell.LIST);
    }

    /** What it says of the cue. */
    public static Optional<Integer> letters(QuotesCsv.Row row) {
        return row.cells().get("letters", Cell.NUMBER_OR_NOTHING);
    }
}
