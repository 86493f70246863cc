/** Finds the quotes of an article and whose words they are: segments, candidates, choice, resolution to an entity. */
@NullMarked
package org.whosaid.quotes;

import org.jspecify.annotations.NullMarked;
