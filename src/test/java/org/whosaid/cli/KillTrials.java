package org.whosaid.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Interrupts runs and has them resumed: the tables must be those of a run that nobody interrupted. A test does it a few
 * times, {@code .ci/kill} many times.
 */
public final class KillTrials {

    private static final List<String> TABLES = List.of(
            "quotes.csv", "entities.csv", "mentions.csv", "documents.csv", "actors.csv", "sayings.csv", "pairs.csv");
    private static final List<String> MOMENTS = List.of("move", "results", "delete");
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    /** The log, the tables set aside and the new ones. */
    private static final int RENAMES = 11;

    /** What may be left of others at the start, the tables set aside at the end. */
    private static final int REMOVALS = 15;

    private record Ended(int code, String err) {

        /** The line that resumes, as printed. */
        Optional<String> resumeLine() {
            return err.lines().filter(line -> line.startsWith("  ")).findFirst();
        }
    }

    private final Path work;
    private final Path program;
    private final Path articles;
    private final boolean pauses;
    private final Random random;
    private final Path whole;
    private final int inputs;
    private int trials;
    private Path errors = Path.of("");

    private KillTrials(Path work, String command, Path articles, boolean pauses, long seed) throws Exception {
        this.work = work;
        this.articles = articles;
        this.pauses = pauses;
        this.random = new Random(seed);
        this.program = work.resolve("who said");
        // A shell's background jobs ignore Ctrl-C, and so would what they start.
        Files.writeString(
                program,
                "#!/bin/sh\nexport WHOSAID_PROGRAM=\"$0\"\n"
                        + "env --default-signal=INT true 2>/dev/null && exec env --default-signal=INT " + command
                        + " \"$@\"\nexec " + command + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.whole = work.resolve("whole");
        assertEnded(end(start(whole, Optional.empty())), "the run that nobody interrupts");
        try (Stream<String> rows = Files.lines(whole.resolve("documents.csv"))) {
            this.inputs = (int) rows.count() - 1;
        }
    }

    /** Trials of the program with a quick analysis, over so many made-up files. */
    static KillTrials fast(Path work, int files, String classPath, long seed) throws Exception {
        Path articles = Files.createDirectories(work.resolve("articles"));
        Random random = new Random(seed);
        for (int number = 0; number < files; number++) {
            String words = "word ".repeat(random.nextInt(60));
            String text = switch (random.nextInt(20)) {
                case 0 -> "";
                case 1 -> words + "FAULT";
                case 2 -> words;
                default -> words + "\"No, " + number + "\" said Mira Rao. " + words;
            };
            Files.writeString(articles.resolve("article " + number + ".txt"), text);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "'" + java + "' -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '" + classPath
                + "' org.whosaid.cli.FastMain";
        return new KillTrials(work, command, articles, true, seed);
    }

    /** Trials of the program itself. */
    static KillTrials real(Path work, Path launcher, Path articles, long seed) throws Exception {
        return new KillTrials(work, "'" + launcher.toAbsolutePath() + "'", articles, false, seed);
    }

    /** Kills so many runs, each at a random share of its progress or in the middle of an operation. */
    void kill(int times) throws Exception {
        for (int killed = 0; killed < times; ) {
            Path out = nextFolder();
            String moment = pauses && killed % 3 == 2 ? moment(MOMENTS.get(killed / 3 % MOMENTS.size())) : "";
            if (killed % 4 == 1 || moment.startsWith("move:")) {
                layOutOldTables(out);
            }
            Path sign = work.resolve("sign " + trials);
            Process run = start(out, moment.isEmpty() ? Optional.empty() : Optional.of(moment + ":" + sign));
            boolean there = moment.isEmpty() ? waitForShare(run, out) : waitForFile(run, sign);
            run.destroyForcibly();
            end(run);
            if (there) {
                killed++;
            }
            resume(out, moment);
        }
    }

    /** Kills so many runs that bring a finished one up to date. */
    void killUpdates(int times) throws Exception {
        Path older = olderArticles();
        Path finished = work.resolve("finished");
        assertEnded(end(started(command(older, finished))), "the run that is brought up to date");
        for (int killed = 0; killed < times; ) {
            Path out = nextFolder();
            copy(finished, out);
            String moment = killed % 3 == 2 ? moment(MOMENTS.get(killed / 3 % MOMENTS.size())) : "";
            Path sign = work.resolve("sign " + trials);
            ProcessBuilder update = command(articles, out, "--resume");
            if (!moment.isEmpty()) {
                update.environment().put(FastMain.PAUSE, moment + ":" + sign);
            }
            Process run = started(update);
            boolean there = moment.isEmpty() ? waitForShare(run, out) : waitForFile(run, sign);
            run.destroyForcibly();
            end(run);
            if (there) {
                killed++;
                if (moment.isEmpty() || moment.startsWith("results")) {
                    assertStanding(out, finished, moment);
                }
            }
            resume(out, "update " + moment);
        }
    }

    /** Half of the articles, some of them as they were before they changed, and some that are gone since. */
    private Path olderArticles() throws IOException {
        Path older = Files.createDirectories(work.resolve("older").resolve("articles"));
        for (int number = 0; number < inputs; number += 2) {
            Path article = articles.resolve("article " + number + ".txt");
            Path copy = older.resolve(article.getFileName());
            Files.writeString(copy, Files.readString(article) + (number % 10 == 0 ? "It rained." : ""));
            if (number % 20 == 0) {
                Files.copy(copy, older.resolve("gone " + number + ".txt"));
            }
        }
        return older;
    }

    private static void copy(Path finished, Path out) throws IOException {
        try (Stream<Path> paths = Files.walk(finished)) {
            for (Path path : paths.toList()) {
                Files.copy(path, out.resolve(finished.relativize(path).toString()));
            }
        }
    }

    /** Until new tables are put in place the older ones stand; a kill may have come after that. */
    private void assertStanding(Path out, Path finished, String what) throws IOException {
        boolean old = true;
        boolean made = true;
        for (String table : TABLES) {
            Path standing = out.resolve(table);
            old &= Files.exists(standing) && Files.mismatch(finished.resolve(table), standing) < 0;
            made &= Files.exists(standing) && Files.mismatch(whole.resolve(table), standing) < 0;
        }
        require(old || made, what + ": " + out + " holds neither the older tables nor the new ones");
    }

    /**
     * Stops so many runs with a signal.
     *
     * @param code what they have to end with
     */
    void stop(int times, String signal, int code) throws Exception {
        for (int stopped = 0; stopped < times; ) {
            Path out = nextFolder();
            Process run = start(out, Optional.empty());
            boolean there = waitForShare(run, out);
            long begun = System.nanoTime();
            new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid()))
                    .start()
                    .waitFor();
            Ended ended = end(run);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (!there || ended.code() == 0 || ended.code() == ExitCode.INCOMPLETE.code()) {
                continue;
            }
            require(ended.code() == code, signal + " ended with " + ended.code() + ": " + ended.err());
            require(took.compareTo(LONGEST_STOP) < 0, signal + " took " + took);
            Optional<String> line = ended.resumeLine();
            if (line.isPresent()) {
                assertWhole(out, shell(line.get()), line.get());
                stopped++;
            } else {
                // It came while the tables were put in place: nothing is left to resume.
                assertWhole(out, signal + " at the end");
            }
        }
    }

