package org.whosaid.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code whosaid} itself: its subcommands, and what is said when none is named. */
@Command(
        name = "whosaid",
        versionProvider = VersionText.class,
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
        CommandErrors errors = new CommandErrors(session.err());
        return new CommandLine(new Commands())
                .addSubcommand(new ExtractCommand(session))
                .addSubcommand(new QuotesCommand(session))
                .addSubcommand(new EntitiesCommand(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new TrainCommand(session))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(errors::ofUsage)
                .setExecutionExceptionHandler(errors::ofFault);
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "a command is needed: "
                        + String.join(", ", command.subcommands().keySet()));
    }
}
