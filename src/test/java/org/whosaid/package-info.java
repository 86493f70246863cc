/** Tests of the whole: the rules between the rooms, the launcher among its sources, the packaged distribution. */
@NullMarked
package org.whosaid;

import org.jspecify.annotations.NullMarked;
