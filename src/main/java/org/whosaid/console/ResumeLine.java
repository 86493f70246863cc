package org.whosaid.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.runs.Recipe;

/** The line that a user types, or pastes, into a shell to go on with an interrupted run. */
public final class ResumeLine {

    private static final String COMMAND = "extract";
    private static final String RESUME = "--resume";
    private static final String OVERWRITE = "--overwrite";
    private static final String END_OF_OPTIONS = "--";

    private final String program;
    private final String workingFolder;

    /**
     * Lines for one session.
     *
     * @param program how it was started
     * @param workingFolder where
     */
    public ResumeLine(String program, String workingFolder) {
        this.program = program;
        this.workingFolder = workingFolder;
    }

    /** The line that goes on with what a recipe began, quoted for a POSIX shell. */
    public String of(Recipe begun) {
        List<String> words = new ArrayList<>();
        if (!begun.workingFolder().equals(workingFolder)) {
            words.addAll(List.of("cd", ShellWord.quoted(begun.workingFolder()), "&&"));
        }
        words.add(ShellWord.quoted(program));
        arguments(begun.arguments()).forEach(argument -> words.add(ShellWord.quoted(argument)));
        return String.join(" ", words);
    }

    private static List<String> arguments(List<String> typed) {
        int end = typed.indexOf(END_OF_OPTIONS);
        int options = end < 0 ? typed.size() : end;
        List<String> arguments = typed.subList(0, options).stream()
                .filter(argument -> !argument.equals(RESUME) && !argument.equals(OVERWRITE))
                .collect(Collectors.toCollection(ArrayList::new));
        arguments.add(arguments.indexOf(COMMAND) + 1, RESUME);
        arguments.addAll(typed.subList(options, typed.size()));
        return arguments;
    }
}
