package org.whosaid.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.whosaid.console.ProgressLine;
import org.whosaid.console.RunReport;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.OutputFile;
import org.whosaid.disk.PackedText;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelText;
import org.whosaid.pipeline.TrainingPipeline;
import org.whosaid.train.ArticleNames;
import org.whosaid.train.CorefFolder;
import org.whosaid.train.GoldFolder;
import org.whosaid.train.MarkedArticle;
import org.whosaid.train.MarkedFolder;
import org.whosaid.train.Selection;
import org.whosaid.train.SpeakerTraining;
import org.whosaid.train.TrainedSpeakers;
import org.whosaid.train.TrainingDataException;
import org.whosaid.train.TrainingObserver.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid train}: makes the model that says who speaks, and who is meant, from annotated articles. */
@Command(
        name = "train",
        header = "Train the model that says who speaks and who is meant, from articles that a person marked.",
        description = {
            "",
            "FOLDER holds text/NAME.txt and attributions/NAME_WHO.ann, brat's standoff format with the roles Source, Cue"
                    + " and Content; of several annotations of an article the alphabetically first is taken.",
            "",
            "Who is meant by \"he\" and \"the minister\" is learnt from --coref and --news; without them it is never known."
                    + " The same articles give the same model. How it is done: docs/training.md."
        },
        sortOptions = false,
        footerHeading = "%nExample: a model from the articles of a folder up to June 2016, and from two more folders%n",
        footer = "  whosaid train annotated --until 2016-06 --coref chains --news gold -o speakers.tsv")
