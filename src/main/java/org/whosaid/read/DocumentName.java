package org.whosaid.read;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** How inputs are called in the tables. */
public final class DocumentName {

    /** By code points, as Python sorts; {@code String.compareTo} puts emoji before some older characters. */
    static final Comparator<String> ORDER = DocumentName::compare;

    private static final Pattern LINE_BREAK =
            Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u001C-\\u001E\\u0085\\u2028\\u2029]");

    private static final char REPLACEMENT = '\uFFFD';

    private DocumentName() {}

    /** The name as the user typed it, with {@code /} between its parts. */
    static String ofTyped(String typed) {
        return onOneLine(File.separatorChar == '/' ? typed : typed.replace(File.separatorChar, '/'));
    }

    /**
     * The last part of a path. Bytes that are not UTF-8 are written {@code \xFF}, so that files with such names stay
     * apart.
     *
     * @param path absolute
     */
    static String ofLastPart(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        return onOneLine(name.indexOf(REPLACEMENT) < 0 ? name : fromBytes(path));
    }

    /** The name of something inside a folder; the folder's name is empty for a run's only input. */
    public static String below(String folder, String name) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    /** Line breaks written as {@code \n}. */
    public static String onOneLine(String name) {
        return LINE_BREAK.matcher(name).replaceAll("\\\\n");
    }

    /** The locale of the shell may hide a name's bytes, the path's URI does not. */
    private static String fromBytes(Path path) {
        String uri = path.toUri().getRawPath();
        String whole = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        String encoded = whole.substring(whole.lastIndexOf('/') + 1);
        byte[] bytes = new byte[encoded.length()];
        int count = 0;
        for (int i = 0; i < encoded.length(); i++) {
            boolean escaped = encoded.charAt(i) == '%';
            bytes[count++] = (byte) (escaped ? Integer.parseInt(encoded, i + 1, i + 3, 16) : encoded.charAt(i));
            i += escaped ? 2 : 0;
        }
        return decode(ByteBuffer.wrap(bytes, 0, count));
    }

    private static String decode(ByteBuffer bytes) {
        StringBuilder name = new StringBuilder();
        while (bytes.hasRemaining()) {
            int length = validLength(bytes);
            if (length == 0) {
                name.append(String.format(Locale.ROOT, "\\x%02X", bytes.get()));
            } else {
                name.append(StandardCharsets.UTF_8.decode(bytes.slice(bytes.position(), length)));
                bytes.position(bytes.position() + length);
            }
        }
        return name.toString();
    }

    /** How many of the next bytes are one character; none where they are no UTF-8. */
    private static int validLength(ByteBuffer bytes) {
        for (int length = 1; length <= Math.min(4, bytes.remaining()); length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(bytes.slice(bytes.position(), length));
                return length;
            } catch (CharacterCodingException incomplete) {
                // Tried again with one byte more.
            }
        }
        return 0;
    }

    private static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean aboveBmp = Character.isSurrogate(a);
                return aboveBmp == Character.isSurrogate(b) ? Character.compare(a, b) : aboveBmp ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
