package org.whosaid.corpus;

import java.util.List;
import org.whosaid.facts.Quote;
import org.whosaid.tables.Cell;
import org.whosaid.tables.Column;
import org.whosaid.tables.Table;

/** pairs.csv: who talks about whom, a row for each two actors and what the words do. */
public final class PairsCsv implements Table {

    static final List<Column<Pair, ?>> COLUMNS = List.of(
            new Column<>("speaker_id", "Who talks: actor_id in actors.csv.", Cell.TEXT, Pair::speakerId),
            new Column<>("speaker", "That actor's name.", Cell.TEXT, Pair::speaker),
            new Column<>("about_id", "Who is named in the words: actor_id in actors.csv.", Cell.TEXT, Pair::aboutId),
            new Column<>("about", "That actor's name.", Cell.TEXT, Pair::about),
            new Column<>(
                    "act",
                    "What the words do, as in quotes.csv; empty where the article does not say.",
                    Cell.oneOfOrNothing(Quote.Act.class),
                    Pair::act),
            new Column<>("rows", "How many rows of quotes.csv have all of this.", Cell.NUMBER, Pair::rows),
            new Column<>("articles", "How many articles these are of.", Cell.NUMBER, Pair::articles));

    @Override
    public String fileName() {
        return "pairs.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return COLUMNS;
    }
}
