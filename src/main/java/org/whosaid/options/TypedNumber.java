package org.whosaid.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks numbers that were typed. */
public final class TypedNumber {

    private TypedNumber() {}

    /**
     * A number of things of which there must be some.
     *
     * @throws ParameterException where it is less than 1
     */
    public static int atLeastOne(CommandSpec command, String option, int number) {
        if (number < 1) {
            throw new ParameterException(command.commandLine(), option + " " + number + ": at least 1 is needed");
        }
        return number;
    }
}
