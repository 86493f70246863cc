/**
 * What is said in an article: segments inside quotation marks, and the clauses and phrases around them. Needs tokens,
 * sentences and, where it asks, trees.
 */
@NullMarked
package org.whosaid.statements;

import org.jspecify.annotations.NullMarked;
