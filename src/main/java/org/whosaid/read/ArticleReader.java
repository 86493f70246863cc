package org.whosaid.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.whosaid.facts.Article;
import org.whosaid.facts.Article.Known;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Reading;
import org.whosaid.formats.DocumentReader;
import org.whosaid.formats.DocumentText;
import org.whosaid.formats.EnglishJudge;
import org.whosaid.formats.Format;
import org.whosaid.formats.FormatException;
import org.whosaid.formats.FormatFinder;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.InputRow;
import org.whosaid.read.InputEntry.Unusable;
import org.whosaid.rows.ArticleRow;

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
    private final FormatFinder formats = new FormatFinder();
    private final DocumentReader documents = new DocumentReader();
    private final ArticleRow rows = new ArticleRow();
    private final InputStream standardInput;
    private final int maxCharacters;

    private final Optional<EnglishJudge> language;
    private final Optional<EncodingRepair> repair;

    private ArticleReader(
            TextDecoder decoder,
            InputStream standardInput,
            int maxCharacters,
            Optional<EnglishJudge> language,
            Optional<EncodingRepair> repair) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("a limit of " + maxCharacters + " characters, at least 1 is needed");
        }
        this.decoder = decoder;
        this.standardInput = standardInput;
        this.maxCharacters = maxCharacters;
        this.language = language;
        this.repair = repair;
    }

    /**
     * A reader that finds out each file's encoding: byte order mark, else UTF-8, else windows-1252.
     *
     * @param standardInput what {@code -} stands for; not closed
     * @param maxCharacters the longest text that is read, in code points
     */
    public static ArticleReader detecting(InputStream standardInput, int maxCharacters) {
        return new ArticleReader(
                new TextDecoder.Detecting(), standardInput, maxCharacters, Optional.empty(), Optional.empty());
    }

    /**
     * A reader that takes every file for one encoding; bytes that are no character in it become U+FFFD.
     *
     * @param standardInput what {@code -} stands for; not closed
     * @param maxCharacters the longest text that is read, in code points
     */
    public static ArticleReader forcing(Charset encoding, InputStream standardInput, int maxCharacters) {
        return new ArticleReader(
                new TextDecoder.Forced(encoding), standardInput, maxCharacters, Optional.empty(), Optional.empty());
    }

    /** A reader that mends plain texts that were saved in a wrong encoding, where that is sure. */
    public ArticleReader mending() {
        return new ArticleReader(decoder, standardInput, maxCharacters, language, Optional.of(new EncodingRepair()));
    }

    /** A reader that takes articles in English alone. */
    ArticleReader ofEnglish() {
        return new ArticleReader(decoder, standardInput, maxCharacters, Optional.of(new EnglishJudge()), repair);
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
            if (entry instanceof InputRow row) {
                return readRow(row);
            }
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

    private FingerprintedReading readRow(InputRow row) throws IOException {
        long most = maxBytes();
        byte[] bytes = RowBytes.read(row, most);
        if (bytes.length > most) {
            return unread(tooLarge(row.document(), "a row of over " + most + " bytes", maxCharacters + " characters"));
        }
        Optional<Fingerprint> source = Optional.of(RowBytes.fingerprint(row, bytes));
        try {
            DocumentText found = rows.read(bytes, row.shape());
            Reading reading = found.text().isBlank()
                    ? new Problem(row.document(), Reason.EMPTY, "no text in its row")
                    : checked(new Article(row.document(), found.text(), found.encoding(), found.known()));
            return new FingerprintedReading(reading, source);
        } catch (FormatException broken) {
            return new FingerprintedReading(problem(row.document(), broken), source);
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
        try {
            Format format = formats.find(bytes, document);
            return format == Format.TEXT ? plain(document, bytes) : extracted(document, format, bytes);
        } catch (FormatException trouble) {
            return problem(document, trouble);
        }
    }

    private static Problem problem(String document, FormatException trouble) {
        Reason reason = trouble.isDamaged() ? Reason.DAMAGED : Reason.NOT_READ;
        return new Problem(document, reason, String.valueOf(trouble.getMessage()));
    }

    private Reading extracted(String document, Format format, byte[] bytes) throws FormatException {
        DocumentText found = documents.read(format, bytes, decoder.forced());
        if (found.text().isBlank()) {
            return format == Format.PDF
                    ? new Problem(
                            document, Reason.NO_TEXT, "its pages may be pictures; run text recognition on it first")
                    : new Problem(document, Reason.EMPTY, "no text in the " + format.word());
        }
        return checked(new Article(document, found.text(), found.encoding(), found.known()));
    }

    private Reading plain(String document, byte[] bytes) {
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
        if (text.codePoints().allMatch(ArticleReader::isBlank)) {
            return new Problem(document, Reason.EMPTY, bytes.length == 0 ? "0 bytes" : "nothing but white space");
        }
        String whole = repair.map(mender -> mender.repair(text)).orElse(text);
        if (!whole.equals(text)) {
            return checked(new Article(document, whole, decoded.encoding(), Known.repaired("repaired: encoding")));
        }
        return checked(new Article(document, text, decoded.encoding()));
    }

    private Reading checked(Article article) {
        int characters = article.text().codePointCount(0, article.text().length());
        if (characters > maxCharacters) {
            return tooLarge(article.document(), characters + " characters", Integer.toString(maxCharacters));
        }
        return language.filter(judge -> !judge.isEnglish(article.text())).isPresent()
                ? new Problem(article.document(), Reason.NOT_ENGLISH, "--any-language reads it all the same")
                : article;
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
