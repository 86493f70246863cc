package org.whosaid.options;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Optional;
import org.whosaid.facts.Sentence;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.ReadingRequest;
import org.whosaid.rows.TableColumns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How an input is read and how much of it is too much, as typed. */
public final class ReadingOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

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
                    + Sentence.MOST_TOKENS + " tokens are cut, at a semicolon or comma where there is one.")
    int maxCharacters;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Fail an input that takes longer than that. Default: ${DEFAULT-VALUE}")
    int timeout;

    @Option(
            names = "--any-language",
            description = "Read articles that are not English too; what comes of them is not to be relied on.")
    boolean anyLanguage;

    /**
     * What was typed, checked.
     *
     * @throws ParameterException where something typed is not allowed
     */
    public ReadingRequest request() {
        return new ReadingRequest(
                charset(),
                TypedNumber.atLeastOne(command, "--max-characters", maxCharacters),
                TableColumns.USUAL,
                anyLanguage);
    }

    /**
     * How long the work on one input may take, checked.
     *
     * @throws ParameterException where it is less than a second
     */
    public Duration timeout() {
        return Duration.ofSeconds(TypedNumber.atLeastOne(command, "--timeout", timeout));
    }

    private Optional<Charset> charset() {
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ParameterException(
                    command.commandLine(),
                    "--encoding '" + encoding + "': not known here; UTF-8, UTF-16, windows-1252 and ISO-8859-1 are");
        }
    }
}
