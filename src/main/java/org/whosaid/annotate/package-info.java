/** Turns an article into paragraphs, sentences and tagged tokens; the only room that talks to CoreNLP. */
@NullMarked
package org.whosaid.annotate;

import org.jspecify.annotations.NullMarked;
