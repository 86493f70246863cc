package org.whosaid.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.Article;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Reading;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.StandardInput;
import org.whosaid.read.InputEntry.Unusable;

class ArticleReaderTest {

    private static final String SAID = "\u201cWe\u2019ll appeal,\u201d said Zo\u00eb Rao \ud83d\ude00.\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8",
        "FFFE, UTF-16LE",
        "FEFF, UTF-16BE",
        "FFFE0000, UTF-32LE",
        "0000FEFF, UTF-32BE",
        "'', UTF-8",
    })
    void readsEveryByteOrderMarkAndLeavesItOut(String mark, String encoding) {
        byte[] text = SAID.getBytes(Charset.forName(encoding));

        assertThat(read(concat(bytes(mark), text))).isEqualTo(new Article("-", SAID, encoding));
    }

    @Test
    void takesWhatIsNotUtf8ForWindows1252() {
        byte[] curly = bytes("935765926C6C2E94");

        assertThat(read(curly)).isEqualTo(new Article("-", "\u201cWe\u2019ll.\u201d", "windows-1252"));
    }

    @Test
    void aBrokenCharacterDoesNotMakeUtf8AnotherEncoding() {
        byte[] cut = concat("“We will appeal.”".getBytes(StandardCharsets.UTF_8), bytes("43C3"));

        assertThat(read(cut)).isEqualTo(new Article("-", "“We will appeal.”C\ufffd", "UTF-8"));
        assertThat(read(concat(cut, bytes("EDA080")))).extracting("encoding").isEqualTo("windows-1252");
    }

    @Test
    void marksBytesThatWindows1252LeavesUndefined() {
        assertThat(read(bytes("41818D8F909D"))).isEqualTo(new Article("-", "A" + "\ufffd".repeat(5), "windows-1252"));
    }

    @Test
    void takesEncodedSurrogatesAndOverlongFormsForNoUtf8() {
        assertThat(read(bytes("41EDA080"))).extracting("encoding").isEqualTo("windows-1252");
        assertThat(read(bytes("41C0AF"))).extracting("encoding").isEqualTo("windows-1252");
    }

    @Test
    void replacesBrokenCharactersBehindAByteOrderMark() {
        assertThat(read(bytes("FEFF0041D800"))).isEqualTo(new Article("-", "A\ufffd", "UTF-16BE"));
        assertThat(read(bytes("FFFE410042"))).isEqualTo(new Article("-", "A\ufffd", "UTF-16LE"));
        assertThat(read(bytes("EFBBBF41FF"))).isEqualTo(new Article("-", "A\ufffd", "UTF-8"));
    }

    @Test
    void forcesAnEncodingAndReplacesWhatIsNoneOfIt() {
        ArticleReader reader = ArticleReader.forcing(StandardCharsets.UTF_8, stream(bytes("EFBBBF41FF42")), 10);

        assertThat(reader.read(new StandardInput())).isEqualTo(new Article("-", "A\ufffdB", "UTF-8"));
    }

    @Test
    void readsUtf16WithoutMarkOnlyWhereItIsForced() {
        byte[] unmarked = "Hi".getBytes(StandardCharsets.UTF_16LE);

        assertThat(problem(read(unmarked)).reason()).isEqualTo(Reason.BINARY);
        assertThat(ArticleReader.forcing(StandardCharsets.UTF_16LE, stream(unmarked), 10)
                        .read(new StandardInput()))
                .isEqualTo(new Article("-", "Hi", "UTF-16LE"));
    }

    @Test
    void callsAFileWithANulBinaryWhereverItStands() {
        for (int position : new int[] {0, 1000, 65_537}) {
            byte[] text = "a".repeat(65_538).getBytes(StandardCharsets.UTF_8);
            text[position] = 0;

            Problem problem = problem(read(text));

            assertThat(problem.reason()).isEqualTo(Reason.BINARY);
            assertThat(problem.detail()).contains("NUL at " + position);
        }
    }

    @Test
    void callsBlankTextEmpty() {
        assertThat(problem(read(new byte[0])).reason()).isEqualTo(Reason.EMPTY);
        assertThat(problem(read(bytes("EFBBBF"))).reason()).isEqualTo(Reason.EMPTY);
        assertThat(problem(read(" \u00a0\u2003\u0085\u2028\u200b\ufeff\r\n".getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(Reason.EMPTY);
        assertThat(read(new byte[] {'.'})).isInstanceOf(Article.class);
    }

    @Test
    void countsTheLimitInCodePoints() {
        byte[] ten = "\ud83d\ude00".repeat(10).getBytes(StandardCharsets.UTF_8);

        assertThat(ArticleReader.detecting(stream(ten), 10).read(new StandardInput()))
                .isInstanceOf(Article.class);
        assertThat(problem(ArticleReader.detecting(stream(ten), 9).read(new StandardInput())))
                .isEqualTo(new Problem("-", Reason.TOO_LARGE, "10 characters, the limit is 9 (--max-characters)"));
    }

    @Test
    void doesNotReadAHugeFile() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(10_000_000_000L);
        }

        Problem problem = problem(read(huge));

        assertThat(problem.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(problem.detail()).isEqualTo("10000000000 bytes, the limit is 1000000 characters (--max-characters)");
    }

    @Test
    void stopsReadingAnEndlessStream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                return length;
            }
        };

        assertThat(problem(ArticleReader.detecting(endless, 100).read(new StandardInput()))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void tellsWhatIsGoneAndWhatIsNoFile() {
        assertThat(problem(read(folder.resolve("gone.txt"))).reason()).isEqualTo(Reason.VANISHED);
        assertThat(problem(read(folder)).reason()).isEqualTo(Reason.NOT_A_REGULAR_FILE);
    }

    @Test
    void tellsThatAStreamCouldNotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("input/output\nerror");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThat(ArticleReader.detecting(broken, 100).read(new StandardInput()))
                .isEqualTo(new Problem("-", Reason.UNREADABLE, "input/output\\nerror"));
    }

    @Test
    void handsOnTheProblemsOfTheWalk() {
        Problem dangling = new Problem("a.txt", Reason.DANGLING_LINK, "");

        assertThat(ArticleReader.detecting(InputStream.nullInputStream(), 1).read(new Unusable(dangling)))
                .isSameAs(dangling);
    }

    @Test
    void neverThrowsWhateverTheBytes() {
        Random random = new Random(20260601);
        String[] starts = {"", "EFBBBF", "FFFE", "FEFF", "FFFE0000", "0000FEFF"};
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            byte[] file = concat(bytes(starts[i % starts.length]), noise);

            Reading reading = read(file);

            if (reading instanceof Article article) {
                assertThat(article.text()).isNotBlank().doesNotContain("\0");
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.text()))
                        .isTrue();
            }
        }
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> ArticleReader.detecting(InputStream.nullInputStream(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsInputsThatAreNoFilesOfThisMachine() {
        byte[] text = SAID.getBytes(StandardCharsets.UTF_8);

        Reading reading = elsewhere().read("a.txt", text.length, () -> new ByteArrayInputStream(text));

        assertThat(reading).isEqualTo(new Article("a.txt", SAID, "UTF-8"));
    }

    @Test
    void whatIsTooLargeElsewhereIsNotOpened() {
        Reading reading = elsewhere().read("a.txt", 1_000_000, () -> {
            throw new AssertionError("opened");
        });

        assertThat(reading)
                .isEqualTo(new Problem(
                        "a.txt", Reason.TOO_LARGE, "1000000 bytes, the limit is 1000 characters (--max-characters)"));
    }

    @Test
    void whatIsGoneElsewhereHasVanished() {
        Reading reading = elsewhere().read("a.txt", 10, () -> {
            throw new NoSuchFileException("a.txt");
        });

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.reason()).isEqualTo(Reason.VANISHED));
    }

    private static ArticleReader elsewhere() {
        return ArticleReader.detecting(InputStream.nullInputStream(), 1000);
    }

    private static Reading read(byte[] bytes) {
        return ArticleReader.detecting(stream(bytes), ArticleReader.DEFAULT_MAX_CHARACTERS)
                .read(new StandardInput());
    }

    private static Reading read(Path path) {
        return ArticleReader.detecting(InputStream.nullInputStream(), ArticleReader.DEFAULT_MAX_CHARACTERS)
                .read(new InputFile("a.txt", path));
    }

    private static Problem problem(Reading reading) {
        assertThat(reading).isInstanceOf(Problem.class);
        return (Problem) reading;
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < hex.length(); i += 2) {
            bytes.write(Integer.parseInt(hex, i, i + 2, 16));
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
