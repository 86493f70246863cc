package org.whosaid.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that is packaged with the program, line by line, without comments. */
final class PackagedLines {

    private PackagedLines() {}

    /** @param path of the list, from the root of the program */
    static List<String> of(String path) {
        try (InputStream lines = PackagedLines.class.getResourceAsStream(path)) {
            if (lines == null) {
                throw new IllegalStateException(path + " is not packaged");
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
