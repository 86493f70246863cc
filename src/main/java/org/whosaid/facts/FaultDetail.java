package org.whosaid.facts;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.facts.Problem.Reason;

/** Says what a fault was and where it arose, on one line and without words of the article. */
public final class FaultDetail {

    /** A message that shares this many words in a row with the article may quote it. */
    private static final int SHARED_WORDS = 3;

    private static final int LONGEST_MESSAGE = 200;

    private static final Pattern QUOTATION =
            Pattern.compile("'[^']*'|\"[^\"]*\"|\u2018[^\u2019]*\u2019|\u201c[^\u201d]*\u201d");

    /**
     * The fault as the problem of one article.
     *
     * @param articleText what the message must not quote; empty where it is not known
     * @throws OutOfMemoryError where that is at the bottom of it, since other articles may be to blame
     */
    public Problem problem(String document, Throwable fault, String articleText) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError shortage) {
                throw shortage;
            }
        }
        return new Problem(document, Reason.ERROR, describe(fault, articleText));
    }

    /** Class name, message unless it may quote the article, and the line of our code that was running. */
    String describe(Throwable fault, String articleText) {
        String message = fault.getMessage() == null ? "" : withoutQuotations(fault.getMessage());
        String told = message.isEmpty() || mayQuote(message, articleText) ? "" : ": " + message;
        return fault.getClass().getName() + told + place(fault);
    }

    private static String withoutQuotations(String message) {
        String plain = QUOTATION.matcher(WhiteSpace.collapse(message)).replaceAll("'...'");
        return plain.length() <= LONGEST_MESSAGE ? plain : plain.substring(0, LONGEST_MESSAGE) + "...";
    }

    private static boolean mayQuote(String message, String articleText) {
        List<String> words = List.of(message.split(" "));
        int run = Math.min(SHARED_WORDS, words.size());
        for (int first = 0; first + run <= words.size(); first++) {
            if (articleText.contains(String.join(" ", words.subList(first, first + run)))) {
                return true;
            }
        }
        return false;
    }

    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.whosaid."))
                .limit(1)
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining());
    }
}
