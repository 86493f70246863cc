package org.whosaid.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.whosaid.annotate.BrokenModelException;
import org.whosaid.runs.TablesFolder;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what is wrong with a command line, or with us. */
final class CommandErrors {

    /** A command that works in a folder, which is another's as long as a run is at work in it. */
    interface InFolder {
        /** As typed; empty where it was not. */
        String folder();
    }

    private final Session session;
    private final PrintStream err;
    private final Supplier<CommandLine> again;

    /** @param again makes the command line once more, to look at what is right in a wrong one */
    CommandErrors(Session session, Supplier<CommandLine> again) {
        this.session = session;
        this.err = session.err();
        this.again = again;
    }

    /** One line, and where help is; before it the run that is at work in the folder, since it will be there still. */
    int ofUsage(ParameterException mistake, String[] args) {
        atWork(args).ifPresent(run -> err.println("whosaid: " + run));
        CommandLine command = mistake.getCommandLine();
        err.println("whosaid: " + message(mistake) + suggestion(mistake));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE.code();
    }

    /** The whole fault, for the report that we ask for; of an installation that is broken only what to do. */
    int ofFault(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof BrokenModelException broken) {
            err.println("whosaid: " + broken.getMessage());
            return ExitCode.FAULT.code();
        }
        err.println("whosaid: a fault of ours, please report it with these lines and your version ("
                + Commands.VersionText.number() + "):");
        fault.printStackTrace(err);
        return ExitCode.FAULT.code();
    }

    /** Empty where the line could be read: then its command has looked at the folder itself. */
    private Optional<String> atWork(String[] args) {
        CommandLine line = again.get();
        collectErrors(line);
        line.getSubcommands().values().forEach(CommandErrors::collectErrors);
        ParseResult parsed = line.parseArgs(args);
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (command.errors().isEmpty() || !(command.commandSpec().userObject() instanceof InFolder inFolder)) {
            return Optional.empty();
        }
        try {
            return TablesFolder.atWork(
                    session.workingFolder().resolve(inFolder.folder()),
                    session.clock().instant());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static void collectErrors(CommandLine command) {
        command.getCommandSpec().parser().collectErrors(true);
    }

    private static String message(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && unmatched.getCommandLine().getParent() == null) {
            return "unknown command: '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
    }

    private static String suggestion(ParameterException mistake) {
        List<String> near =
                mistake instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
    }
}
