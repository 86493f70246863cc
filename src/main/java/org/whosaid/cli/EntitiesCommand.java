package org.whosaid.cli;

import java.util.concurrent.Callable;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.tables.EntitiesCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whosaid entities}: prints who is named. */
@Command(
        name = "entities",
        header = "Print who is named as one table, a row for each person, state, agency, group or organisation.",
        sortOptions = false,
        footerHeading = "%nExample: everybody named in the articles of a folder, as a file%n",
        footer = "  whosaid entities articles > entities.csv")
final class EntitiesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    InputOptions input;

    @Mixin
    ListingOptions entities;

    @Mixin
    ModelOption model;

    @Mixin
    FormatOptions format;

    EntitiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return new TablePrinter(session, new EntitiesCsv())
                .print(input, entities, model, format)
                .code();
    }
}
