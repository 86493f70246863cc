/** The command line: options in, exit code out. */
@NullMarked
package org.whosaid.cli;

import org.jspecify.annotations.NullMarked;
