package org.whosaid.batch;

import java.util.Optional;
import org.whosaid.read.InputEntry;

/**
 * One input on its way through the workers. A worker leaves in it what came of that; it is done once whoever collects
 * the tasks has said so.
 */
final class Task {

    private final InputEntry input;
    private Optional<Processed> found = Optional.empty();
    private Optional<Processed> result = Optional.empty();
    private Optional<OutOfMemoryError> shortage = Optional.empty();
    private boolean secondTry;

    Task(InputEntry input) {
        this.input = input;
    }

    InputEntry input() {
        return input;
    }

    /** What came of it; empty until it is done. */
    Optional<Processed> result() {
        return result;
    }

    void end(Processed processed) {
        result = Optional.of(processed);
    }

    /** What the worker made of it; empty where memory ran out. */
    Optional<Processed> found() {
        return found;
    }

    void find(Processed processed) {
        found = Optional.of(processed);
    }

    /** Why it could not be done; empty unless memory ran out in this try. */
    Optional<OutOfMemoryError> shortage() {
        return shortage;
    }

    void runOut(OutOfMemoryError error) {
        shortage = Optional.of(error);
    }

    boolean isSecondTry() {
        return secondTry;
    }

    void tryAgain() {
        secondTry = true;
        shortage = Optional.empty();
    }
}
