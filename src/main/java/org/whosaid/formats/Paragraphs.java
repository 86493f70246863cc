package org.whosaid.formats;

import org.whosaid.facts.WhiteSpace;

/** Gathers a text paragraph by paragraph. */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    void append(String words) {
        paragraph.append(words);
    }

    /** Ends the paragraph; one without words leaves nothing. */
    void end() {
        String words = WhiteSpace.collapse(paragraph.toString()).strip();
        if (!words.isEmpty()) {
            text.append(text.length() > 0 ? "\n\n" : "").append(words);
        }
        paragraph.setLength(0);
    }

    /** All paragraphs, an empty line between two. */
    String text() {
        end();
        return text.toString();
    }
}
