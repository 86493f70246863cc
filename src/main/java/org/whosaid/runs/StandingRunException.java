package org.whosaid.runs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whosaid.disk.FolderRefusedException;

/** The output folder holds a run, interrupted or finished, and the command neither goes on with it nor discards it. */
public final class StandingRunException extends FolderRefusedException {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 3;

    private final transient Recipe begun;

    private StandingRunException(Path folder, String reason, Recipe begun) {
        super(folder, reason);
        this.begun = begun;
    }

    static StandingRunException interrupted(Path folder, Recipe begun, boolean update) {
        String what = update ? " while it brought the tables up to date" : "";
        return new StandingRunException(
                folder, "holds a run that was interrupted" + what + "; --overwrite discards it", begun);
    }

    static StandingRunException changed(Path folder, Recipe begun, List<String> settings, boolean finished) {
        String what = finished ? "a finished run cannot be brought up to date" : "an interrupted run cannot be resumed";
        return new StandingRunException(
                folder,
                what + " with other settings; changed: " + String.join(", ", settings) + "; --overwrite "
                        + (finished ? "replaces its tables" : "discards it"),
                begun);
    }

    /** None of the documents that the folder holds is among the inputs. */
    static StandingRunException foreign(Path folder, Recipe begun, Collection<String> documents) {
        String some =
                documents.stream().limit(NAMED).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        String holds = documents.size() == 1
                ? "holds the result of 1 input, " + some + ", which is not"
                : String.format(
                        Locale.ROOT,
                        "holds the results of %,d inputs, %s%s, and none of them is",
                        documents.size(),
                        documents.size() > NAMED ? "such as " : "",
                        some);
        return new StandingRunException(
                folder,
                holds + " among these inputs by its name; name another folder, or --overwrite discards them",
                begun);
    }

    /** What the run was asked to do. */
    public Recipe begun() {
        return begun;
    }
}
