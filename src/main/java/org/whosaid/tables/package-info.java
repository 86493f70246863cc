/**
 * The columns, rows and cells of the four tables, as CSV in both directions. Offsets become code points here and
 * nowhere else.
 */
@NullMarked
package org.whosaid.tables;

import org.jspecify.annotations.NullMarked;
