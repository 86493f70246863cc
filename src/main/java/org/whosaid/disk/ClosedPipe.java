package org.whosaid.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Set;

/**
 * Tells a closed pipe from other trouble. Java gives no code for it, only the system's message in the user's language;
 * so a pipe is closed here to learn what that message is.
 */
public final class ClosedPipe {

    private static final Set<String> ON_WINDOWS = Set.of("The pipe is being closed", "The pipe has been ended");

    private ClosedPipe() {}

    public static boolean isMeantBy(IOException trouble) {
        String message = trouble.getMessage();
        return message != null
                && (message.equals("Broken pipe") || message.equals(localMessage()) || ON_WINDOWS.contains(message));
    }

    private static String localMessage() {
        try {
            Pipe pipe = Pipe.open();
            pipe.source().close();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                sink.write(ByteBuffer.allocate(1));
            }
            return "";
        } catch (IOException closed) {
            String message = closed.getMessage();
            return message == null ? "" : message;
        }
    }
}
