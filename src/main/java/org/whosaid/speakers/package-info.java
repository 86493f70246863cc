/** Who said each segment: features, the ranker that chooses, quotes out. Needs segments, referents and entities. */
@NullMarked
package org.whosaid.speakers;

import org.jspecify.annotations.NullMarked;
