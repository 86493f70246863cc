package org.whosaid.runs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.whosaid.disk.Checksum;

/**
 * How a line of the log of results is framed: the CRC-32 of its JSON in hexadecimal, a blank, the JSON, a line feed.
 */
final class LogLine {

    /** Where the JSON begins. */
    static final int JSON = 9;

    private LogLine() {}

    /**
     * Frames a line.
     *
     * @param json begins at {@link #JSON}; what stands before that is written over
     * @return the same bytes
     */
    static byte[] frame(byte[] json) {
        System.arraycopy(checksum(json), 0, json, 0, JSON);
        return json;
    }

    /** Whether a line, without its line feed, is as it was written. */
    static boolean isWhole(byte[] line) {
        if (line.length < JSON) {
            return false;
        }
        byte[] checksum = checksum(line);
        for (int at = 0; at < JSON; at++) {
            if (line[at] != checksum[at]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] checksum(byte[] line) {
        return String.format(Locale.ROOT, "%08x ", Checksum.of(line, JSON)).getBytes(StandardCharsets.US_ASCII);
    }
}
