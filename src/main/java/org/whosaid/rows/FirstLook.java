package org.whosaid.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.formats.Format;

/**
 * What the beginning of a table of articles tells.
 *
 * @param start number of the first byte behind a byte order mark
 * @param encoding UTF-8, or windows-1252 where more characters beyond ASCII are broken than are whole
 * @param header its first line
 */
record FirstLook(long start, Charset encoding, String header) {

    private static final int BYTES_LOOKED_AT = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char BROKEN = '\uFFFD';
    private static final int LAST_ASCII = 0x7F;

    static FirstLook of(Path file, Optional<Charset> told) throws IOException {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(BYTES_LOOKED_AT);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        Charset encoding = told.orElse(isBroken(text) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        String header = text.substring(marked ? 1 : 0).lines().findFirst().orElse("");
        return new FirstLook(marked ? BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8).length : 0, encoding, header);
    }

    /** A character that is cut off where the look ends is broken too; it is one. */
    private static boolean isBroken(String text) {
        long broken = text.chars().filter(c -> c == BROKEN).count();
        long whole = text.chars().filter(c -> c > LAST_ASCII && c != BROKEN).count();
        return broken > 1 ? broken >= whole : broken == 1 && whole == 0;
    }

    /** What stands between cells: in CSV the commonest of comma, semicolon and tab in the header. */
    char delimiter(Format format) {
        if (format == Format.TSV) {
            return '\t';
        }
        char commonest = ',';
        for (char other : new char[] {';', '\t'}) {
            commonest = count(other) > count(commonest) ? other : commonest;
        }
        return commonest;
    }

    private long count(char wanted) {
        return header.chars().filter(c -> c == wanted).count();
    }
}
