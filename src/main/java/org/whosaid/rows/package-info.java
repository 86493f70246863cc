/** Tables of articles: where their rows stand, and the article of one row. */
@NullMarked
package org.whosaid.rows;

import org.jspecify.annotations.NullMarked;
