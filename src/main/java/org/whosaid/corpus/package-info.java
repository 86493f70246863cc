/** What all articles of a run tell together: one actor for all names that mean the same in the world. */
@NullMarked
package org.whosaid.corpus;

import org.jspecify.annotations.NullMarked;
