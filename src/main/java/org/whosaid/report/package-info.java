/** Tables and articles in, one HTML page out that works from disk, without a server and without a connection. */
@NullMarked
package org.whosaid.report;

import org.jspecify.annotations.NullMarked;
