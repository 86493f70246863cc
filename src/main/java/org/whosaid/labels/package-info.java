/** The world name model: what each word of an article names, judged by all that CoreNLP's models say of the article. */
@NullMarked
package org.whosaid.labels;

import org.jspecify.annotations.NullMarked;
