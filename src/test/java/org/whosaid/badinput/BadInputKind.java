package org.whosaid.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The forty ways in which an input can be bad, each with the size at which it is worst. */
public enum BadInputKind {
    EMPTY(0, (random, size) -> new byte[0]),
    WHITE_SPACE(
            5_000, (random, size) -> utf8(mixed(random, size, " ", "\n", "\t", "\r", "\u00a0", "\u2003", "\u3000"))),
    NOTHING_VISIBLE(
            5_000, (random, size) -> utf8(mixed(random, size, "\u200b", "\u200d", "\ufeff", "\u00ad", "\u202e"))),
    CONTROL_CHARACTERS(5_000, (random, size) -> {
        int[] characters = random.ints(size, 1, 0x20).toArray();
        return utf8(new String(characters, 0, size) + BadInputText.article(random));
    }),
    RANDOM_BYTES(20_000, (random, size) -> {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }),
    SERIALISED_OBJECT(1_000, (random, size) -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(Map.of("names", random.ints(size).boxed().toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array took no bytes", impossible);
        }
        return bytes.toByteArray();
    }),

    TRUNCATED_UTF_8(3_000, (random, size) -> {
        byte[] whole = utf8(BadInputText.article(random) + "\ud83d\ude00".repeat(size));
        return Arrays.copyOf(whole, whole.length - 1 - random.nextInt(3));
    }),
    ENCODED_SURROGATES(2_000, (random, size) -> scattered(random, size, 0xED, 0xA0, 0x80)),
    OVERLONG_UTF_8(2_000, (random, size) -> scattered(random, size, 0xC0, 0xAF)),
    NUL_AT_START(70_000, (random, size) -> withNul(random, size, 0)),
    NUL_AT_1000(70_000, (random, size) -> withNul(random, size, 1_000)),
    NUL_AT_65537(70_000, (random, size) -> withNul(random, size, 65_537)),
    NUL_AT_END(70_000, (random, size) -> withNul(random, Math.max(size, 1), -1)),

    UTF_8_MARK(0, (random, size) -> encoded(random, "UTF-8", "\ufeff")),
    UTF_16_LITTLE_MARK(0, (random, size) -> encoded(random, "UTF-16LE", "\ufeff")),
    UTF_16_BIG_MARK(0, (random, size) -> encoded(random, "UTF-16BE", "\ufeff")),
    UTF_32_LITTLE_MARK(0, (random, size) -> encoded(random, "UTF-32LE", "\ufeff")),
    UTF_32_BIG_MARK(0, (random, size) -> encoded(random, "UTF-32BE", "\ufeff")),
    UTF_16_WITHOUT_MARK(0, (random, size) -> encoded(random, "UTF-16LE", "")),
    UTF_16_CUT_IN_A_CHARACTER(0, (random, size) -> {
        byte[] whole = encoded(random, "UTF-16BE", "\ufeff");
        return Arrays.copyOf(whole, whole.length - 1);
    }),
    MARKS_WITHIN(
            3_000, (random, size) -> utf8(mixed(random, size, "\ufeff", "Rao ", "said ", "\u201c", ". ", "\ufffe"))),

    ONLY_QUOTATION_MARKS(
            5_000,
            (random, size) -> utf8(
                    mixed(random, size, "\u201c", "\u201d", "\"", "'", "\u2018", "\u2019", "\u00ab", "\u00bb", " "))),
    OPENING_MARKS(5_000, (random, size) -> utf8("\u201c".repeat(size) + BadInputText.article(random))),
    OPENING_MARKS_AT_WORDS(5_000, (random, size) -> utf8("\u201cwe said ".repeat(size))),
    STRAIGHT_MARKS(5_001, (random, size) -> utf8("\"".repeat(size) + BadInputText.article(random))),
    SINGLE_MARKS(5_000, (random, size) -> utf8("'tis Rao' said, ".repeat(size))),
    MANY_QUOTES(5_000, (random, size) -> utf8("\u201cWe will appeal,\u201d she said. ".repeat(size))),
    MANY_NAMES(5_000, (random, size) -> utf8(BadInputText.manyNames(random, size))),
    ONE_NAME(5_000, (random, size) -> utf8("Mira Rao said Rao left. ".repeat(size))),

