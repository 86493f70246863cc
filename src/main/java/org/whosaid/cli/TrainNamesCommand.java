package org.whosaid.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.whosaid.console.ProgressLine;
import org.whosaid.console.RunReport;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.OutputFile;
import org.whosaid.facts.Article;
import org.whosaid.facts.Fingerprint;
import org.whosaid.lists.LexiconReader;
import org.whosaid.options.TypedNumber;
import org.whosaid.pipeline.NameTrainingPipeline;
import org.whosaid.train.ArticleNames;
import org.whosaid.train.NameTraining;
import org.whosaid.train.NamedArticle;
import org.whosaid.train.NamedFolder;
import org.whosaid.train.TextFolder;
import org.whosaid.train.TrainedNames;
import org.whosaid.train.TrainingDataException;
import org.whosaid.train.TrainingObserver.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid train-names}: makes the world name model from articles with marked names. */
@Command(
        name = "train-names",
        header = "Train the model that finds names, from articles whose names a person marked.",
        description = {
            "",
            "FOLDER holds text/NAME.txt and names.json: {\"NAME.txt\": [[start, end, \"Person\"], ...], ...}, offsets in"
                    + " code points, types Person, Organization, Location and others. The same articles give the same"
                    + " model. The program uses only the model that it was built with: see docs/training.md."
        },
        sortOptions = false,
        footerHeading = "%nExample: every fourth article of a folder without marks helps%n",
        footer = "  whosaid train-names named --plain articles --plain-every 4 -o names")
final class TrainNamesCommand implements Callable<Integer> {

    private static final String LABELS = "weights.txt.gz";
    private static final String JUDGE = "judge.tsv";

    private final Session session;

    @Spec
    CommandSpec command;

    @Parameters(paramLabel = "FOLDER", description = "Articles with marked names.")
    String folder = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the files of the model, " + LABELS + " and " + JUDGE + "; made where it is"
                    + " missing.")
    String output = "";

    @Option(names = "--overwrite", description = "Replace files that stand there already.")
    boolean overwrite;

    @Option(
            names = "--plain",
            paramLabel = "FOLDER",
            description = "Learn from these articles *.txt too; their names are those that whosaid finds without the"
                    + " model.")
    String plain = "";

    @Option(
            names = "--plain-every",
            paramLabel = "N",
            description = "Of the plain articles, sorted by name, take the first, then every Nth. Default: all")
    int plainEvery = 1;

    @Option(
            names = "--without",
            paramLabel = "LIST",
            description = "Leave articles out, and whole outlets: a text file with a name a line (without .txt), or a"
                    + " folder whose *.txt files have the names. What stands before the last underscore of an article's"
                    + " name is its outlet. May be given several times.")
    List<String> without = new ArrayList<>();

    @Mixin
    WorkOptions work;

    TrainNamesCommand(Session session) {
        this.session = session;
    }

    /** What is learnt from. */
    private record Articles(List<NamedArticle> marked, List<Article> unmarked) {}

    @Override
    public Integer call() throws InterruptedException {
        int threads = work.threads();
        TypedNumber.atLeastOne(command, "--plain-every", plainEvery);
        Path folderOfFiles = path("-o", output);
        for (String file : List.of(LABELS, JUDGE)) {
            if (!overwrite && Files.exists(folderOfFiles.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw usage(output + " holds " + file + " already; --overwrite replaces it, or name another folder");
            }
        }
        Articles articles = articles();
        if (articles.marked().isEmpty()) {
            session.err().println("whosaid: nothing to read: no article of " + folder + " is left to learn from");
            return ExitCode.NOTHING_TO_READ.code();
        }
        try (OutputFile labels = open(folderOfFiles.resolve(LABELS));
                OutputFile judge = open(folderOfFiles.resolve(JUDGE))) {
            TrainedNames trained = train(articles, threads);
            labels.finish(trained.labels());
            judge.finish(trained.judge().getBytes(StandardCharsets.UTF_8));
            if (!work.quiet) {
                session.err()
                        .println(RunReport.counted(articles.marked().size(), "article") + " with marked names, "
                                + articles.unmarked().size() + " without");
                session.err()
                        .println("the model is in " + output + "; the SHA-256 of its " + LABELS + " is "
                                + Fingerprint.of(trained.labels()).sha256());
            }
            return ExitCode.OK.code();
        } catch (OutputException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED.code();
        }
    }

    private Articles articles() {
        try {
            NamedFolder named = new NamedFolder(path("FOLDER", folder));
            List<String> all = new ArrayList<>(named.names());
            TextFolder texts = new TextFolder(path("--plain", plain));
            List<String> plainNames = plain.isEmpty() ? List.of() : texts.names();
            all.addAll(plainNames);
            Set<String> leftOut = leftOut(all);
            List<Article> unmarked = new ArrayList<>();
            for (int i = 0; i < plainNames.size(); i += plainEvery) {
                if (!isIn(leftOut, plainNames.get(i))) {
                    unmarked.add(texts.read(plainNames.get(i)));
                }
            }
            return new Articles(named.read(name -> !isIn(leftOut, name)), unmarked);
        } catch (TrainingDataException fault) {
            throw usage(String.valueOf(fault.getMessage()));
        }
    }

    private static boolean isIn(Set<String> leftOut, String article) {
        return leftOut.contains(article) || leftOut.contains(outlet(article));
    }

    private static String outlet(String article) {
        int end = article.lastIndexOf('_');
        return end < 0 ? article : article.substring(0, end);
    }

    /** A list that leaves nothing out is a mistake: its articles would be learnt from and measured on. */
    private Set<String> leftOut(List<String> articles) throws TrainingDataException {
        Set<String> known = new TreeSet<>(articles);
        articles.forEach(article -> known.add(outlet(article)));
        Set<String> all = new TreeSet<>();
        for (String list : without) {
            Set<String> names = new ArticleNames().read(path("--without", list));
            if (Collections.disjoint(names, known)) {
                throw usage("--without " + list + ": none of its " + names.size() + " names, such as '"
                        + names.iterator().next() + "', is that of an article or outlet");
            }
            all.addAll(names);
        }
        return all;
    }

    private TrainedNames train(Articles articles, int threads) throws InterruptedException {
        ProgressLine progress = session.progress(work.quiet);
        progress.show("loading models ...");
        try {
            NameTrainingPipeline pipeline = NameTrainingPipeline.load(new LexiconReader().read());
            return new NameTraining(pipeline, threads)
                    .train(
                            articles.marked(),
                            articles.unmarked(),
                            "whosaid train-names FOLDER"
                                    + (plain.isEmpty() ? "" : " --plain FOLDER --plain-every " + plainEvery)
                                    + " --without LIST".repeat(without.size()) + " -o DIR",
                            (step, done, total) -> progress.show(
                                    step == Step.LEARNING
                                            ? "learning, some minutes, " + done + "/" + total
                                            : "preparing articles " + done + "/" + total));
        } finally {
            progress.wipe();
        }
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
