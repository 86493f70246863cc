/** Decides which of the proposed runs are names. Needs tokens with their tags and the labels of both name models. */
@NullMarked
package org.whosaid.names;

import org.jspecify.annotations.NullMarked;
