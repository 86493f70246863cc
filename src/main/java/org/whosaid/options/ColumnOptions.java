package org.whosaid.options;

import java.util.Optional;
import org.whosaid.rows.TableColumns;
import picocli.CommandLine.Option;

/** Where the articles stand in tables of articles, as typed. */
public final class ColumnOptions {

    @Option(
            names = "--text",
            paramLabel = "COLUMN",
            description =
                    "Column of tables of articles (csv, tsv, jsonl) that holds the articles. Default: the one that is"
                            + " called text, body, content or article.")
    String text = "";

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "Column of tables of articles that holds the articles' names. Default: id or url; rows are"
                    + " counted where there is neither.")
    String id = "";

    /** What was typed. */
    public TableColumns columns() {
        return new TableColumns(given(text), given(id));
    }

    private static Optional<String> given(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }
}
