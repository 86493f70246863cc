package org.whosaid.console;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.whosaid.batch.StopRequest;

/**
 * Ends a run from outside, as Ctrl-C and TERM do: asks it to stop and waits until it has brought its state to the disk.
 * Safe for use by several threads.
 */
public final class Interruption {

    /** How long the end of the program waits for a run. */
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    /**
     * A run under way, until it is closed.
     *
     * @param stop what the run has to look at
     */
    public record Watch(StopRequest stop, Runnable farewell, CountDownLatch ended) implements AutoCloseable {

        @Override
        public void close() {
            ended.countDown();
        }
    }

    private final StopRequest request = new StopRequest();
    private Optional<Watch> running = Optional.empty();

    /**
     * Makes the end of the program wait for what the caller begins.
     *
     * @param farewell says what there is to say if it does not come to its end in time
     */
    public synchronized Watch begin(Runnable farewell) {
        Watch watch = new Watch(request, farewell, new CountDownLatch(1));
        running = Optional.of(watch);
        return watch;
    }

    /** Stops the run under way, if there is one, and waits for it, but not for ever. */
    public void stop(Duration patience) {
        request.make();
        Optional<Watch> watch = running();
        if (watch.isEmpty()) {
            return;
        }
        try {
            if (!watch.get().ended().await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                watch.get().farewell().run();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Watch> running() {
        return running;
    }
}
