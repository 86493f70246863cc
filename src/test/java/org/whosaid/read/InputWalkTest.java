package org.whosaid.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.Article;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.Unusable;
import org.whosaid.rows.TableRefusedException;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and odd names need a POSIX file system")
class InputWalkTest {

    private static final Filters TEXT_FILES = new Filters(List.of("*.txt"), List.of());

    @TempDir
    private Path work;

    @Test
    void listsTheTextFilesOfAFolderAndCountsTheRest() throws Exception {
        files("in/b.txt", "in/sub/a.txt", "in/photo.jpg", "in/sub/page.html");

        Inputs inputs = list("in");

        assertThat(documents(inputs)).containsExactly("b.txt", "sub/a.txt");
        assertThat(inputs.leftAlone()).isEqualTo(2);
    }

    @Test
    void findsNothingInAnEmptyFolder() throws Exception {
        Files.createDirectory(work.resolve("in"));

        assertThat(list("in")).isEqualTo(new Inputs(List.of(), 0));
    }

    @Test
    void readsANamedFileWhateverItsEnding() throws Exception {
        files("in/page.html");

        assertThat(documents(list("in/page.html"))).containsExactly("page.html");
    }

    @Test
    void beginsPathsWithTheInputAsTypedWhereThereAreSeveral() throws Exception {
        files("in/a.txt", "in/sub/b.txt", "c.md");

        assertThat(documents(list("in/", "./c.md", "-"))).containsExactly("-", "./c.md", "in/a.txt", "in/sub/b.txt");
        assertThat(documents(list("in", "./in/sub"))).containsExactly("in/a.txt", "in/sub/b.txt");
    }

    @Test
    void readsStandardInputOnce() throws Exception {
        assertThat(documents(list("-", "-"))).containsExactly("-");
    }

    @Test
    void holdsGlobsAgainstTheLastPartsOfAPath() throws Exception {
        files("in/a.txt", "in/b.md", "in/x/drafts/c.txt", "in/x/d.txt", "in/drafts.txt");

        assertThat(documents(list(filters(List.of("*.md"), List.of()), "in"))).containsExactly("b.md");
        assertThat(documents(list(filters(List.of("x/*.txt"), List.of()), "in")))
                .containsExactly("x/d.txt");
        assertThat(documents(list(filters(List.of(), List.of("drafts/")), "in")))
                .containsExactly("a.txt", "drafts.txt", "x/d.txt");
    }

    @Test
    void doesNotCountWhatWasExcludedAsLeftAlone() throws Exception {
        files("in/a.txt", "in/b.log", "in/c.jpg");

        assertThat(list(filters(List.of(), List.of("*.log")), "in").leftAlone()).isEqualTo(1);
    }

    @Test
    void passesOverWhatARunKeepsInItsOutputFolder() throws Exception {
        files("in/a.txt", "in/out/.whosaid/results", "in/out/.whosaid/x.txt");

        Inputs inputs = list(filters(List.of("*"), List.of()), "in");

        assertThat(documents(inputs)).containsExactly("a.txt");
        assertThat(inputs.leftAlone()).isZero();
    }

