package org.whosaid.train;

/**
 * All that is learnt of names.
 *
 * @param labels the file of the world name model
 * @param judge the file of the judge's weights
 */
// Written, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record TrainedNames(byte[] labels, String judge) {}
