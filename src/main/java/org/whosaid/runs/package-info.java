/** An output folder through time: the state by which an interrupted run goes on, the tables put in place, run.json. */
@NullMarked
package org.whosaid.runs;

import org.jspecify.annotations.NullMarked;
