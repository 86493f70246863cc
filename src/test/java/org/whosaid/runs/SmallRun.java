package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.disk.Disk;
import org.whosaid.disk.OutputException;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.runs.RunSummary.Resumed;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.runs.TablesFolder.Start;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Examples;
import org.whosaid.tables.Status;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;

/** A run over nine inputs made by hand, in whole or in part. */
public final class SmallRun {

    static final TableFormat FORMAT = new TableFormat(CsvProfile.DATA, Separator.COMMA);
    static final TablePlan PLAN = new TablePlan(FORMAT, List.of());
    static final Recipe RECIPE =
            new Recipe(Map.of("--types", "PERSON"), List.of("extract", "in", "-o", "out"), "/home/ada");
    static final List<String> FILES =
            List.of("quotes.csv", "entities.csv", "mentions.csv", "documents.csv", "run.json");
    static final Fingerprint SOURCE = Fingerprint.of(new byte[] {1, 2, 3});

    private static final List<Outcome> OUTCOMES = outcomes();

    private SmallRun() {}

    static RunSummary summary() {
        return new RunSummary(
                new Software("0.1.0", "17.0.15", "4.5.10", new TreeMap<>()),
                Map.of(),
                new RunSummary.Request(RECIPE.arguments(), List.of("in"), "/home/ada"),
                new RunSummary.Found(Map.of(Status.OK, 6), 0, 1000),
                new Resumed(0, 0),
                Instant.EPOCH,
                Duration.ofSeconds(1));
    }

    public static TablesFolder open(Disk disk, Path folder, Start start) throws Exception {
        return begin(disk, folder, start, documents());
    }

    static TablesFolder begin(Disk disk, Path folder, Start start, List<String> documents) throws Exception {
        TablesFolder tables = TablesFolder.open(disk, folder, PLAN, RECIPE, start, documents);
        try {
            tables.begin();
        } catch (OutputException trouble) {
            tables.close();
            throw trouble;
        }
        return tables;
    }

    public static void add(TablesFolder tables, int number) throws OutputException {
        tables.add(OUTCOMES.get(number), Optional.of(SOURCE));
    }

    static int size() {
        return OUTCOMES.size();
    }

    static List<String> documents() {
        return OUTCOMES.stream().map(Outcome::document).toList();
    }

    /** Takes a run from its start to its end; does not do again what an interrupted one has done. */
    public static void run(Disk disk, Path folder, Start start) throws Exception {
        run(disk, folder, start, size());
    }

    /** The same with the first inputs alone. */
    static void run(Disk disk, Path folder, Start start, int inputs) throws Exception {
        List<String> documents = documents().subList(0, inputs);
        try (TablesFolder tables = TablesFolder.open(disk, folder, PLAN, RECIPE, start, documents)) {
            Set<String> done =
                    tables.earlier().stream().map(DoneInput::document).collect(Collectors.toSet());
            if (tables.isFinished() && done.containsAll(documents)) {
                return;
            }
            tables.begin();
            for (int number = 0; number < inputs; number++) {
                if (!done.contains(OUTCOMES.get(number).document())) {
                    add(tables, number);
                }
            }
            tables.finish(summary());
        }
    }

    /** The content of the files in a folder, by name; folders inside are named with a slash. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                boolean inside = Files.isDirectory(path);
                content.put(path.getFileName() + (inside ? "/" : ""), inside ? "" : Files.readString(path));
            }
        }
        return content;
    }

    private static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            outcomes.add(Examples.result("article " + number + ".txt"));
        }
        outcomes.add(new Problem("empty.txt", Reason.EMPTY, "0 bytes"));
        outcomes.add(new Problem("fault.txt", Reason.ERROR, "java.lang.StackOverflowError"));
        outcomes.add(new Problem("tab\tand\\newline\\n.txt", Reason.TIMEOUT, ""));
        return List.copyOf(outcomes);
    }
}
