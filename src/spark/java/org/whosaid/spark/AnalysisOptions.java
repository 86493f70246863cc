package org.whosaid.spark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.lists.ListFaultException;
import org.whosaid.lists.SpeakerModelFile;
import org.whosaid.lists.SpeakerModelReader;
import org.whosaid.lists.WatchListReader;
import org.whosaid.lists.WatchLists;
import org.whosaid.read.ArticleReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What rows depend on besides their documents, as typed: the options of {@code whosaid extract}. */
final class AnalysisOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of all inputs, such as UTF-8 or windows-1252. Default: found out for each.")
    Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            defaultValue = "" + ArticleReader.DEFAULT_MAX_CHARACTERS,
            description = "Skip inputs that are longer. Default: ${DEFAULT-VALUE}.")
    int maxCharacters;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Fail an input that takes longer than that. Default: ${DEFAULT-VALUE}")
    int timeout;

    @Option(
            names = "--watchlist",
            paramLabel = "FILE",
            description =
                    "Names to find wherever they stand and to call as this list does: a CSV file with the columns name"
                            + " and type (aliases, joined with ;, and code may follow), or a MISP galaxy cluster"
                            + " in JSON. May be repeated; earlier lists win.")
    List<String> watchLists = new ArrayList<>();

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            description = "List only entities of these types (${COMPLETION-CANDIDATES}; several joined with commas, or"
                    + " repeated). Quotes keep all their rows and speakers; the speaker_id of a speaker who"
                    + " is not listed is empty. Default: all")
    Set<EntityType> types = EnumSet.allOf(EntityType.class);

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Choose speakers by this model, made by 'whosaid train'. Default: the one that comes with"
                    + " whosaid")
    String model = "";

    /** What was typed, read and checked: what the executors need, and the same by names that a user knows. */
    record Read(AnalysisSettings settings, Map<String, String> told) {}

    /**
     * Reads what was typed; watch lists and model are files of the machine that the driver runs on.
     *
     * @throws ParameterException where something typed is not allowed or cannot be read
     */
    Read read(InputFormat input, Path workingFolder) {
        if (encoding.isPresent() && input != InputFormat.TEXT) {
            throw usage("--encoding: a column of " + input + " holds decoded text already, leave it out");
        }
        String charset =
                input == InputFormat.TEXT ? encoding.map(Charset::name).orElse("") : StandardCharsets.UTF_8.name();
        WatchLists watched = watched(workingFolder);
        SpeakerModelFile speakers = speakers(workingFolder);
        AnalysisSettings settings = new AnalysisSettings(
                watched.names(),
                speakers.model(),
                types,
                charset,
                atLeastOne("--max-characters", maxCharacters),
                Duration.ofSeconds(atLeastOne("--timeout", timeout)));
        Map<String, String> told = new LinkedHashMap<>();
        told.put("--model", speakers.sha256());
        told.put("--watchlist", String.join(" ", watched.checksums().values()));
        told.put("--types", types.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        told.put("--encoding", charset);
        told.put("--max-characters", Integer.toString(maxCharacters));
        told.put("--timeout", Integer.toString(timeout));
        return new Read(settings, told);
    }

    int atLeastOne(String option, int number) {
        if (number < 1) {
            throw usage(option + " " + number + ": at least 1 is needed");
        }
        return number;
    }

    private WatchLists watched(Path workingFolder) {
        try {
            return new WatchListReader().read(watchLists, workingFolder);
        } catch (ListFaultException fault) {
            throw usage("--watchlist " + fault.getMessage());
        }
    }

    private SpeakerModelFile speakers(Path workingFolder) {
        SpeakerModelReader reader = new SpeakerModelReader();
        try {
            return model.isEmpty() ? reader.readPackaged() : reader.read(model, workingFolder);
        } catch (ListFaultException fault) {
            throw usage("--model " + fault.getMessage());
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
