package org.whosaid.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.whosaid.batch.FaultSink;

/**
 * A text file that keeps what the tables have no room for: of each document that failed by a fault its name and the
 * stack trace. It holds no more words of an article than the message of the fault does. What stands in it already
 * stays. Safe for use by several threads.
 */
public final class DebugFile implements FaultSink, AutoCloseable {

    private final PrintWriter text;

    private DebugFile(PrintWriter text) {
        this.text = text;
    }

    /**
     * Opens it to write behind its end; makes it where it is missing.
     *
     * @throws IOException where it cannot be written
     */
    public static DebugFile open(Path file) throws IOException {
        return new DebugFile(new PrintWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }

    /** Adds one; a disk that is full loses it, since the run is worth more. */
    @Override
    public synchronized void caught(String document, Throwable fault) {
        text.println(document);
        fault.printStackTrace(text);
        text.println();
        text.flush();
    }

    @Override
    public synchronized void close() {
        text.close();
    }
}
