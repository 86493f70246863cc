package org.whosaid.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as pages, mails and exports write them; one that may be two days is none. */
public final class WrittenDate {

    private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i).*?\\b(\\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})\\.?,?[ .-]+(\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i).*?\\b([a-z]{3,9})\\.?[ ]+(\\d{1,2})(?:st|nd|rd|th)?,?[ ]+(\\d{4})\\b.*");
    private static final Pattern SLASHES = Pattern.compile("^(\\d{4})/(\\d{1,2})/(\\d{1,2})(?!\\d).*");

    private WrittenDate() {}

    /** The day as ISO 8601 has it, 2024-05-31; empty where none can be read. */
    public static String iso(String written) {
        String text = written.strip();
        for (Pattern yearFirst : new Pattern[] {ISO, SLASHES, COMPACT}) {
            Matcher match = yearFirst.matcher(text);
            if (match.matches()) {
                return day(number(match.group(1)), number(match.group(2)), number(match.group(3)));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(number(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(number(monthFirst.group(3)), month(monthFirst.group(1)), number(monthFirst.group(2)));
        }
        return "";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** 0 where the word is none. */
    private static int month(String word) {
        String start = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (start.length() >= 3 && (name.startsWith(start) || (start.equals("sept") && month == Month.SEPTEMBER))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException none) {
            return "";
        }
    }
}
