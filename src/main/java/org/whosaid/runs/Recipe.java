package org.whosaid.runs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run was asked to do, as far as an interrupted one has to know when it goes on.
 *
 * @param settings everything that the rows of an input depend on besides its bytes, by names that a user knows
 * @param arguments the command line, one entry for each argument
 * @param workingFolder what relative paths of the command line are relative to
 */
public record Recipe(Map<String, String> settings, List<String> arguments, String workingFolder) {

    /** Longer values, such as checksums, say nothing to a person. */
    private static final int LONGEST_TOLD = 60;

    /** Arguments that neither tables nor run.json's inputs depend on. */
    private static final Set<String> BESIDE_THE_REQUEST =
            Set.of("--resume", "--overwrite", "--quiet", "-q", "--report");

    public Recipe {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        arguments = List.copyOf(arguments);
    }

    /** The settings that another recipe has otherwise, with both values where those are short, in order. */
    public List<String> differences(Recipe other) {
        return Stream.concat(settings.keySet().stream(), other.settings.keySet().stream())
                .distinct()
                .filter(name -> !value(name).equals(other.value(name)))
                .map(name -> difference(name, value(name), other.value(name)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether another command line asks for the same from the same place, whatever it says besides. */
    boolean asksTheSame(Recipe other) {
        return workingFolder.equals(other.workingFolder) && request().equals(other.request());
    }

    private List<String> request() {
        return arguments.stream()
                .filter(argument -> !BESIDE_THE_REQUEST.contains(argument))
                .toList();
    }

    private String value(String name) {
        return settings.getOrDefault(name, "");
    }

    private static String difference(String name, String before, String now) {
        return Math.max(before.length(), now.length()) > LONGEST_TOLD
                ? name + (before.isEmpty() || now.isEmpty() ? "" : " (other contents)")
                : name + " from '" + before + "' to '" + now + "'";
    }
}
