/** What is reported to have been said without quotation marks: its cue, its source, its words; learned judgements. */
@NullMarked
package org.whosaid.reported;

import org.jspecify.annotations.NullMarked;
