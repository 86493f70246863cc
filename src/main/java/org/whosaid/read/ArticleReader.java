package org.whosaid.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.whosaid.facts.Article;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Reading;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.Unusable;

/**
 * Reads one input into memory and decodes it. Whatever is wrong with an input is its problem, never an exception. At
 * most four bytes for each allowed character are read, however large the file is. Safe for use by several threads.
 */
public final class ArticleReader {

    /** The longest text that is read where the user says nothing, in code points. */
    public static final int DEFAULT_MAX_CHARACTERS = 1_000_000;

    static final String NO_FILE = "a pipe, socket, device or folder; - reads standard input";

    /** What a character takes at most in UTF-8, UTF-16 and UTF-32; a byte order mark is no longer. */
    private static final int MOST_BYTES_PER_CHARACTER = 4;

    private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8L;

    private final TextDecoder decoder;
    private final InputStream standardInput;
    private final int maxCharacters;

    private ArticleReader(TextDecoder decoder, InputStream standardInput, int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("a limit of " + maxCharacters + " characters, at least 1 is needed");
        }
        this.decoder = decoder;
        this.standardInput = standardInput;
        this.maxCharacters = maxCharacters;
    }

    /**
     * A reader that finds out each file's encoding: byte order mark, else UTF-8, else windows-1252.
     *
     * @param standardInput what {@code -} stands for; not closed
     * @param maxCharacters the longest text that is read, in code points
     */
    public static ArticleReader detecting(InputStream standardInput, int maxCharacters) {
        return new ArticleReader(new TextDecoder.Detecting(), standardInput, maxCharacters);
    }

    /**
     * A reader that takes every file for one encoding; bytes that are no character in it become U+FFFD.
     *
     * @param standardInput what {@code -} stands for; not closed
     * @param maxCharacters the longest text that is read, in code points
     */
    public static ArticleReader forcing(Charset encoding, InputStream standardInput, int maxCharacters) {
        return new ArticleReader(new TextDecoder.Forced(encoding), standardInput, maxCharacters);
    }

    /**
     * The article; or the problem of an input that is empty, binary, too large, not a regular file, unreadable or gone.
     */
    public Reading read(InputEntry entry) {
        return readWithFingerprint(entry).reading();
    }

    /** The same as {@link #read}, and which bytes it was made of. */
    public FingerprintedReading readWithFingerprint(InputEntry entry) {
        if (entry instanceof Unusable unusable) {
            return unread(unusable.problem());
        }
        try {
            return entry instanceof InputFile file
                    ? readFile(file.document(), file.path())
                    : readStream(entry.document(), standardInput);
        } catch (IOException trouble) {
            return unread(InputProblems.of(entry.document(), trouble));
        }
    }

    /**
     * The same as {@link #read(InputEntry)} for an input that is no file of this machine.
     *
     * @param size in bytes; one that is too large is not opened
     * @param source what it holds; a {@code NoSuchFileException} says that it is gone
     */
    public Reading read(String document, long size, ByteSource source) {
        try {
            return readSource(document, size, source).reading();
        } catch (IOException trouble) {
            return InputProblems.of(document, trouble);
        }
    }

    private FingerprintedReading readFile(String document, Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return attributes.isRegularFile()
                ? readSource(document, attributes.size(), () -> Files.newInputStream(path))
                : unread(new Problem(document, Reason.NOT_A_REGULAR_FILE, NO_FILE));
    }

    private FingerprintedReading readSource(String document, long size, ByteSource source) throws IOException {
        if (size > maxBytes()) {
            return unread(tooLarge(document, size + " bytes", maxCharacters + " characters"));
        }
        try (InputStream stream = source.open()) {
            return readStream(document, stream);
        }
    }

    private FingerprintedReading readStream(String document, InputStream stream) throws IOException {
        long maxBytes = maxBytes();
        byte[] bytes = stream.readNBytes((int) (maxBytes + 1));
        return bytes.length > maxBytes
                ? unread(tooLarge(document, "over " + maxBytes + " bytes", maxCharacters + " characters"))
                : new FingerprintedReading(decode(document, bytes), Optional.of(Fingerprint.of(bytes)));
    }

    private static FingerprintedReading unread(Problem problem) {
        return new FingerprintedReading(problem, Optional.empty());
    }

    private Reading decode(String document, byte[] bytes) {
        TextDecoder.Decoded decoded = decoder.decode(bytes);
        String text = decoded.text();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return new Problem(
                    document,
                    Reason.BINARY,
                    "a NUL at " + text.codePointCount(0, nul)
                            + "; text in UTF-16 or UTF-32 without byte order mark needs --encoding");
        }
        int characters = text.codePointCount(0, text.length());
        if (characters > maxCharacters) {
            return tooLarge(document, characters + " characters", Integer.toString(maxCharacters));
        }
        if (text.codePoints().allMatch(ArticleReader::isBlank)) {
            return new Problem(document, Reason.EMPTY, bytes.length == 0 ? "0 bytes" : "nothing but white space");
        }
        return new Article(document, text, decoded.encoding());
    }

    private Problem tooLarge(String document, String found, String allowed) {
        return new Problem(document, Reason.TOO_LARGE, found + ", the limit is " + allowed + " (--max-characters)");
    }

    private long maxBytes() {
        return Math.min((maxCharacters + 1L) * MOST_BYTES_PER_CHARACTER, LONGEST_ARRAY - 1);
    }

    /** What leaves no ink: white space of every kind, control and format characters. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
