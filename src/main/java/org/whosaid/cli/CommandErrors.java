package org.whosaid.cli;

import java.io.PrintStream;
import java.util.List;
import org.whosaid.annotate.BrokenModelException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what is wrong with a command line, or with us. */
final class CommandErrors {

    private final PrintStream err;

    CommandErrors(PrintStream err) {
        this.err = err;
    }

    /** One line, and where help is. */
    int ofUsage(ParameterException mistake, String[] args) {
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
                + VersionText.number() + "):");
        fault.printStackTrace(err);
        return ExitCode.FAULT.code();
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
