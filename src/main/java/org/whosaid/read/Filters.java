package org.whosaid.read;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files below a folder are read. A glob is held against the last parts of a path, as many as it has itself:
 * {@code *.txt} against the file's name, {@code drafts/*.txt} against the last two. Letters' case counts where it
 * counts for the file system.
 */
public final class Filters {

    /** What is read where the user says nothing. */
    public static final List<String> DEFAULT_INCLUDE =
            List.of("*.txt", "*.html", "*.htm", "*.docx", "*.odt", "*.rtf", "*.pdf", "*.eml");

    private final List<String> globs;
    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;

    /**
     * Compiles the globs.
     *
     * @param include a file is read where one of these matches; none stands for {@link #DEFAULT_INCLUDE}
     * @param exclude a file or folder that one of these matches is passed over, whatever it holds
     * @throws IllegalArgumentException where a glob is malformed; the message is fit for the user
     */
    public Filters(List<String> include, List<String> exclude) {
        this.globs = include.isEmpty() ? DEFAULT_INCLUDE : List.copyOf(include);
        this.include = matchers("--include", globs);
        this.exclude = matchers("--exclude", exclude);
    }

    /** What is read, as typed. */
    public List<String> globs() {
        return globs;
    }

    /**
     * Whether a file in a folder is read.
     *
     * @param path absolute
     */
    public boolean includes(Path path) {
        return include.stream().anyMatch(glob -> glob.matches(path));
    }

    /**
     * Whether a file or folder is passed over with everything in it.
     *
     * @param path absolute
     */
    public boolean excludes(Path path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }

    private static List<PathMatcher> matchers(String option, List<String> globs) {
        return globs.stream().map(glob -> matcher(option, glob)).toList();
    }

    private static PathMatcher matcher(String option, String glob) {
        String plain = glob.startsWith("./") ? glob.substring(2) : glob;
        String trimmed = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(option + " '" + glob + "': a glob such as *.txt is needed");
        }
        try {
            // Paths in the walk are absolute, so there is always a part before the glob's first one.
            String anchored = trimmed.startsWith("/") ? trimmed : "**/" + trimmed;
            return FileSystems.getDefault().getPathMatcher("glob:" + anchored);
        } catch (PatternSyntaxException malformed) {
            throw new IllegalArgumentException(
                    option + " '" + glob + "': not a glob (" + malformed.getDescription()
                            + "); put a backslash before a bracket or brace that stands for itself",
                    malformed);
        }
    }
}
