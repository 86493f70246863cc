package org.whosaid.console;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of our streams a person looks at.
 *
 * @param output true where standard output is a terminal
 * @param errors true where standard error is a terminal
 */
public record Terminals(boolean output, boolean errors) {

    public static final Terminals NONE = new Terminals(false, false);

    /**
     * Reads what the launcher found out: {@code WHOSAID_STDOUT_TTY} and {@code WHOSAID_STDERR_TTY} are 1 for a
     * terminal, 0 for none.
     *
     * @param console what counts where the launcher says nothing, since Java alone cannot ask about standard error
     */
    public static Terminals of(Map<String, String> environment, boolean console) {
        String otherwise = console ? "1" : "0";
        return new Terminals(
                environment.getOrDefault("WHOSAID_STDOUT_TTY", otherwise).equals("1"),
                environment.getOrDefault("WHOSAID_STDERR_TTY", otherwise).equals("1"));
    }

    /** Whether a console is a terminal: until Java 21 there is none otherwise, from 22 on it says so itself. */
    public static boolean isOne(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
