/** Holds what people read about the program to what the program is. */
@NullMarked
package org.whosaid.docs;

import org.jspecify.annotations.NullMarked;
