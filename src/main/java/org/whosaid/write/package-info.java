/**
 * Results in, files out: the four tables in their profiles and run.json. Offsets become code points here and nowhere
 * else.
 */
@NullMarked
package org.whosaid.write;

import org.jspecify.annotations.NullMarked;
