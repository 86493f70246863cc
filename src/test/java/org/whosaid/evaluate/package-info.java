/** Measures what the pipeline finds in the samples against their gold annotation. */
@NullMarked
package org.whosaid.evaluate;

import org.jspecify.annotations.NullMarked;
