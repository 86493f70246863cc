package org.whosaid.runs;

/**
 * Where the rows of one input stand in a part.
 *
 * @param offset of their first byte
 * @param length in bytes; 0 where the input has no row
 * @param checksum their CRC-32
 */
record RowRange(long offset, int length, long checksum) {

    RowRange {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException(length + " bytes at " + offset);
        }
    }

    long end() {
        return offset + length;
    }
}
