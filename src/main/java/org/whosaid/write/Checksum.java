package org.whosaid.write;

import java.util.zip.CRC32;

/** The CRC-32 by which torn writes are noticed. */
final class Checksum {

    private Checksum() {}

    static long of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
