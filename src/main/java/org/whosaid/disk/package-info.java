/** Files that users name read whole, files of ours put in place whole or not at all. */
@NullMarked
package org.whosaid.disk;

import org.jspecify.annotations.NullMarked;
