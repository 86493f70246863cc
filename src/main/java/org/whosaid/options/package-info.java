/** The options that the command line and the Spark job have in common: as typed in, checked values out. */
@NullMarked
package org.whosaid.options;

import org.jspecify.annotations.NullMarked;
