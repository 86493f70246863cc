package org.whosaid.train;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which articles of a folder are learnt from. Dates are those in the articles' names, the second part between
 * underscores ({@code paper_2016-02-16_title}), and are compared as far as the limit goes: {@code 2016-06} as an end
 * takes all of June in.
 *
 * @param since the first date, as a year, a month ({@code 2016-06}) or a day; empty for all
 * @param until the last date, in the same forms; empty for all
 * @param without names of articles to leave out, without ending
 */
public record Selection(String since, String until, Set<String> without) {

    /** Every article. */
    public static final Selection ALL = new Selection("", "", Set.of());

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public Selection {
        without = Set.copyOf(without);
    }

    /** Whether something is a year, a month or a day as limits and names have them. */
    public static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /**
     * Whether an article is taken.
     *
     * @throws TrainingDataException where a date limits the selection and the name has none
     */
    boolean takes(String name) throws TrainingDataException {
        if (without.contains(name)) {
            return false;
        }
        if (since.isEmpty() && until.isEmpty()) {
            return true;
        }
        String date = date(name)
                .orElseThrow(() -> new TrainingDataException(name
                        + ".txt: its name has no date, such as 2016-02-16, as second part between underscores;"
                        + " limits of date need one"));
        return cut(date, since).compareTo(since) >= 0
                && (until.isEmpty() || cut(date, until).compareTo(until) <= 0);
    }

    private static Optional<String> date(String name) {
        String[] parts = name.split("_", -1);
        return parts.length > 1 && isDate(parts[1]) ? Optional.of(parts[1]) : Optional.empty();
    }

    private static String cut(String date, String limit) {
        return date.substring(0, Math.min(date.length(), limit.length()));
    }
}
