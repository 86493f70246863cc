package org.whosaid.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.whosaid.console.Interruption;
import org.whosaid.console.Terminals;
import org.whosaid.disk.Disk;
import org.whosaid.facts.ArticleAnalysis;

/**
 * What the program did with a command line, run without models.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 * @param loads how often it loaded an analysis
 * @param watched the names that the analysis was loaded with
 */
record Started(int code, String out, String err, int loads, List<String> watched) {

    /** Runs in a folder. */
    static Started in(Path folder, String... args) {
        return withInput(folder, "", args);
    }

    static Started withInput(Path folder, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Started started = writingTo(out, Terminals.NONE, folder, input, args);
        return new Started(
                started.code, out.toString(StandardCharsets.UTF_8), started.err, started.loads, started.watched);
    }

    /** Runs in a folder with another analysis, on another disk. */
    static Started with(ArticleAnalysis analysis, Disk disk, Interruption interruption, Path folder, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicInteger loads = new AtomicInteger();
        Session.AnalysisLoader loader = (watched, speakers) -> {
            loads.incrementAndGet();
            return analysis;
        };
        int code = new Main(Terminals.NONE, folder, loader, "whosaid", interruption, disk)
                .run(
                        args,
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Started(code, "", err.toString(StandardCharsets.UTF_8), loads.get(), List.of());
    }

    static Started writingTo(OutputStream out, Terminals terminals, Path folder, String input, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicInteger loads = new AtomicInteger();
        List<String> names = new ArrayList<>();
        Session.AnalysisLoader loader = (watched, speakers) -> {
            loads.incrementAndGet();
            watched.forEach(name -> names.add(name.name()));
            return new NamedSpeakerAnalysis();
        };
        Main main = new Main(terminals, folder, loader, "whosaid", new Interruption(), Disk.real());
        int code = main.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Started(code, "", err.toString(StandardCharsets.UTF_8), loads.get(), names);
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
