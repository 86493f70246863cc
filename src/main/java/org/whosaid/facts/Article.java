package org.whosaid.facts;

/**
 * The decoded text of one input.
 *
 * @param document its name in the tables: the path below the input folder, {@code -} for standard input
 * @param text the whole text as it stands, line ends untouched, without a byte order mark
 * @param encoding the name of the encoding that it was read with
 */
public record Article(String document, String text, String encoding) implements Reading {}
