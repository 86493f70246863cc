/** Training: articles whose attributions a person marked -> the speaker model and what it is worth. */
@NullMarked
package org.whosaid.train;

import org.jspecify.annotations.NullMarked;
