package org.whosaid.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns the bytes of a file into its text; bytes that are no character become U+FFFD. */
sealed interface TextDecoder {

    /** A text and the name of the encoding that gave it. */
    record Decoded(String text, String encoding) {}

    Decoded decode(byte[] bytes);

    /** The encoding that the user named; empty where it is found out. */
    default Optional<Charset> forced() {
        return Optional.empty();
    }

    /**
     * Goes by the byte order mark; without one takes the bytes for UTF-8 and, where more of those beyond ASCII are
     * broken than are characters, for windows-1252: one byte cut off does not turn every mark of a text into three
     * letters. What is no character, such as the five bytes that windows-1252 leaves undefined, becomes U+FFFD, as in
     * Python with {@code errors='replace'}.
     */
    record Detecting() implements TextDecoder {

        private static final char REPLACEMENT = '\uFFFD';
        private static final int LAST_ASCII = 0x7F;
        private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

        /** UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other. */
        private static final List<ByteOrderMark> MARKS = List.of(
                new ByteOrderMark("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
                new ByteOrderMark("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
                new ByteOrderMark("UTF-8", 0xEF, 0xBB, 0xBF),
                new ByteOrderMark("UTF-16BE", 0xFE, 0xFF),
                new ByteOrderMark("UTF-16LE", 0xFF, 0xFE));

        @Override
        public Decoded decode(byte[] bytes) {
            for (ByteOrderMark mark : MARKS) {
                if (mark.opens(bytes)) {
                    return mark.decodeRest(bytes);
                }
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return new Decoded(text, StandardCharsets.UTF_8.name());
            } catch (CharacterCodingException broken) {
                return Optional.of(new String(bytes, StandardCharsets.UTF_8))
                        .filter(text -> !hasEncodedSurrogate(bytes) && isMostlyWhole(text))
                        .map(text -> new Decoded(text, StandardCharsets.UTF_8.name()))
                        .orElseGet(() -> new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252.name()));
            }
        }

        private static boolean isMostlyWhole(String text) {
            long broken = text.chars().filter(c -> c == REPLACEMENT).count();
            return broken
                    < text.codePoints()
                            .filter(c -> c > LAST_ASCII && c != REPLACEMENT)
                            .count();
        }

        /** Java takes an encoded surrogate for one broken character, Python for three. */
        private static boolean hasEncodedSurrogate(byte[] bytes) {
            for (int i = 0; i + 1 < bytes.length; i++) {
                if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xFF) >= 0xA0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Takes every file for the encoding that the user named; a byte order mark of that encoding is no part of the text.
     */
    record Forced(Charset encoding) implements TextDecoder {

        @Override
        public Decoded decode(byte[] bytes) {
            String text = new String(bytes, encoding);
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, encoding.name());
        }

        @Override
        public Optional<Charset> forced() {
            return Optional.of(encoding);
        }
    }

    /** The bytes that announce an encoding at the start of a file. */
    final class ByteOrderMark {

        private final Charset encoding;
        private final byte[] bytes;

        private ByteOrderMark(String encoding, int... bytes) {
            this.encoding = Charset.forName(encoding);
            this.bytes = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        private boolean opens(byte[] file) {
            return file.length >= bytes.length && Arrays.equals(bytes, 0, bytes.length, file, 0, bytes.length);
        }

        private Decoded decodeRest(byte[] file) {
            String text = new String(file, bytes.length, file.length - bytes.length, encoding);
            return new Decoded(text, encoding.name());
        }
    }
}
