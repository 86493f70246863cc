/**
 * Finds the people, states, agencies, groups and organisations of an article: names found, typed, merged into entities.
 */
@NullMarked
package org.whosaid.entities;

import org.jspecify.annotations.NullMarked;
