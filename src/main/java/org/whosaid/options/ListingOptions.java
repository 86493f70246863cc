package org.whosaid.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.disk.ListFaultException;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Quote;
import org.whosaid.lists.WatchListReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which entities and quotes are asked for, as typed. */
public final class ListingOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--watchlist",
            paramLabel = "FILE",
            description =
                    "Names to find wherever they stand and to call as this list does: a CSV file with the columns name"
                            + " and type (aliases, joined with ;, and code may follow; type NONE: never a name), or a MISP"
                            + " galaxy cluster in JSON. May be repeated; earlier lists win.")
    List<String> watchLists = new ArrayList<>();

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            completionCandidates = Types.class,
            description = "List only entities of these types (${COMPLETION-CANDIDATES}; several joined with commas, or"
                    + " repeated). Quotes keep all their rows and speakers; the speaker_id of a speaker who"
                    + " is not listed is empty. Default: all")
    List<String> types = new ArrayList<>();

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = Kinds.class,
            description = "List only quotes of these kinds (${COMPLETION-CANDIDATES}; several joined with commas, or"
                    + " repeated): DIRECT and PARTIAL stand in quotation marks, INDIRECT is reported without."
                    + " Counts are of what is listed; quote_id stays the same. Default: all")
    List<String> kinds = new ArrayList<>();

    /**
     * What was typed, checked; reads the watch lists.
     *
     * @throws ParameterException for a type or kind that is none of ours and for a watch list that cannot be used
     */
    public ListedRows request(Path workingFolder) {
        Set<EntityType> wanted = chosen("--types", types, EntityType.class);
        Set<Quote.Kind> ofKinds = chosen("--kinds", kinds, Quote.Kind.class);
        try {
            return new ListedRows(new WatchListReader().read(watchLists, workingFolder), wanted, ofKinds);
        } catch (ListFaultException fault) {
            throw usage("--watchlist " + fault.getMessage());
        }
    }

    /** The constants that were typed; all where none was. */
    private <E extends Enum<E>> Set<E> chosen(String option, List<String> typed, Class<E> constants) {
        if (typed.isEmpty()) {
            return EnumSet.allOf(constants);
        }
        return typed.stream()
                .map(one -> constant(option, one, constants))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(constants)));
    }

    private <E extends Enum<E>> E constant(String option, String typed, Class<E> constants) {
        String name = typed.strip().toUpperCase(Locale.ROOT);
        return EnumSet.allOf(constants).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> usage(option + " '" + typed + "': allowed are " + String.join(", ", names(constants))));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> constants) {
        return EnumSet.allOf(constants).stream().map(Enum::name).toList();
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** What a shell completes after --types. */
    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(EntityType.class).iterator();
        }
    }

    /** What a shell completes after --kinds. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(Quote.Kind.class).iterator();
        }
    }
}
