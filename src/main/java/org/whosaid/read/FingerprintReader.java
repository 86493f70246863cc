package org.whosaid.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.whosaid.facts.Fingerprint;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.InputRow;

/** Finds out whether an input still holds the bytes that it held when it was read. */
public final class FingerprintReader {

    /**
     * Whether the input is a file with these bytes. What cannot be read again, such as standard input, has not. Holds
     * the file in memory, but only one of the right size.
     */
    public boolean matches(InputEntry entry, Fingerprint fingerprint) {
        if (entry instanceof InputRow row) {
            return matches(row, fingerprint);
        }
        if (!(entry instanceof InputFile file)) {
            return false;
        }
        try {
            return hasSize(file.path(), fingerprint.size())
                    && Fingerprint.of(Files.readAllBytes(file.path())).equals(fingerprint);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean matches(InputRow row, Fingerprint fingerprint) {
        try {
            return RowBytes.fingerprint(row, RowBytes.read(row, fingerprint.size()))
                    .equals(fingerprint);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean hasSize(Path path, long size) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return attributes.isRegularFile() && attributes.size() == size;
    }
}
