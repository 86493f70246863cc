package org.whosaid.actors;

/**
 * The group that something is taken for.
 *
 * @param group its number
 * @param probability that it is
 */
record Choice(int group, double probability) {}
