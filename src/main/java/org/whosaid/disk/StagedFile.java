package org.whosaid.disk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.whosaid.facts.Fingerprint;

/** A file that is written beside the place where it shall stand, until it is complete. */
public final class StagedFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Disk disk;
    private final StagedPlace place;
    private final DiskFile file;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final MessageDigest digest = Fingerprint.sha256Digest();

    private StagedFile(Disk disk, StagedPlace place, DiskFile file) {
        this.disk = disk;
        this.place = place;
        this.file = file;
    }

    /** Begins a file, empty. */
    public static StagedFile begin(Disk disk, StagedPlace place) throws OutputException {
        try {
            DiskFile file = disk.open(place.staged());
            StagedFile staged = new StagedFile(disk, place, file);
            try {
                file.truncate(0);
            } catch (IOException trouble) {
                file.close();
                throw trouble;
            }
            return staged;
        } catch (IOException trouble) {
            throw new OutputException(place.target().toString(), trouble);
        }
    }

    public void write(String text) throws OutputException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] bytes) throws OutputException {
        buffer.writeBytes(bytes);
        if (buffer.size() >= BUFFER_BYTES) {
            flush();
        }
    }

    /**
     * Brings everything written to the disk and ends writing.
     *
     * @return the SHA-256 of the file
     */
    public String complete() throws OutputException {
        flush();
        try {
            file.force();
            file.close();
        } catch (IOException trouble) {
            throw new OutputException(place.target().toString(), trouble);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Ends writing, whatever was written. */
    public void abandon() {
        try {
            file.close();
        } catch (IOException lost) {
            // Nobody needs it any more.
        }
    }

    /** Ends writing and removes what was not put in place. What was set aside stays, since it may be the only copy. */
    void discard() throws IOException {
        file.close();
        disk.delete(place.staged());
    }

    private void flush() throws OutputException {
        byte[] bytes = buffer.toByteArray();
        try {
            file.append(bytes);
        } catch (IOException trouble) {
            throw new OutputException(place.target().toString(), trouble);
        }
        digest.update(bytes);
        buffer.reset();
    }
}
