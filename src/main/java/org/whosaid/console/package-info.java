/** What a person at a terminal sees of a run, and how they stop it and go on with it. */
@NullMarked
package org.whosaid.console;

import org.jspecify.annotations.NullMarked;
