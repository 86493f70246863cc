/** Who is named and who speaks in the tables of a run, as its report shows them: each once, over all articles. */
@NullMarked
package org.whosaid.cast;

import org.jspecify.annotations.NullMarked;
