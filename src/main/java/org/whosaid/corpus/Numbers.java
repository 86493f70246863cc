package org.whosaid.corpus;

/** Numbers in fields of records, written so that the order of the texts is theirs. */
final class Numbers {

    private static final int DIGITS = 10;

    private Numbers() {}

    /** @param number not negative */
    static String write(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    static int read(String field) {
        return Integer.parseInt(field);
    }

    /** The same in the opposite order: greater numbers first. */
    static String writeDescending(int number) {
        return write(Integer.MAX_VALUE - number);
    }
}
