package org.whosaid.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.options.ColumnOptions;
import org.whosaid.options.FilterOptions;
import org.whosaid.options.ReadingOptions;
import org.whosaid.read.InputWalk;
import org.whosaid.read.Inputs;
import org.whosaid.read.MissingInputException;
import org.whosaid.rows.TableRefusedException;
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
            description =
                    "Articles: texts, web pages, documents (docx, odt, rtf, pdf, eml), tables of articles (csv, tsv, jsonl:"
                            + " a row is an article), folders (read with all folders below them; their tables only with --include)"
                            + " and - for standard input.")
    List<String> inputs = new ArrayList<>();

    @Mixin
    FilterOptions filters;

    @Mixin
    ReadingOptions reading;

    @Mixin
    ColumnOptions columns;

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
                reading.request().with(columns.columns()),
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
            return new InputWalk(request.filters(), request.reading().tables(), workingFolder).list(request.inputs());
        } catch (MissingInputException | TableRefusedException unusable) {
            throw usage(String.valueOf(unusable.getMessage()));
        }
    }

    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
