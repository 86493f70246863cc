package org.whosaid.disk;

import java.util.zip.CRC32;

/** The CRC-32 by which torn writes are noticed. */
public final class Checksum {

    private Checksum() {}

    /** The checksum of the bytes from one place on. */
    public static long of(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }
}
