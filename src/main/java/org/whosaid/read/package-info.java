/** Lists the inputs of a run and reads each of them: file, folder or stream in, decoded article or problem out. */
@NullMarked
package org.whosaid.read;

import org.jspecify.annotations.NullMarked;
