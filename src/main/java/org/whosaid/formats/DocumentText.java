package org.whosaid.formats;

import org.whosaid.facts.Article.Known;

/**
 * What was taken out of a document.
 *
 * @param text paragraphs with empty lines between them; blank where the document holds none
 * @param encoding of its bytes, empty where its format needs none
 */
public record DocumentText(String text, String encoding, Known known) {}
