/** The words of texts as they stay the same whoever prints them, and which texts share them. */
@NullMarked
package org.whosaid.wording;

import org.jspecify.annotations.NullMarked;
