package org.whosaid.cli;

import java.util.concurrent.Callable;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.tables.QuotesCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whosaid quotes}: prints who said what. */
@Command(
        name = "quotes",
        header = "Print who said what as one table, a row for each quotation.",
        sortOptions = false,
        footerHeading = "%nExample: the speakers of one article and their words%n",
        footer = "  cat article.txt | whosaid quotes -")
final class QuotesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    InputOptions input;

    @Mixin
    ListingOptions entities;

    @Mixin
    ModelOption model;

    @Mixin
    FormatOptions format;

    QuotesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return new TablePrinter(session, new QuotesCsv())
                .print(input, entities, model, format)
                .code();
    }
}
