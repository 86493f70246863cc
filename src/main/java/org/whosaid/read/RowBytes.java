package org.whosaid.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.whosaid.facts.Fingerprint;
import org.whosaid.read.InputEntry.InputRow;

/** The bytes of one row of a table of articles. */
final class RowBytes {

    private RowBytes() {}

    /**
     * Reads them.
     *
     * @param most how many bytes at most; one more is read where there are more
     */
    static byte[] read(InputRow row, long most) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(row.path())) {
            file.position(row.start());
            try (InputStream bytes = Channels.newInputStream(file)) {
                return bytes.readNBytes((int) Math.min(row.length(), most + 1));
            }
        }
    }

    /** Tells row and header from all others. */
    static Fingerprint fingerprint(InputRow row, byte[] bytes) {
        byte[] header = (String.join("\u0000", row.shape().columns()) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[header.length + bytes.length];
        System.arraycopy(header, 0, both, 0, header.length);
        System.arraycopy(bytes, 0, both, header.length, bytes.length);
        return Fingerprint.of(both);
    }
}
