/**
 * Merges the names of an article into entities: the people, states, agencies, groups and organisations that it names.
 * Needs tokens; looks for the names itself.
 */
@NullMarked
package org.whosaid.entities;

import org.jspecify.annotations.NullMarked;
