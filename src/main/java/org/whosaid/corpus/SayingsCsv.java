package org.whosaid.corpus;

import java.util.List;
import java.util.Locale;
import org.whosaid.tables.Cell;
import org.whosaid.tables.Column;
import org.whosaid.tables.Table;

/** sayings.csv: what stands in more than one place, a row for each. */
public final class SayingsCsv implements Table {

    static final List<Column<Saying, ?>> COLUMNS = List.of(
            new Column<>(
                    "saying",
                    "s0001, s0002 and so on, those of most articles first; rows of quotes.csv have it.",
                    Cell.TEXT,
                    Saying::id),
            new Column<>("quote", "The words in their longest form.", Cell.TEXT, Saying::quote),
            new Column<>(
                    "speaker",
                    "Who said it, by all its places together; empty where none says.",
                    Cell.TEXT,
                    saying -> saying.speaker().speaker()),
            new Column<>(
                    "actor_id",
                    "The speaker in actors.csv; empty for somebody without a name.",
                    Cell.TEXT,
                    saying -> saying.speaker().actorId()),
            new Column<>(
                    "actor",
                    "That actor's name.",
                    Cell.TEXT,
                    saying -> saying.speaker().actor()),
            new Column<>("places", "In how many places it stands.", Cell.NUMBER, Saying::places),
            new Column<>(
                    "articles",
                    "In how many different articles: documents with nearly the same text (same_as in documents.csv) are"
                            + " one.",
                    Cell.NUMBER,
                    Saying::articles),
            new Column<>("first", "The first document that has it.", Cell.TEXT, Saying::first),
            new Column<>("last", "The last document that has it.", Cell.TEXT, Saying::last),
            new Column<>(
                    "agree",
                    "0.00 to 1.00, the share of its places of which their own article says that speaker.",
                    Cell.SHARE,
                    Saying::agree),
            new Column<>(
                    "documents",
                    "The documents, joined with \"; \"; no more than the first 1,000.",
                    Cell.LIST,
                    Saying::documents));

    @Override
    public String fileName() {
        return "sayings.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return COLUMNS;
    }

    /** The id of the saying with a number, counted from 1. */
    static String id(int number) {
        return String.format(Locale.ROOT, "s%04d", number);
    }
}
