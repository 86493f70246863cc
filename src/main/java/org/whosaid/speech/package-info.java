/** All that is said in an article: what stands in marks and what is reported without them, joined and attributed. */
@NullMarked
package org.whosaid.speech;

import org.jspecify.annotations.NullMarked;
