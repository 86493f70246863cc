package org.whosaid.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.disk.ListFaultException;
import org.whosaid.facts.EntityType;
import org.whosaid.lists.WatchListReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which entities are asked for, as typed. */
public final class EntityOptions {

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

    /**
     * What was typed, checked; reads the watch lists.
     *
     * @throws ParameterException for a type that is none of ours and for a watch list that cannot be used
     */
    public EntityRequest request(Path workingFolder) {
        Set<EntityType> wanted = types();
        try {
            return new EntityRequest(new WatchListReader().read(watchLists, workingFolder), wanted);
        } catch (ListFaultException fault) {
            throw usage("--watchlist " + fault.getMessage());
        }
    }

    private Set<EntityType> types() {
        if (types.isEmpty()) {
            return EnumSet.allOf(EntityType.class);
        }
        return types.stream().map(this::type).collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
    }

    private EntityType type(String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> usage("--types '" + typed + "': allowed are " + String.join(", ", new Types())));
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** What a shell completes after --types. */
    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(EntityType.values()).map(EntityType::name).iterator();
        }
    }
}
