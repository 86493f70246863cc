/**
 * Who is who over all articles: puts the entities of all of them together that are one in the world, by the evidence
 * that their rows give. Needs rows of entities.csv.
 */
@NullMarked
package org.whosaid.actors;

import org.jspecify.annotations.NullMarked;
