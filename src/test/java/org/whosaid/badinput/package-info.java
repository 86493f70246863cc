/** Makes inputs that no newspaper would print, so that none of them can harm a run. */
@NullMarked
package org.whosaid.badinput;

import org.jspecify.annotations.NullMarked;