    @Test
    void refusesAMalformedGlob() {
        assertThatThrownBy(() -> filters(List.of("[a.txt"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--include '[a.txt': not a glob");
    }

    @Test
    void saysWhichInputsAreMissing() throws IOException {
        files("in/a.txt");

        assertThatThrownBy(() -> list("in", "articels", "in/a.txt/b", ""))
                .isInstanceOf(MissingInputException.class)
                .hasMessageStartingWith("articels, in/a.txt/b, : no such file or folder (seen from " + work);
    }

    @Test
    void readsAFileOnceUnderItsNameWithoutLinks() throws Exception {
        files("in/z.txt", "in/2024/y.txt");
        link("in/a.txt", "z.txt");
        link("in/0-latest", "2024");
        Files.createLink(work.resolve("in/zz-hard.txt"), work.resolve("in/z.txt"));

        assertThat(documents(list("in"))).containsExactly("2024/y.txt", "z.txt");
    }

    @Test
    void followsLinksToFilesAndFoldersElsewhere() throws Exception {
        files("elsewhere/a.txt", "one.txt", "in/b.txt");
        link("in/more", "../elsewhere");
        link("in/linked.txt", "../one.txt");

        assertThat(documents(list("in"))).containsExactly("b.txt", "linked.txt", "more/a.txt");
    }

    @Test
    void givesLoopingLinksTheirRow() throws Exception {
        files("in/sub/a.txt", "other/b.txt");
        link("in/sub/up", "..");
        link("in/self.txt", "self.txt");
        link("in/out", "../other");
        link("other/back", "../in");

        Inputs inputs = list("in");

        assertThat(documents(inputs)).containsExactly("out/b.txt", "out/back", "self.txt", "sub/a.txt", "sub/up");
        assertThat(reason(inputs, "out/back")).isEqualTo(Reason.LINK_LOOP);
        assertThat(reason(inputs, "self.txt")).isEqualTo(Reason.LINK_LOOP);
        assertThat(reason(inputs, "sub/up")).isEqualTo(Reason.LINK_LOOP);
    }

    @Test
    void endsInAThicketOfCrossingLinks() throws Exception {
        for (int level = 0; level < 40; level++) {
            files("level" + level + "/" + level + ".txt");
            if (level > 0) {
                link("level" + (level - 1) + "/left", "../level" + level);
                link("level" + (level - 1) + "/right", "../level" + level);
            }
        }

        assertThat(list("level0").entries()).hasSize(40);
    }

    @Test
    void givesDanglingLinksTheirRowWhateverTheyAreCalled() throws Exception {
        files("in/a.txt");
        link("in/archive", "/gone/archive");

        Inputs inputs = list("in");

        assertThat(reason(inputs, "archive")).isEqualTo(Reason.DANGLING_LINK);
        assertThat(reason(list("in/archive"), "archive")).isEqualTo(Reason.DANGLING_LINK);
        assertThat(documents(list(filters(List.of(), List.of("archive")), "in")))
                .containsExactly("a.txt");
    }

    @Test
    void givesPipesTheirRowWithoutOpeningThem() throws Exception {
        files("in/a.txt");
        run("mkfifo", work.resolve("in/pipe.txt").toString());
        run("mkfifo", work.resolve("in/pipe").toString());

        Inputs inputs = list("in");

        assertThat(reason(inputs, "pipe.txt")).isEqualTo(Reason.NOT_A_REGULAR_FILE);
        assertThat(inputs.leftAlone()).isEqualTo(1);
    }

    @Test
    void givesSocketsTheirRow() throws Exception {
        files("in/a.txt");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(work.resolve("in/socket.txt")));

            assertThat(reason(list("in"), "socket.txt")).isEqualTo(Reason.NOT_A_REGULAR_FILE);
        }
    }

    @Test
    void givesAFileThatVanishesAfterItWasListedItsRow() throws Exception {
        files("in/a.txt", "in/b, \ud83d\ude00.txt");
        List<InputEntry> entries = list("in").entries();
        Files.delete(work.resolve("in/b, \ud83d\ude00.txt"));

        ArticleReader reader = ArticleReader.detecting(InputStream.nullInputStream(), 100);

        assertThat(entries.stream().map(reader::read))
                .satisfiesExactly(
                        there -> assertThat(there).isInstanceOf(Article.class),
                        gone -> assertThat(gone)
                                .isEqualTo(new Problem(
                                        "b, \ud83d\ude00.txt", Reason.VANISHED, "gone since the inputs were listed")));
    }

    @Test
    void givesAnUnreadableFileItsRow() throws Exception {
        files("in/locked.txt");
        Path locked = work.resolve("in/locked.txt");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(locked), "skipped: root reads everything");

        InputEntry entry = list("in").entries().get(0);

        assertThat(ArticleReader.detecting(InputStream.nullInputStream(), 100).read(entry))
                .isEqualTo(new Problem("locked.txt", Reason.UNREADABLE, "permission denied"));
    }

    @Test
    void givesAnUnreadableFolderItsRow() throws Exception {
        files("in/locked/a.txt", "in/b.txt");
        Path locked = work.resolve("in/locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(locked), "skipped: root reads everything");
            Inputs inputs = list("in");
            assertThat(documents(inputs)).containsExactly("b.txt", "locked");
            assertThat(reason(inputs, "locked")).isEqualTo(Reason.UNREADABLE);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void writesLineBreaksInNamesAsBackslashN() throws Exception {
        files("in/a\nb.txt", "in/a\\nb.txt", "in/c, \"d\".txt");

        List<InputEntry> entries = list("in").entries();

        assertThat(entries)
                .extracting(InputEntry::document)
                .containsExactly("a\\nb.txt", "a\\nb.txt (2)", "c, \"d\".txt");
        assertThat(entries).extracting(entry -> ((InputFile) entry).path()).doesNotHaveDuplicates();
    }

    @Test
    void keepsNamesWithInvalidBytesApart() throws Exception {
        Files.createDirectory(work.resolve("in"));
        run(
                "sh",
                "-c",
                "cd \"$0\" && touch \"$(printf 'x\\377.txt')\" \"$(printf 'x\\376.txt')\"",
                work.resolve("in").toString());

        assertThat(documents(list("in"))).containsExactly("x\\xFE.txt", "x\\xFF.txt");
    }

    @Test
    void sortsByCodePoint() {
        List<String> names = new ArrayList<>(Arrays.asList("\ud83d\ude00", "\uff21", "b", "a/b", "a", "a.txt", ""));

        names.sort(DocumentName.ORDER);

        assertThat(names).containsExactly("", "a", "a.txt", "a/b", "b", "\uff21", "\ud83d\ude00");
    }

    private Inputs list(String... inputs) throws MissingInputException, TableRefusedException {
        return list(TEXT_FILES, inputs);
    }

    private Inputs list(Filters filters, String... inputs) throws MissingInputException, TableRefusedException {
        return new InputWalk(filters, work).list(List.of(inputs));
    }

    private static Filters filters(List<String> include, List<String> exclude) {
        return new Filters(include, exclude);
    }

    private static List<String> documents(Inputs inputs) {
        return inputs.entries().stream().map(InputEntry::document).toList();
    }

    private static Reason reason(Inputs inputs, String document) {
        return inputs.entries().stream()
                .filter(entry -> entry.document().equals(document))
                .map(entry -> ((Unusable) entry).problem().reason())
                .findFirst()
                .orElseThrow();
    }

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Path file = work.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(work.resolve(path), Path.of(target));
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
