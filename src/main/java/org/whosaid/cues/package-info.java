/**
 * How a segment sees those who may have said it: its own words, what stands beside it, where each candidate stands, and
 * the cue that links the two. Needs segments and referents.
 */
@NullMarked
package org.whosaid.cues;

import org.jspecify.annotations.NullMarked;