    private void resume(Path out, String moment) throws Exception {
        if (Files.notExists(out.resolve(".whosaid/results")) && isOld(out)) {
            // Killed before its log was there: whatever stood in the folder does so still, and the command is given
            // anew.
            for (String table : TABLES) {
                require(Files.readString(out.resolve(table)).equals("old"), moment + ": " + table + " was touched");
            }
            assertWhole(out, end(started(command(articles, out, "--overwrite"))), moment + ", begun anew");
            return;
        }
        Ended refused = end(start(out, Optional.empty(), "--quiet"));
        String line =
                refused.resumeLine().orElse("'" + program + "' extract --resume '" + articles + "' -o '" + out + "'");
        if (refused.code() == ExitCode.INCOMPLETE.code()) {
            assertWhole(out, refused, moment + " had left nothing");
            return;
        }
        require(refused.code() == ExitCode.USAGE.code(), "an interrupted run was not refused: " + refused);
        assertWhole(out, shell(line), moment + " " + line);
    }

    private void assertWhole(Path out, Ended resumed, String what) throws IOException {
        assertEnded(resumed, what);
        assertWhole(out, what);
    }

    private void assertWhole(Path out, String what) throws IOException {
        for (String table : TABLES) {
            require(
                    Files.mismatch(whole.resolve(table), out.resolve(table)) < 0,
                    what + ": " + out.resolve(table) + " is not that of an uninterrupted run");
        }
        require(Files.exists(out.resolve("run.json")), what + ": no run.json");
    }

