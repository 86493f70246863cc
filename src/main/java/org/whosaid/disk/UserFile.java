package org.whosaid.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.whosaid.facts.Fingerprint;

/** A file that a user named, read whole and only once, so that pipes serve too. */
public final class UserFile {

    private final byte[] bytes;

    private UserFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What such a file is called in messages, with its article, and how large it may be. */
    public record Kind(String name, int megabytes) {}

    /**
     * Reads a file.
     *
     * @param file as typed
     * @param workingFolder what a relative path is relative to
     * @throws ListFaultException where it cannot be read or is too large
     */
    public static UserFile read(String file, Path workingFolder, Kind kind) {
        Path path;
        try {
            path = workingFolder.resolve(file);
        } catch (InvalidPathException impossible) {
            throw new ListFaultException(file, "not a path here", impossible);
        }
        if (Files.isDirectory(path)) {
            throw new ListFaultException(file, "a folder; " + kind.name() + " is a file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return read(file, stream, kind);
        } catch (NoSuchFileException missing) {
            throw new ListFaultException(file, "no such file", missing);
        } catch (FileSystemException refused) {
            String reason = refused.getReason();
            throw new ListFaultException(file, "cannot be read" + (reason == null ? "" : ": " + reason), refused);
        } catch (IOException unreadable) {
            throw new ListFaultException(file, "cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Reads a stream to its end, at most one byte more than the kind may have. */
    public static UserFile read(String file, InputStream stream, Kind kind) throws IOException {
        int limit = kind.megabytes() << 20;
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ListFaultException(file, "larger than " + kind.megabytes() + " MB, the limit for " + kind.name());
        }
        return new UserFile(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    public String sha256() {
        return Fingerprint.of(bytes).sha256();
    }
}
