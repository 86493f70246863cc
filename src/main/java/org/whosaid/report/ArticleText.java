package org.whosaid.report;

/** What can be shown of an article's text now, some time after the run. */
sealed interface ArticleText {

    /** The text that the tables were made of. */
    record Same(String text) implements ArticleText {}

    /** Another text than the tables were made of: their offsets mean nothing in it. */
    record Changed(String text) implements ArticleText {}

    /**
     * No text.
     *
     * @param reason why, for a person
     */
    record Missing(String reason) implements ArticleText {}
}
