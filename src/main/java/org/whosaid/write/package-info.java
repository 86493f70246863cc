/**
 * Results in, files out: the four tables in their profiles and run.json, the state by which an interrupted run goes on,
 * and back again for whoever reads tables. Offsets become code points here and nowhere else.
 */
@NullMarked
package org.whosaid.write;

import org.jspecify.annotations.NullMarked;
