package org.whosaid.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what a wrong encoding did to a text before it was saved, where that is sure: UTF-8 that was read as
 * windows-1252 ("â€œ" for an opening mark), and bytes of windows-1252 that were read as ISO-8859-1, of which control
 * characters are left where quotation marks should be.
 */
final class EncodingRepair {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What looks like the bytes behind the first one of a character. */
    private static final String BEHIND =
            "[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    /** Letters of Western languages begin with one of two bytes, marks of typesetters with a third. */
    private static final Pattern MISREAD = Pattern.compile("[\\u00C2\\u00C3]" + BEHIND + "|\\u00E2" + BEHIND + BEHIND);

    /**
     * What is written so often that it is surely meant: Western letters, quotation marks, dashes, points, euro, trade
     * mark.
     */
    private static final Pattern MEANT = Pattern.compile("[\\u00A0-\\u00FF\\u2010-\\u203A\\u20AC\\u2122]");

    private static final Pattern CONTROL = Pattern.compile("[\\x85\\x91-\\x97]");

    /** The text as it was meant; the same where nothing is sure to be damaged. */
    String repair(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String whole = MISREAD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read(found)));
        return CONTROL.matcher(whole).replaceAll(found -> Matcher.quoteReplacement(character(found.group())));
    }

    /** The character that was misread; the same where it is none that is surely meant. */
    private static String read(MatchResult found) {
        String misread = found.group();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(bytes(misread));
            String character = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return MEANT.matcher(character).matches() ? character : misread;
        } catch (CharacterCodingException noCharacter) {
            return misread;
        }
    }

    /** The bytes that were read so; five that windows-1252 has no characters for are read as their own numbers. */
    private static byte[] bytes(String misread) {
        byte[] bytes = misread.getBytes(WINDOWS_1252);
        for (int i = 0; i < bytes.length; i++) {
            char character = misread.charAt(i);
            bytes[i] = character >= 0x80 && character < 0xA0 ? (byte) character : bytes[i];
        }
        return bytes;
    }

    /** What windows-1252 has for a byte; the control character itself where it has none. */
    private static String character(String control) {
        String read = new String(new byte[] {(byte) control.charAt(0)}, WINDOWS_1252);
        return read.equals("\uFFFD") ? control : read;
    }
}
