/** An article as those look at it who find names in it, and what they find: runs of tokens that may be names. */
@NullMarked
package org.whosaid.nametext;

import org.jspecify.annotations.NullMarked;
