package org.whosaid.read;

import java.util.Optional;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Reading;

/**
 * What came out of reading one input, and which bytes it came from.
 *
 * @param fingerprint empty where the bytes were not all read, as those of a file that is too large or unreadable
 */
public record FingerprintedReading(Reading reading, Optional<Fingerprint> fingerprint) {}
