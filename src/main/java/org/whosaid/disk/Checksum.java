package org.whosaid.disk;

import java.util.zip.CRC32;

/** The CRC-32 by which torn writes are noticed. */
public final class Checksum {

    private Checksum() {}

    public static long of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
