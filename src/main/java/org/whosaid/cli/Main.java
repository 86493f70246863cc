package org.whosaid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.whosaid.console.Interruption;
import org.whosaid.console.Terminals;
import org.whosaid.disk.ClosedPipe;
import org.whosaid.disk.Disk;
import org.whosaid.disk.OutputException;
import org.whosaid.lists.LexiconReader;
import org.whosaid.pipeline.ArticlePipeline;

/** Starts the program. */
public final class Main {

    private final Terminals terminals;
    private final Path workingFolder;
    private final Session.AnalysisLoader loader;
    private final String program;
    private final Interruption interruption;
    private final Disk disk;

    Main(
            Terminals terminals,
            Path workingFolder,
            Session.AnalysisLoader loader,
            String program,
            Interruption interruption,
            Disk disk) {
        this.terminals = terminals;
        this.workingFolder = workingFolder;
        this.loader = loader;
        this.program = program;
        this.interruption = interruption;
        this.disk = disk;
    }

    /** Runs the command line and ends the program with its {@link ExitCode}. */
    public static void main(String[] args) {
        Session.AnalysisLoader loader = (watched, speakers) ->
                ArticlePipeline.load(() -> new LexiconReader().read().watching(watched), speakers);
        start(args, loader, Disk.real());
    }

    /** The same with another analysis and another disk. */
    static void start(String[] args, Session.AnalysisLoader loader, Disk disk) {
        Terminals terminals = Terminals.of(System.getenv(), Terminals.isOne(System.console()));
        String program = System.getenv().getOrDefault("WHOSAID_PROGRAM", "whosaid");
        Interruption interruption = new Interruption();
        // After Ctrl-C and TERM the runtime waits for this thread, then ends with 130 or 143. Where the program ends by
        // itself no run is under way any more, so it does not wait.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(Interruption.PATIENCE), "stop"));
        Main main = new Main(terminals, Path.of(""), loader, program, interruption, disk);
        // PrintStream would swallow what goes wrong with standard output.
        System.exit(main.run(args, System.in, new FileOutputStream(FileDescriptor.out), System.err));
    }

    /**
     * Runs one command line.
     *
     * @param args as typed
     * @param in standard input
     * @param out standard output; must report what goes wrong with it
     * @param err for messages, progress and the summary
     * @return the code of an {@link ExitCode}
     */
    int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        Session session = new Session(
                List.of(args),
                new Session.Streams(in, out, err, terminals),
                workingFolder,
                loader,
                program,
                interruption,
                disk,
                Clock.system(ZoneId.systemDefault()));
        StringWriter help = new StringWriter();
        int code = Commands.of(session)
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(err, true, Charset.defaultCharset()))
                .execute(args);
        return print(help.toString(), out, err) ? code : ExitCode.OUTPUT_FAILED.code();
    }

    /** Writes what picocli has to say; whoever asked for it may close the pipe. */
    private static boolean print(String help, OutputStream out, PrintStream err) {
        try {
            out.write(help.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException trouble) {
            boolean closed = ClosedPipe.isMeantBy(trouble);
            if (!closed) {
                err.println("whosaid: " + new OutputException("standard output", trouble).getMessage());
            }
            return closed;
        }
    }
}
