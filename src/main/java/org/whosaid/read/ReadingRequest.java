package org.whosaid.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How an input is read and how much of it is too much.
 *
 * @param encoding what every input is read with; empty to find it out for each
 * @param maxCharacters longer inputs are skipped, at least 1
 */
public record ReadingRequest(Optional<Charset> encoding, int maxCharacters) {

    public ReadingRequest {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException(maxCharacters + " characters at most: that must be at least 1");
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
