package org.whosaid.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.corpus.PairsCsv;
import org.whosaid.corpus.SayingsCsv;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Table;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code whosaid} itself: its subcommands, and what is said when none is named. */
@Command(
        name = "whosaid",
        versionProvider = Commands.VersionText.class,
        header = "Finds who is named and who said what in English news articles.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample: tables of all articles in a folder%n",
        footer = {
            "  whosaid extract articles -o tables",
            "",
            "Exit codes:",
            "   0  all fine",
            "   1  a fault of ours, or too little memory",
            "   2  a mistake in the command; nothing was begun",
            "   5  finished, but some inputs failed or were skipped, or articles of a report changed",
            "   6  nothing to read",
            "  74  output could not be written",
            " 130  stopped by Ctrl-C",
            " 143  stopped by TERM"
        })
final class Commands implements Runnable {

    private static final String COLUMNS_SECTION = "columns";
    private static final String WHO_IS_NAMED =
            "Print who is named in all articles together as one table, a row for each actor.";
    private static final String WHAT_IS_REPEATED =
            "Print what stands in more than one place as one table, a row for each saying.";
    private static final String WHO_TALKS = "Print who talks about whom as one table, a row for each pair of actors.";

    @Spec
    CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    private Commands() {}

    /** The whole command line, wired to one session. */
    static CommandLine of(Session session) {
        CommandErrors errors = new CommandErrors(session, () -> line(session));
        return line(session)
                .setParameterExceptionHandler(errors::ofUsage)
                .setExecutionExceptionHandler(errors::ofFault);
    }

    private static CommandLine line(Session session) {
        return new CommandLine(new Commands())
                .addSubcommand(new ExtractCommand(session))
                .addSubcommand(withColumns(new QuotesCommand(session), new QuotesCsv()))
                .addSubcommand(withColumns(new EntitiesCommand(session), new EntitiesCsv()))
                .addSubcommand("actors", corpusTable(session, new ActorsCsv(), WHO_IS_NAMED))
                .addSubcommand("sayings", corpusTable(session, new SayingsCsv(), WHAT_IS_REPEATED))
                .addSubcommand("pairs", corpusTable(session, new PairsCsv(), WHO_TALKS))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new TrainCommand(session))
                .addSubcommand(new TrainNamesCommand(session))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .setUsageHelpWidth(100);
    }

    /** A command that prints a table over all articles. */
    private static CommandLine corpusTable(Session session, Table table, String header) {
        CommandLine command = withColumns(new CorpusTableCommand(session, table), table);
        command.getCommandSpec().usageMessage().header(header);
        return command;
    }

    /** A command whose help explains the columns of the table that it prints. */
    private static CommandLine withColumns(Object printing, Table table) {
        CommandLine command = new CommandLine(printing);
        Map<String, String> meanings = new LinkedHashMap<>();
        table.columns().forEach(column -> meanings.put("  " + column.name(), column.meaning()));
        List<String> sections = new ArrayList<>(command.getHelpSectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), COLUMNS_SECTION);
        command.setHelpSectionKeys(sections);
        command.getHelpSectionMap()
                .put(
                        COLUMNS_SECTION,
                        help -> String.format("%nColumns of %s:%n", table.fileName()) + help.createTextTable(meanings));
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "a command is needed: "
                        + String.join(", ", command.subcommands().keySet()));
    }

    /** The program's version as its jar's manifest has it. */
    static final class VersionText implements IVersionProvider {

        /** The version's number; "unpackaged" where the classes do not come from the jar. */
        static String number() {
            return Objects.requireNonNullElse(Commands.class.getPackage().getImplementationVersion(), "unpackaged");
        }

        @Override
        public String[] getVersion() {
            return new String[] {"whosaid " + number()};
        }
    }
}
