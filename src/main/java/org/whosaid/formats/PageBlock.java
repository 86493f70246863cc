package org.whosaid.formats;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one paragraph, heading, list item or caption.
 *
 * @param element that holds it
 * @param text white space collapsed
 * @param linked how many of its characters stand in links
 */
record PageBlock(Element element, String text, int linked) {

    private static final int SHORTEST_PARAGRAPH = 60;
    private static final double MOST_LINKED = .5;

    /** Whether most of it is links, as in menus and teasers. */
    boolean isMostlyLinks() {
        return linked > MOST_LINKED * text.length();
    }

    boolean isHeading() {
        return element.tagName().matches("h[1-6]");
    }

    /** Whether it reads as running text: long enough, with the end of a sentence or a comma in it, few links. */
    boolean isProse() {
        boolean sentence = text.matches("(?s).*[.!?…。:;,][\"”’»)\\]]?(\\s.*|$)");
        return !isHeading() && !isMostlyLinks() && text.length() >= SHORTEST_PARAGRAPH && sentence;
    }
}
