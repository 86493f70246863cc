/**
 * Results in, files out: the four tables in their profiles and run.json, and the state by which an interrupted run goes
 * on. Offsets become code points here and nowhere else.
 */
@NullMarked
package org.whosaid.write;

import org.jspecify.annotations.NullMarked;
