package org.whosaid.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.whosaid.console.Interruption;
import org.whosaid.console.ProgressLine;
import org.whosaid.console.Terminals;
import org.whosaid.disk.Disk;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.KnownName;
import org.whosaid.loglinear.SpeakerModel;

/**
 * What one start of the program works with.
 *
 * @param arguments the command line, for the record of the run
 * @param streams where it reads and writes besides files
 * @param workingFolder what relative paths are relative to
 * @param loader makes the analysis
 * @param program how the program was started, for lines that a user may paste
 * @param interruption stops what is under way
 * @param disk where tables are written
 * @param clock what time it is
 */
record Session(
        List<String> arguments,
        Streams streams,
        Path workingFolder,
        AnalysisLoader loader,
        String program,
        Interruption interruption,
        Disk disk,
        Clock clock) {

    /** Loads lists and models: the slow step, taken only once everything that can fail early has not. */
    @FunctionalInterface
    interface AnalysisLoader {

        /**
         * Makes the analysis.
         *
         * @param watched names that a user watches; may be empty
         * @param speakers reads what chooses the speakers
         */
        ArticleAnalysis load(List<KnownName> watched, Supplier<SpeakerModel> speakers);
    }

    Session {
        arguments = List.copyOf(arguments);
    }

    /**
     * The standard streams.
     *
     * @param in standard input
     * @param out standard output, raw: a stream that reports what goes wrong
     * @param err standard error
     * @param terminals which of them a person looks at
     */
    record Streams(InputStream in, OutputStream out, PrintStream err, Terminals terminals) {}

    InputStream in() {
        return streams.in();
    }

    OutputStream out() {
        return streams.out();
    }

    PrintStream err() {
        return streams.err();
    }

    Terminals terminals() {
        return streams.terminals();
    }

    /**
     * A line of progress for whoever sees our errors.
     *
     * @param quiet whether nobody wants it
     */
    ProgressLine progress(boolean quiet) {
        return ProgressLine.of(err(), terminals().errors(), quiet, clock);
    }
}
