/** Leads one article through annotate, entities and quotes; its failure stays its own. */
@NullMarked
package org.whosaid.pipeline;

import org.jspecify.annotations.NullMarked;
