/** Everything in an article that can refer to somebody, and who is meant by it. Needs segments and entities. */
@NullMarked
package org.whosaid.referents;

import org.jspecify.annotations.NullMarked;
