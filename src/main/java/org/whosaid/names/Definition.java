package org.whosaid.names;

/**
 * A place where an article says which name an acronym stands for: "Harbour Rights Institute (HRI)".
 *
 * @param first number of the first token of the name in full
 * @param end the number after the last token of the name in full
 * @param acronym number of the first token of the acronym
 * @param acronymEnd the number after the last token of the acronym
 * @param letters the acronym without marks and without the s of a plural
 */
record Definition(int first, int end, int acronym, int acronymEnd, String letters) {

    Definition {
        if (end <= first || acronymEnd <= acronym || letters.isEmpty()) {
            throw new IllegalArgumentException("no definition: " + first + " to " + end + " is '" + letters + "'");
        }
    }
}
