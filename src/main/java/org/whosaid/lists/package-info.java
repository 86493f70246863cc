/**
 * Our lists of words and names, files under models/, as values; whatever is wrong with a list is said with its file and
 * line.
 */
@NullMarked
package org.whosaid.lists;

import org.jspecify.annotations.NullMarked;
