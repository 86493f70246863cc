package org.whosaid.cli;

import java.util.concurrent.Callable;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whosaid actors} and its sisters: each prints one table that only all articles together tell. */
@Command(
        description = {
            "",
            "All articles are read before the first row is printed. What is read lies in a folder for temporary files"
                    + " meanwhile."
        },
        sortOptions = false)
final class CorpusTableCommand implements Callable<Integer> {

    private final Session session;
    private final Table table;

    @Mixin
    InputOptions input;

    @Mixin
    ListingOptions entities;

    @Mixin
    ModelOption model;

    @Mixin
    FormatOptions format;

    CorpusTableCommand(Session session, Table table) {
        this.session = session;
        this.table = table;
    }

    @Override
    public Integer call() throws Exception {
        return new TablePrinter(session, table)
                .print(input, entities, model, format)
                .code();
    }
}
