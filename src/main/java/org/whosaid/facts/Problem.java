package org.whosaid.facts;

/**
 * Why one input gave no result; the run goes on.
 *
 * @param document the input's name in the tables
 * @param reason the kind of problem
 * @param detail more for a person to act on, one line, without words of the article; may be empty
 */
public record Problem(String document, Reason reason, String detail) implements Reading, Outcome {

    /** Stable words for what can go wrong with an input. */
    public enum Reason {
        EMPTY("empty", false),
        BINARY("binary", false),
        NOT_A_REGULAR_FILE("not a regular file", false),
        DANGLING_LINK("dangling link", false),
        LINK_LOOP("link loop", false),
        TOO_LARGE("too large", false),
        NO_TEXT("no text (scanned?)", false),
        NOT_READ("not read", false),
        NOT_ENGLISH("not English", false),
        DAMAGED("damaged", true),
        UNREADABLE("unreadable", true),
        VANISHED("vanished", true),
        TIMEOUT("timeout", true),
        ERROR("error", true);

        private final String words;
        private final boolean failure;

        Reason(String words, boolean failure) {
            this.words = words;
            this.failure = failure;
        }

        /** The words that stand in documents.csv; scripts compare them. */
        public String words() {
            return words;
        }

        /** True where the input should have given a result; false where it was rightly left out. */
        public boolean isFailure() {
            return failure;
        }
    }
}
