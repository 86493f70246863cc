/**
 * Lists of words and names as values: ours, files under models/, and the lists that users watch; whatever is wrong with
 * a list is said with its file and line.
 */
@NullMarked
package org.whosaid.lists;

import org.jspecify.annotations.NullMarked;
