package org.whosaid.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.whosaid.disk.ListFaultException;

/**
 * The characters of a watch list. Its encoding is found out as an article's is: a byte order mark decides, then UTF-8,
 * then windows-1252, which older spreadsheets write.
 */
record WatchText(String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Decodes a file.
     *
     * @throws ListFaultException where it is no text
     */
    static WatchText of(String file, byte[] bytes) {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new ListFaultException(file, "not a text; save a spreadsheet as CSV to watch its names");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new WatchText(marked ? text.substring(1) : text);
    }

    /** Whether it begins as JSON does; no header of a table begins so. */
    boolean isJson() {
        String content = text.stripLeading();
        return content.startsWith("{") || content.startsWith("[");
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
