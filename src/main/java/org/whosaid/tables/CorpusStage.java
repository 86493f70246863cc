package org.whosaid.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What only all articles of a run together tell: tables of its own, and cells of the articles' tables. The rows of all
 * documents go through it twice, in the order of the inputs: once to be gathered, once more to get their cells. It
 * never holds all of them.
 */
public interface CorpusStage {

    /** The tables of its own, in their order. */
    List<Table> tables();

    /** Whether it fills cells of the articles' tables; rows go only once through one that does not. */
    boolean fillsCells();

    /**
     * Begins to gather.
     *
     * @param scratch a folder for files that memory has no room for; made here where one is needed, and removed with
     *     all that is in it by whoever calls
     */
    Gathering begin(Path scratch);

    /** Takes the rows of all documents in. One thread at a time. */
    interface Gathering extends Closeable {

        /** Takes in the rows of the next document, with the cells that earlier stages have filled. */
        void add(DocumentRows rows) throws IOException;

        /** What comes of it, after the last document; the gathering is closed with that, not before. */
        Gathered complete() throws IOException;
    }

    /** What was gathered. */
    interface Gathered extends Closeable {

        /** Begins to fill cells, from the first document on; may be called for several passes over the rows. */
        Filling fill() throws IOException;

        /** Hands all rows of one of the stage's tables on, in their order. */
        void writeTo(RowSink rows, Table table) throws IOException;
    }

    /** Fills cells in the rows of one document behind the other. */
    interface Filling extends Closeable {

        /** The rows of the next document with this stage's cells in them. */
        DocumentRows fill(DocumentRows rows) throws IOException;
    }

    /** Takes rows, each with a cell for every column. */
    @FunctionalInterface
    interface RowSink {
        void add(List<String> row) throws IOException;
    }
}
