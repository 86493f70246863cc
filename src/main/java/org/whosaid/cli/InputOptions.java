package org.whosaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.options.FilterOptions;
import org.whosaid.options.ReadingOptions;
import org.whosaid.read.InputWalk;
import org.whosaid.read.Inputs;
import org.whosaid.read.MissingInputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands that read articles are told on the command line, as typed. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Text files, folders (read with all folders below them) and - for standard input.")
    List<String> inputs = new ArrayList<>();

    @Mixin
    FilterOptions filters;

    @Mixin
    ReadingOptions reading;

    @Option(
            names = "--debug",
            paramLabel = "FILE",
            description = "Keep the stack traces of inputs that failed by a fault, behind what stands in FILE already.")
    String debug = "";

    @Mixin
    WorkOptions work;

    /**
     * What was typed, checked.
     *
     * @throws ParameterException where something typed is not allowed
     */
    ExtractRequest request() {
        return new ExtractRequest(
                inputs,
                filters.filters(),
                reading.request(),
                reading.timeout(),
                work.threads(),
                debug.isEmpty() ? Optional.empty() : Optional.of(debug));
    }

    /**
     * What is to be read; opens no file.
     *
     * @throws ParameterException where an input does not exist
     */
    Inputs list(ExtractRequest request, Path workingFolder) {
        try {
            return new InputWalk(request.filters(), workingFolder).list(request.inputs());
        } catch (MissingInputException missing) {
            throw usage(String.valueOf(missing.getMessage()));
        }
    }

    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
