package org.whosaid.wording;

/**
 * The longest stretch that two wordings share, small changes included.
 *
 * @param telling how many of its words are the same in both and tell something
 * @param same how many of its words are the same in both
 * @param changed how many were changed, left out or put in without a sign of it
 * @param share of the words of the shorter wording that are the same, 0 to 1
 * @param shareOfLonger the same of the longer one
 */
public record SharedWords(int telling, int same, int changed, double share, double shareOfLonger) {}
