package org.whosaid.runs;

import org.whosaid.facts.DoneInput;

/**
 * Where the line of one document stands in the log of results, and what it says but for the rows.
 *
 * @param offset of its first byte
 * @param length in bytes, its line feed included
 */
record LoggedResult(long offset, int length, DoneInput input) {}
