/**
 * Small finders, each of which proposes names by one kind of evidence: lists, labels of the name models, shapes, words
 * around. Needs tokens with their tags and labels; decides nothing.
 */
@NullMarked
package org.whosaid.proposals;

import org.jspecify.annotations.NullMarked;
