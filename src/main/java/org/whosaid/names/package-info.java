/**
 * Finds and types the names of an article: small finders propose, one place decides. Needs tokens with their tags and
 * the labels of the name models.
 */
@NullMarked
package org.whosaid.names;

import org.jspecify.annotations.NullMarked;
