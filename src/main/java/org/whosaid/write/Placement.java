package org.whosaid.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Puts complete files in place together: first what they replace is moved out of the way, then each is renamed. Where a
 * step fails, those before it are taken back, so that all new files stand or all old ones. Only a crash between two
 * renames can leave some missing; none is ever incomplete.
 */
final class Placement {

    /** Takes one step back. */
    private interface Undo {
        void run() throws IOException;
    }

    private final Deque<Undo> undos = new ArrayDeque<>();

    void place(List<StagedFile> files) throws OutputException {
        for (StagedFile file : files) {
            try {
                if (file.setAside()) {
                    undos.push(file::bringBack);
                }
            } catch (IOException trouble) {
                throw takenBack(file, trouble);
            }
        }
        for (StagedFile file : files) {
            try {
                file.place();
                undos.push(file::withdraw);
            } catch (IOException trouble) {
                throw takenBack(file, trouble);
            }
        }
        for (StagedFile file : files) {
            try {
                file.forgetReplaced();
            } catch (IOException leftOver) {
                // All new files stand; an old one that stays in the staging folder does no harm.
            }
        }
    }

    private OutputException takenBack(StagedFile file, IOException trouble) {
        while (!undos.isEmpty()) {
            try {
                undos.pop().run();
            } catch (IOException further) {
                trouble.addSuppressed(further);
            }
        }
        return new OutputException(file.target().toString(), trouble);
    }
}
