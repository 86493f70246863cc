package org.whosaid.cli;

import org.whosaid.options.TypedNumber;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that works through articles can be told about the work itself, as typed. */
final class WorkOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to work on at a time. Default: the number of cores")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no summary; what went wrong is still told.")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /**
     * How many articles to work on at a time, checked.
     *
     * @throws ParameterException where it is none
     */
    int threads() {
        return TypedNumber.atLeastOne(command, "--threads", threads);
    }
}
