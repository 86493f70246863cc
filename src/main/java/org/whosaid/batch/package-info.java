/** The run over many articles: workers under a watch, one writer in input order, an outcome for every input. */
@NullMarked
package org.whosaid.batch;

import org.jspecify.annotations.NullMarked;
