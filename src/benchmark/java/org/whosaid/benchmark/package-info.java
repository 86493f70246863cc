/** Measures whosaid beside CoreNLP on the same articles; compiled in the Maven profile benchmark only. */
@NullMarked
package org.whosaid.benchmark;

import org.jspecify.annotations.NullMarked;
