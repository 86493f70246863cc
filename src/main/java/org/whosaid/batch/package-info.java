/** The run over many articles: workers, one writer in input order, an outcome for every input. */
@NullMarked
package org.whosaid.batch;

import org.jspecify.annotations.NullMarked;
