package org.whosaid.console;

import java.util.regex.Pattern;

/** A word of a line that a user may paste into a POSIX shell. */
final class ShellWord {

    /** What a shell takes as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private ShellWord() {}

    /** The word in quotes, where it needs them. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
