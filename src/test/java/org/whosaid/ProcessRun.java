package org.whosaid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that has ended: what it said and how it went. */
record ProcessRun(int exitCode, String output, String error) {

    private static final int LIMIT_MINUTES = 5;

    /** Waits for the end of {@code process}; one that runs longer than five minutes is stopped and fails the test. */
    static ProcessRun of(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        CompletableFuture<String> error = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + LIMIT_MINUTES + " minutes: " + process.info());
        }
        return new ProcessRun(process.exitValue(), output.join(), error.join());
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
