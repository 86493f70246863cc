package org.whosaid.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How tables are to be written, as typed. */
final class FormatOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--for",
            paramLabel = "PROFILE",
            completionCandidates = Profiles.class,
            description =
                    "spreadsheet: for Excel and the like, cells that would run as formulas guarded; data: for scripts,"
                            + " cells as they are. Default: spreadsheet for files, data for standard output")
    String profile = "";

    @Option(
            names = "--separator",
            paramLabel = "NAME",
            completionCandidates = Separators.class,
            description = "Between cells: comma, semicolon or tab. Default: comma")
    String separator = "comma";

    /**
     * What was typed, checked.
     *
     * @param usual the profile where none was typed
     */
    TableFormat format(CsvProfile usual) {
        return new TableFormat(
                profile.isEmpty() ? usual : choice("--for", profile, CsvProfile.class),
                choice("--separator", separator, Separator.class));
    }

    private <E extends Enum<E>> E choice(String option, String typed, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(typed))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        option + " '" + typed + "': allowed are " + String.join(", ", words(type))));
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(FormatOptions::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What a shell completes after --for. */
    static final class Profiles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(CsvProfile.class).iterator();
        }
    }

    /** What a shell completes after --separator. */
    static final class Separators implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words(Separator.class).iterator();
        }
    }
}
