package org.whosaid.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.Filters;
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

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Files to read in folders; may be repeated. Default: *.txt")
    List<String> include = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Files and folders to pass over in folders; may be repeated.")
    List<String> exclude = new ArrayList<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of all inputs, such as UTF-8 or windows-1252. Default: found out for each.")
    String encoding = "";

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            defaultValue = "" + ArticleReader.DEFAULT_MAX_CHARACTERS,
            description = "Skip inputs that are longer. Default: ${DEFAULT-VALUE}. Sentences of more than "
                    + ArticleAnnotator.SENTENCE_BOUND + " tokens are cut, at a semicolon or comma where there is one.")
    int maxCharacters;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Fail an input that takes longer than that. Default: ${DEFAULT-VALUE}")
    int timeout;

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
                filters(),
                charset(),
                atLeastOne("--max-characters", maxCharacters),
                Duration.ofSeconds(atLeastOne("--timeout", timeout)),
                work.threads());
    }

    private Filters filters() {
        try {
            return new Filters(include, exclude);
        } catch (IllegalArgumentException malformed) {
            throw usage(String.valueOf(malformed.getMessage()));
        }
    }

    private Optional<Charset> charset() {
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw usage(
                    "--encoding '" + encoding + "': not known here; UTF-8, UTF-16, windows-1252 and ISO-8859-1 are");
        }
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

    private int atLeastOne(String option, int number) {
        if (number < 1) {
            throw usage(option + " " + number + ": at least 1 is needed");
        }
        return number;
    }

    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
