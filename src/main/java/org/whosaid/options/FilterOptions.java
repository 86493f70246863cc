package org.whosaid.options;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.read.Filters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which files below the folders are read, as typed. */
public final class FilterOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Files to read in folders; may be repeated. Default: *.txt")
    List<String> include = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Files and folders to pass over in folders; may be repeated.")
    List<String> exclude = new ArrayList<>();

    /**
     * What was typed, compiled.
     *
     * @throws ParameterException for a malformed glob
     */
    public Filters filters() {
        try {
            return new Filters(include, exclude);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(command.commandLine(), String.valueOf(malformed.getMessage()));
        }
    }
}
