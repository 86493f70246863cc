package org.whosaid.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whosaid.disk.ClosedPipe;
import org.whosaid.disk.ClosedPipeException;
import org.whosaid.disk.OutputException;

/** Writes one table to a stream, flushed after every input so that whoever reads a pipe sees rows as they are found. */
public final class TableWriter {

    private final TableText text;
    private final OutputStream stream;
    private final String target;

    private TableWriter(TableText text, OutputStream stream, String target) {
        this.text = text;
        this.stream = stream;
        this.target = target;
    }

    /**
     * Begins a table with its header.
     *
     * @param stream where to write; not closed here. It must report failures, as a {@code PrintStream} does not
     * @param target what messages call the stream, such as "standard output"
     * @throws OutputException where the stream takes no more
     * @throws ClosedPipeException where its reader has gone
     */
    public static TableWriter begin(Table table, TableFormat format, OutputStream stream, String target)
            throws OutputException, ClosedPipeException {
        TableWriter writer = new TableWriter(new TableText(table, format), stream, target);
        writer.write(writer.text.head());
        return writer;
    }

    /**
     * Adds rows, all of one input at once.
     *
     * @throws OutputException where the stream takes no more
     * @throws ClosedPipeException where its reader has gone
     */
    public void add(List<List<String>> rows) throws OutputException, ClosedPipeException {
        write(text.records(rows));
    }

    private void write(String records) throws OutputException, ClosedPipeException {
        try {
            stream.write(records.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException trouble) {
            if (ClosedPipe.isMeantBy(trouble)) {
                throw new ClosedPipeException(trouble);
            }
            throw new OutputException(target, trouble);
        }
    }
}