final class TrainCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec command;

    @Parameters(paramLabel = "FOLDER", description = "Annotated articles.")
    String folder = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "File for the model, packed where its name ends in .gz; its folder is made where it is missing.")
    String output = "";

    @Option(names = "--overwrite", description = "Replace a file that stands there already.")
    boolean overwrite;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Only articles of this date and later: a year, a month (2016-06) or a day. Dates are the second"
                            + " part of an article's name between underscores, as in paper_2016-02-16_title.txt.")
    String since = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Only articles of this date and earlier; 2016-06 takes all of June in.")
    String until = "";

    @Option(
            names = "--without",
            paramLabel = "LIST",
            description = "Leave articles out: a text file with a name a line (without .txt), or a folder whose *.txt"
                    + " files have the names.")
    String without = "";

    @Option(
            names = "--coref",
            paramLabel = "FOLDER",
            description =
                    "Texts of which it is marked who is who: text/NAME.txt and coref.json, {\"NAME.txt\": [[start,"
                            + " end, chain], ...], ...}, offsets in code points, the same chain for the same one.")
    String coref = "";

    @Option(
            names = "--news",
            paramLabel = "FOLDER",
            description = "News of which it is marked who is who and who speaks: NAME.txt and NAME.gold.json. May be"
                    + " given several times. The confidence is measured on folds of it.")
    List<String> news = new ArrayList<>();

    @Option(
            names = "--held-out",
            paramLabel = "DIR",
            description = "Split the news into folds by outlet and write a model for each that has not seen it, to"
                    + " measure on: DIR/fold-1.tsv, and the names of its articles in DIR/fold-1.txt.")
    String heldOut = "";

    @Mixin
    WorkOptions work;

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        int threads = work.threads();
        Path file = path("-o", output);
        if (!overwrite && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file)) {
            throw usage(output + ": stands there already; --overwrite replaces it, or name another file");
        }
        SpeakerTraining.Sources sources = sources();
        if (sources.attributed().isEmpty()) {
            session.err().println("whosaid: nothing to read: no article of " + folder + " is left to learn from");
            return ExitCode.NOTHING_TO_READ.code();
        }
        try (OutputFile model = open(file)) {
            return write(sources, model, threads).code();
        } catch (OutputException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED.code();
        }
    }

    private SpeakerTraining.Sources sources() {
        if (!heldOut.isEmpty() && news.isEmpty()) {
            throw usage("--held-out " + heldOut + ": there is nothing to hold out without --news FOLDER");
        }
        try {
            MarkedFolder marked = new MarkedFolder(path("FOLDER", folder));
            Selection selection = new Selection(date("--since", since), date("--until", until), leftOut(marked));
            List<MarkedArticle> allNews = new ArrayList<>();
            for (String gold : news) {
                allNews.addAll(new GoldFolder(path("--news", gold)).read());
            }
            return new SpeakerTraining.Sources(
                    marked.read(selection),
                    coref.isEmpty() ? List.of() : new CorefFolder(path("--coref", coref)).read(),
                    allNews);
        } catch (TrainingDataException fault) {
            throw usage(String.valueOf(fault.getMessage()));
        }
    }

    /** A list that leaves nothing out is a mistake: its articles would be learnt from and measured on. */
    private Set<String> leftOut(MarkedFolder marked) throws TrainingDataException {
        if (without.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new ArticleNames().read(path("--without", without));
        if (Collections.disjoint(names, marked.names())) {
            throw usage("--without " + without + ": none of its " + names.size() + " names, such as '"
                    + names.iterator().next() + "', is that of an article in " + folder);
        }
        return names;
    }

    private ExitCode write(SpeakerTraining.Sources sources, OutputFile model, int threads)
            throws InterruptedException, OutputException {
        TrainedSpeakers trained = train(sources, threads);
        if (trained.figures().examples() == 0) {
            session.err().println("whosaid: nothing to read: the articles of " + folder + " hold no marked quote");
            return ExitCode.NOTHING_TO_READ;
        }
        String text = new SpeakerModelText().write(trained.model(), trained.figures(), commandLine());
        if (output.endsWith(PackedText.ENDING)) {
            model.finish(PackedText.pack(text));
        } else {
            model.finish(text);
        }
        if (!heldOut.isEmpty()) {
            writeHeldOut(trained);
        }
        if (!work.quiet) {
            tell(trained);
        }
        return ExitCode.OK;
    }

    /** They are made to be measured, not kept: older ones are replaced. */
    private void writeHeldOut(TrainedSpeakers trained) throws OutputException {
        Path folds = path("--held-out", heldOut);
        int number = 0;
        for (TrainedSpeakers.HeldOut fold : trained.heldOut()) {
            number++;
            try (OutputFile model = open(folds.resolve("fold-" + number + ".tsv"));
                    OutputFile names = open(folds.resolve("fold-" + number + ".txt"))) {
                model.finish(new SpeakerModelText().write(fold.model(), trained.figures(), commandLine()));
                names.finish(String.join("\n", fold.articles()) + "\n");
            }
        }
    }

    private void tell(TrainedSpeakers trained) {
        String measured = trained.figures().judged() == 0
                ? "nothing held out to measure on"
                : String.format(
                        Locale.ROOT,
                        "on held-out folds %.1f%% of %s right",
                        100 * trained.figures().accuracy(),
                        RunReport.counted(trained.figures().judged(), "quote"));
        session.err()
                .printf(
                        "%s, %s, %s; %s%n",
                        RunReport.counted(trained.figures().articles(), "article"),
                        RunReport.counted(trained.figures().examples(), "example"),
                        RunReport.counted(trained.model().weights().size(), "feature"),
                        measured);
        session.err().println("the model is in " + output);
    }

    private TrainedSpeakers train(SpeakerTraining.Sources sources, int threads) throws InterruptedException {
        ProgressLine progress = session.progress(work.quiet);
        progress.show("loading models ...");
        try {
            TrainingPipeline pipeline = TrainingPipeline.load(new LexiconReader().read());
            return new SpeakerTraining(pipeline, threads)
                    .train(sources, (step, done, total) -> progress.show(words(step) + " " + done + "/" + total));
        } finally {
            progress.wipe();
        }
    }

    private static String words(Step step) {
        return switch (step) {
            case PREPARING_ARTICLES -> "preparing articles";
            case LEARNING -> "learning";
        };
    }

    /** What was typed, for the model's head: without paths, which mean nothing elsewhere. */
    private String commandLine() {
        StringBuilder line = new StringBuilder("whosaid train FOLDER -o FILE");
        line.append(since.isEmpty() ? "" : " --since " + since);
        line.append(until.isEmpty() ? "" : " --until " + until);
        line.append(without.isEmpty() ? "" : " --without LIST");
        line.append(coref.isEmpty() ? "" : " --coref FOLDER");
        line.append(" --news FOLDER".repeat(news.size()));
        return line.toString();
    }

    private String date(String option, String typed) {
        if (!typed.isEmpty() && !Selection.isDate(typed)) {
            throw usage(option + " '" + typed + "': allowed are a year, a month and a day: 2016, 2016-06, 2016-06-30");
        }
        return typed;
    }

    /** A place that does not take a file is a mistake in the command as long as nothing was begun. */
    private OutputFile open(Path file) {
        try {
            return OutputFile.open(file);
        } catch (OutputException refused) {
            throw usage(String.valueOf(refused.getMessage()));
        }
    }

    private Path path(String option, String typed) {
        try {
            return session.workingFolder().resolve(typed);
        } catch (InvalidPathException impossible) {
            throw usage(option + " '" + typed + "': not a path here");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
