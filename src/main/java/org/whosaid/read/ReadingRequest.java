package org.whosaid.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;

/**
 * How an input is read and how much of it is too much.
 *
 * @param encoding what every input is read with; empty to find it out for each
 * @param maxCharacters longer inputs are skipped, at least 1
 * @param timeout how long the work on one input may take, at least a second
 */
public record ReadingRequest(Optional<Charset> encoding, int maxCharacters, Duration timeout) {

    public ReadingRequest {
        if (maxCharacters < 1 || timeout.toSeconds() < 1) {
            throw new IllegalArgumentException(maxCharacters + " characters and " + timeout.toSeconds()
                    + " seconds at most: each must be at least 1");
        }
    }

    /**
     * A reader that reads so.
     *
     * @param standardInput what {@code -} stands for; not closed
     */
    public ArticleReader reader(InputStream standardInput) {
        return encoding.map(charset -> ArticleReader.forcing(charset, standardInput, maxCharacters))
                .orElseGet(() -> ArticleReader.detecting(standardInput, maxCharacters));
    }
}
