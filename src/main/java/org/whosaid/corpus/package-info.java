/** What is made of all articles of a run together: the chain of stages that rows go through, and their tables. */
@NullMarked
package org.whosaid.corpus;

import org.jspecify.annotations.NullMarked;
