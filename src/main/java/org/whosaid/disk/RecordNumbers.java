package org.whosaid.disk;

/** Numbers in fields of records, written so that the order of the texts is theirs. */
public final class RecordNumbers {

    /** How long such a field is. */
    public static final int DIGITS = 10;

    private RecordNumbers() {}

    /**
     * A number as a field.
     *
     * @param number not negative
     */
    public static String write(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The number of such a field. */
    public static int read(String field) {
        return Integer.parseInt(field);
    }

    /** The same in the opposite order: greater numbers first. */
    public static String writeDescending(int number) {
        return write(Integer.MAX_VALUE - number);
    }
}
