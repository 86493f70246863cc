package org.whosaid.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.whosaid.rows.TableColumns;
import org.whosaid.rows.TableScanner;

/**
 * How an input is read and how much of it is too much.
 *
 * @param encoding what every input is read with; empty to find it out for each
 * @param maxCharacters longer inputs are skipped, at least 1
 * @param columns of tables of articles
 * @param anyLanguage whether articles that are not English are read too
 */
public record ReadingRequest(Optional<Charset> encoding, int maxCharacters, TableColumns columns, boolean anyLanguage) {

    /** A request that names no columns, for English articles. */
    public ReadingRequest(Optional<Charset> encoding, int maxCharacters) {
        this(encoding, maxCharacters, TableColumns.USUAL, false);
    }

    public ReadingRequest {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException(maxCharacters + " characters at most: that must be at least 1");
        }
    }

    /** The same with columns that the user named. */
    public ReadingRequest with(TableColumns named) {
        return new ReadingRequest(encoding, maxCharacters, named, anyLanguage);
    }

    /** What finds the rows of tables of articles. */
    public TableScanner tables() {
        return new TableScanner(columns, encoding);
    }

    /**
     * A reader that reads so.
     *
     * @param standardInput what {@code -} stands for; not closed
     */
    public ArticleReader reader(InputStream standardInput) {
        ArticleReader reader = encoding.map(charset -> ArticleReader.forcing(charset, standardInput, maxCharacters))
                .orElseGet(() -> ArticleReader.detecting(standardInput, maxCharacters));
        return anyLanguage ? reader.mending() : reader.mending().ofEnglish();
    }
}
