package org.whosaid.quotes;

import org.whosaid.facts.Span;

/**
 * A run of text between quotation marks; it never crosses a paragraph.
 *
 * @param span the words, marks excluded
 * @param outer the words and their marks
 * @param paragraph number of its paragraph
 * @param closed whether its closing mark stands in the paragraph
 */
record Segment(Span span, Span outer, int paragraph, boolean closed) {}
