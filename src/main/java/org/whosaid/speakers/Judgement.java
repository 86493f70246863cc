package org.whosaid.speakers;

/**
 * A choice of the ranker's held against what a person marked.
 *
 * @param probability what the ranker gave its choice, not calibrated
 * @param answered whether it chose a speaker; false for nobody
 * @param right whether the person says so too
 */
public record Judgement(double probability, boolean answered, boolean right) {}
