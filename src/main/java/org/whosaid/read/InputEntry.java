package org.whosaid.read;

import java.nio.file.Path;
import org.whosaid.facts.Problem;

/** One input of a run: every entry becomes one row of documents.csv. */
public sealed interface InputEntry {

    /** The input's name in the tables, unique within a run. */
    String document();

    /**
     * A regular file.
     *
     * @param path where it stands, absolute
     */
    record InputFile(String document, Path path) implements InputEntry {}

    /** What is piped in; its name is {@code -}. */
    record StandardInput() implements InputEntry {

        /** How standard input is typed, and its name in the tables. */
        public static final String NAME = "-";

        @Override
        public String document() {
            return NAME;
        }
    }

    /** Something that was found not to be readable while the inputs were listed. */
    record Unusable(Problem problem) implements InputEntry {

        @Override
        public String document() {
            return problem.document();
        }
    }
}
