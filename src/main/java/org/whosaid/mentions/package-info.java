/** Everything outside marks that can refer to somebody: names, pronouns, noun phrases, and what stands around them. */
@NullMarked
package org.whosaid.mentions;

import org.jspecify.annotations.NullMarked;
