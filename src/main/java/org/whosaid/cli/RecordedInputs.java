package org.whosaid.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.read.Filters;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputWalk;
import org.whosaid.read.MissingInputException;
import org.whosaid.rows.TableRefusedException;
import org.whosaid.runs.FinishedRun;
import org.whosaid.runs.RunRecord;
import org.whosaid.tables.DocumentsCsv;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the articles of a finished run again. */
final class RecordedInputs {

    /** Relative and absolute inputs alike lie below the folder that their articles were moved to. */
    private static final Pattern LEADING_STEPS = Pattern.compile("^(\\.{0,2}/)+");

    private final Session session;

    RecordedInputs(Session session) {
        this.session = session;
    }

    /**
     * Lists the inputs as the run listed them, by the command line and the folder that run.json has.
     *
     * @return empty where one of the inputs is no longer there, or the command line is not ours
     */
    List<InputEntry> whereTheyWere(RunRecord record) {
        try {
            ParseResult parsed = Commands.of(session).parseArgs(record.options().toArray(String[]::new));
            Optional<ExtractCommand> extract = Optional.ofNullable(parsed.subcommand())
                    .map(command -> command.commandSpec().userObject())
                    .filter(ExtractCommand.class::isInstance)
                    .map(ExtractCommand.class::cast);
            return extract.isEmpty()
                    ? List.of()
                    : extract.get()
                            .input
                            .list(extract.get().input.request(), Path.of(record.workingFolder()))
                            .entries();
        } catch (ParameterException | InvalidPathException notHere) {
            return List.of();
        }
    }

    /**
     * Finds each document below a folder, by its name in the tables.
     *
     * @param folder as typed
     * @throws MissingInputException where there is no such folder
     * @throws TableRefusedException where nobody can tell which column of a table in it holds the articles
     */
    List<InputEntry> below(String folder, FinishedRun run) throws MissingInputException, TableRefusedException {
        Filters everything = new Filters(List.of("*"), List.of());
        Map<String, InputEntry> files = new HashMap<>();
        for (InputEntry entry : new InputWalk(everything, session.workingFolder())
                .list(List.of(folder))
                .entries()) {
            files.put(entry.document(), entry);
        }
        List<InputEntry> found = new ArrayList<>();
        for (DocumentsCsv.Row row : run.documents()) {
            String name = LEADING_STEPS.matcher(row.document()).replaceFirst("");
            Optional.ofNullable(files.get(name)).ifPresent(entry -> found.add(entry.called(row.document())));
        }
        return found;
    }
}
