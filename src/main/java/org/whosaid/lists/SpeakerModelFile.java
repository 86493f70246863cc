package org.whosaid.lists;

import org.whosaid.facts.SpeakerModel;

/**
 * A speaker model as it was read.
 *
 * @param name the file as typed, or {@link SpeakerModelReader#PACKAGED}
 * @param sha256 checksum of its bytes
 */
public record SpeakerModelFile(String name, String sha256, SpeakerModel model) {}