    ONE_LINE(
            10_000_000,
            (random, size) -> utf8(BadInputText.sentences(random, size).replace('\n', ' '))),
    WITHOUT_FULL_STOP(100_000, (random, size) -> utf8(BadInputText.words(random, size))),
    ONE_WORD(100_000, (random, size) -> utf8("a".repeat(size))),
    MANY_LINES(20_000, (random, size) -> utf8(mixed(random, size, "a\n", "\n", "Rao\r\n", "\r", "\u201c\n"))),
    LINE_SEPARATORS(
            5_000,
            (random, size) -> utf8(
                    mixed(random, size, "\u2028", "\u2029", "\u0085", "\u000b", "\f", "Rao said ", "\u201cNo\u201d "))),
    FULL_STOPS(20_000, (random, size) -> utf8(mixed(random, size, ".", "?", "!", "\u2026", " "))),
    BRACKETS(20_000, (random, size) -> utf8("(".repeat(size) + "[{<".repeat(size / 10) + BadInputText.article(random))),

    RIGHT_TO_LEFT(
            3_000,
            (random, size) -> utf8(mixed(
                    random,
                    size,
                    "\u202e",
                    "\u202c",
                    "\u0645\u0631\u062d\u0628\u0627 ",
                    "\u05e9\u05dc\u05d5\u05dd ",
                    "\u201c",
                    "said "))),
    COMBINING_MARKS(
            5_000,
            (random, size) -> utf8("Zoe" + "\u0301\u0308".repeat(size) + " said " + "\u201ca" + "\u0302".repeat(size))),
    EMOJI(
            3_000,
            (random, size) -> utf8(mixed(
                    random,
                    size,
                    "\ud83d\ude00",
                    "\ud83d\udc69\u200d\ud83d\udc67",
                    "\ud83c\uddeb\ud83c\uddf7",
                    "\ufe0f",
                    " Rao "))),
    FORMULAS(
            2_000,
            (random, size) -> utf8(mixed(
                    random,
                    size,
                    "=1+1\n",
                    "@SUM(A1)\n",
                    "\u201c=cmd|' /C calc'!A0,\u201d said Mira Rao.\n",
                    "+1\t",
                    "-2\r\n")));

    /** Makes the bytes of one input. */
    @FunctionalInterface
    private interface Recipe {
        byte[] bytes(Random random, int size);
    }

    private final int worstSize;
    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Recipe recipe;

    BadInputKind(int worstSize, Recipe recipe) {
        this.worstSize = worstSize;
        this.recipe = recipe;
    }

    /** The size at which this kind is worst: characters, words or other pieces, as it has them. */
    int worstSize() {
        return worstSize;
    }

    /**
     * One input of this kind.
     *
     * @param size how large it is, at most {@link #worstSize}
     */
    byte[] make(Random random, int size) {
        return recipe.bytes(random, size);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] encoded(Random random, String encoding, String mark) {
        return (mark + BadInputText.article(random)).getBytes(Charset.forName(encoding));
    }

    private static String mixed(Random random, int size, String... pieces) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, size).forEach(i -> text.append(pieces[random.nextInt(pieces.length)]));
        return text.toString();
    }

    private static byte[] scattered(Random random, int size, int... bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < size; i++) {
            text.writeBytes("Rao said ".substring(0, random.nextInt(10)).getBytes(StandardCharsets.US_ASCII));
            Arrays.stream(bytes).forEach(text::write);
        }
        return text.toByteArray();
    }

    /** @param position where the NUL stands; the last place of all where it is negative */
    private static byte[] withNul(Random random, int size, int position) {
        byte[] text = utf8(BadInputText.sentences(random, Math.max(size, position + 1)));
        text[position < 0 ? text.length - 1 : position] = 0;
        return text;
    }
}