    private static void assertEnded(Ended run, String what) {
        require(run.code() == 0 || run.code() == ExitCode.INCOMPLETE.code(), what + ": ended with " + run);
    }

    private Path nextFolder() {
        trials++;
        return work.resolve("out " + trials);
    }

    private String moment(String kind) {
        int most = switch (kind) {
            case "move" -> RENAMES;
            case "delete" -> REMOVALS;
            default -> inputs;
        };
        return kind + ":" + (1 + random.nextInt(most));
    }

    private static void layOutOldTables(Path out) throws IOException {
        Files.createDirectories(out);
        for (String table : TABLES) {
            Files.writeString(out.resolve(table), "old");
        }
        Files.writeString(out.resolve("run.json"), "old");
    }

    private static boolean isOld(Path out) throws IOException {
        Path record = out.resolve("run.json");
        return Files.exists(record) && Files.readString(record).equals("old");
    }

    private boolean waitForShare(Process run, Path out) throws Exception {
        Path log = out.resolve(".whosaid/results");
        long target = lines(log) + 1L + random.nextInt(inputs);
        while (run.isAlive()) {
            if (lines(log) > target) {
                return true;
            }
            Thread.sleep(2);
        }
        return false;
    }

    private static boolean waitForFile(Process run, Path sign) throws InterruptedException {
        while (run.isAlive()) {
            if (Files.exists(sign)) {
                return true;
            }
            Thread.sleep(2);
        }
        return false;
    }

    private static long lines(Path log) {
        try {
            byte[] bytes = Files.readAllBytes(log);
            long lines = 0;
            for (byte one : bytes) {
                lines += one == '\n' ? 1 : 0;
            }
            return lines;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Replaces tables where there are some before the first start. */
    private Process start(Path out, Optional<String> pause, String... more) throws IOException {
        ProcessBuilder builder = command(articles, out, more);
        if (Files.notExists(out.resolve(".whosaid")) && isOld(out)) {
            builder.command().add("--overwrite");
        }
        pause.ifPresent(value -> builder.environment().put(FastMain.PAUSE, value));
        return started(builder);
    }

    private ProcessBuilder command(Path inputs, Path out, String... more) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "extract", inputs.toString(), "-o", out.toString(), "--threads", "2"));
        command.addAll(Arrays.asList(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(Files.createTempFile(work, "err", ".txt").toFile());
    }

    private Ended shell(String line) throws Exception {
        return end(started(new ProcessBuilder("sh", "-c", line)
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(Files.createTempFile(work, "err", ".txt").toFile())));
    }

    private Process started(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        errors = builder.redirectError().file().toPath();
        return process;
    }

    private Ended end(Process process) throws Exception {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + LONGEST);
        }
        return new Ended(process.exitValue(), Files.readString(errors, StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /**
     * Runs the trials of {@code .ci/kill}.
     *
     * @param args an empty folder to work in; then {@code fast}, files, kills and stops by each signal; or
     *     {@code real}, the launcher, a folder of articles and kills
     */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]).toAbsolutePath();
        long begun = System.nanoTime();
        String done;
        if (args[1].equals("fast")) {
            KillTrials trials = fast(work, Integer.parseInt(args[2]), System.getProperty("java.class.path"), 5);
            trials.kill(Integer.parseInt(args[3]));
            trials.killUpdates(Integer.parseInt(args[3]) / 4);
            int stops = Integer.parseInt(args[4]);
            trials.stop(stops, "TERM", ExitCode.TERMINATED.code());
            trials.stop(stops, "INT", ExitCode.INTERRUPTED.code());
            done = args[3] + " kills, " + Integer.parseInt(args[3]) / 4 + " kills of updates, " + stops + " TERM and "
                    + stops + " INT over " + args[2] + " made-up files";
        } else {
            KillTrials trials = real(work, Path.of(args[2]), Path.of(args[3]).toAbsolutePath(), 5);
            trials.kill(Integer.parseInt(args[4]));
            done = args[4] + " kills of the program itself over " + trials.inputs + " articles";
        }
        System.out.println(done + ", each resumed to the same bytes, in "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " seconds");
    }
}
