package org.whosaid.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whosaid.disk.OutputException;

/**
 * A folder beside a page with the article texts that would make the page too large: one small script for each, since a
 * page that is opened from disk may load scripts but read no files.
 */
final class TextFolder {

    private static final int FILES_PER_FOLDER = 1000;

    private final Path folder;

    TextFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of a page: {@code report-articles} beside {@code report.html}. */
    static TextFolder beside(Path page) {
        String name = String.valueOf(page.getFileName());
        int dot = name.lastIndexOf('.');
        return new TextFolder(page.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-articles"));
    }

    /** Its own name, which is its address relative to the page. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    Path path() {
        return folder;
    }

    /**
     * Writes one article.
     *
     * @param number of its document
     * @param json what the page shows of it
     */
    void write(int number, String json) throws OutputException {
        Path file = file(number);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "whosaid.receive(" + number + ", " + json + ");\n");
        } catch (IOException trouble) {
            throw new OutputException(file.toString(), trouble);
        }
    }

    /** Removes what an earlier and larger report has left from this number on. */
    void removeFrom(int number) throws OutputException {
        try {
            for (int left = number; Files.deleteIfExists(file(left)); left++) {
                // The next one.
            }
        } catch (IOException trouble) {
            throw new OutputException(folder.toString(), trouble);
        }
    }

    private Path file(int number) {
        return folder.resolve(Integer.toString(number / FILES_PER_FOLDER)).resolve(number + ".js");
    }
}
