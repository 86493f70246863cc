package org.whosaid.loglinear;

import java.util.regex.Pattern;

/**
 * What a feature may be, so that a model holds no passage of the articles that it was trained on: parts between single
 * spaces, each at most one word or shape, and no more of them than a pattern around a candidate has. CoreNLP's tokens
 * that span several words, such as telephone numbers, join them with another white space and are refused by it.
 */
final class FeatureRule {

    private static final int MOST_PARTS = 16;
    private static final int LONGEST_PART = 40;

    private static final String PART = "[^\\s\\p{Z}\\p{C}]{0," + LONGEST_PART + "}";
    private static final Pattern ALLOWED = Pattern.compile(PART + "( " + PART + "){0," + (MOST_PARTS - 1) + "}");

    boolean allows(String feature) {
        return ALLOWED.matcher(feature).matches();
    }
}
