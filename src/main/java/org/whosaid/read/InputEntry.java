package org.whosaid.read;

import java.nio.file.Path;
import org.whosaid.facts.Problem;
import org.whosaid.rows.TableShape;

/** One input of a run: every entry becomes one row of documents.csv. */
public sealed interface InputEntry {

    /** The input's name in the tables, unique within a run. */
    String document();

    /** The same input under another name; standard input keeps its own. */
    InputEntry called(String name);

    /**
     * A regular file.
     *
     * @param path where it stands, absolute
     */
    record InputFile(String document, Path path) implements InputEntry {
        @Override
        public InputEntry called(String name) {
            return new InputFile(name, path);
        }
    }

    /**
     * A row of a table of articles.
     *
     * @param path of the table, absolute
     * @param start number of its first byte in the file
     * @param length in bytes; what the file has less counts as less
     */
    record InputRow(String document, Path path, long start, long length, TableShape shape) implements InputEntry {
        @Override
        public InputEntry called(String name) {
            return new InputRow(name, path, start, length, shape);
        }
    }

    /** What is piped in; its name is {@code -}. */
    record StandardInput() implements InputEntry {

        /** How standard input is typed, and its name in the tables. */
        public static final String NAME = "-";

        @Override
        public String document() {
            return NAME;
        }

        @Override
        public InputEntry called(String name) {
            return this;
        }
    }

    /** Something that was found not to be readable while the inputs were listed. */
    record Unusable(Problem problem) implements InputEntry {

        @Override
        public String document() {
            return problem.document();
        }

        @Override
        public InputEntry called(String name) {
            return new Unusable(new Problem(name, problem.reason(), problem.detail()));
        }
    }
}
