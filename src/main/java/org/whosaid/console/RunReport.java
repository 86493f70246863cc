package org.whosaid.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunObserver;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.read.Filters;
import org.whosaid.read.Inputs;
import org.whosaid.tables.DocumentsCsv;

/** What a run tells at its end: the inputs that gave no result, then, unless told to be quiet, what was found. */
public final class RunReport implements RunObserver {

    private static final int PROBLEMS_NAMED = 10;
    private static final int DROPPED_NAMED = 3;

    private final PrintStream err;
    private final Inputs inputs;
    private final Filters filters;
    private final List<Problem> problems = new ArrayList<>();
    private RunCounts counts = RunCounts.NONE;

    /**
     * A report of a run.
     *
     * @param filters by which the inputs were chosen
     */
    public RunReport(PrintStream err, Inputs inputs, Filters filters) {
        this.err = err;
        this.inputs = inputs;
        this.filters = filters;
    }

    /** Takes over what an interrupted run has done. */
    public void begin(RunCounts done, List<Problem> gaveNoResult) {
        counts = done;
        gaveNoResult.stream().limit(PROBLEMS_NAMED).forEach(problems::add);
    }

    @Override
    public void passed(Outcome outcome, RunCounts soFar, int total) {
        counts = soFar;
        if (outcome instanceof Problem problem && problems.size() < PROBLEMS_NAMED) {
            problems.add(problem);
        }
    }

    /**
     * Says what is taken over from the run before; nothing where there was none.
     *
     * @param output the folder of the tables as typed
     * @param known of how many inputs the folder holds results
     * @param upToDate whether the tables are already those that a whole run would give
     */
    public void tellTakenOver(String output, int known, boolean upToDate) {
        if (known == 0) {
            return;
        }
        int all = inputs.entries().size();
        if (upToDate) {
            err.printf(
                    Locale.ROOT,
                    "%s is up to date: nothing has changed in %s since the run before%n",
                    output,
                    counted(all, "input"));
            return;
        }
        err.printf(
                Locale.ROOT,
                "%,d of %s taken over from the run before, %,d to do%n",
                counts.done(),
                counted(all, "input"),
                all - counts.done());
    }

    /**
     * Says what of the run before will be dropped, since it is no input any more; nothing where there is none.
     *
     * @param output the folder of the tables as typed
     */
    public void tellDropped(String output, List<String> documents) {
        if (!documents.isEmpty()) {
            String some = documents.stream()
                    .limit(DROPPED_NAMED)
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            err.printf(
                    Locale.ROOT,
                    "whosaid: %s (%s%s): no input any more, the results will be dropped from %s%n",
                    counted(documents.size(), "document"),
                    some,
                    documents.size() > DROPPED_NAMED ? " ..." : "",
                    output);
        }
    }

    /**
     * Names inputs that gave no result.
     *
     * @param more how to see those that are not named here
     */
    public void tellProblems(String more) {
        problems.forEach(problem -> err.println("whosaid: " + line(problem)));
        int unnamed = counts.skipped() + counts.failed() - problems.size();
        if (unnamed > 0) {
            err.printf(Locale.ROOT, "whosaid: %,d more inputs failed or were skipped; %s%n", unnamed, more);
        }
    }

    /**
     * Says how to see all inputs that gave no result, in a line for a shell.
     *
     * @param output the folder of the tables as typed
     */
    public static String commandThatLists(String output) {
        String table = (output.endsWith("/") ? output : output + "/") + new DocumentsCsv().fileName();
        return "to list them: grep -wE 'FAILED|SKIPPED' -- " + ShellWord.quoted(table);
    }

    /** Says that there is no file to read, and why. */
    public void tellNothingToRead() {
        String others = inputs.leftAlone() == 0 ? "the folders are empty" : leftAlone("file");
        err.println("whosaid: nothing to read: " + others);
    }

    /**
     * Tells what was found.
     *
     * @param more how to see the inputs that gave no result
     */
    public void tellCounts(String more) {
        err.printf(
                Locale.ROOT,
                "%s, %s: %s, %s%s, %s%n",
                counted(counts.ok(), "article"),
                counted(counts.words(), "word"),
                counted(counts.entities(), "entity", "entities"),
                counted(counts.quotes(), "quote"),
                attributedShare(),
                counted(counts.statements(), "reported statement"));
        if (counts.failed() + counts.skipped() > 0) {
            err.printf(
                    Locale.ROOT,
                    "%s failed, %,d skipped; %s%n",
                    counted(counts.failed(), "input"),
                    counts.skipped(),
                    more);
        }
        if (inputs.leftAlone() > 0) {
            err.println(leftAlone("other file"));
        }
    }

    private String leftAlone(String what) {
        String read = String.join(", ", filters.globs()) + (filters.globs().size() == 1 ? " is" : " are");
        return counted(inputs.leftAlone(), what) + " left alone (only " + read + " read; --include takes others)";
    }

    private String attributedShare() {
        return counts.quotes() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %,d of them (%d%%) with a speaker",
                        counts.attributed(),
                        Math.round(100.0 * counts.attributed() / counts.quotes()));
    }

    private static String line(Problem problem) {
        String what = problem.document() + ": " + problem.reason().words();
        return problem.detail().isEmpty() ? what : what + ": " + problem.detail();
    }

    /** A number and what it counts. */
    public static String counted(long number, String noun) {
        return counted(number, noun, noun + "s");
    }

    private static String counted(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
