package org.whosaid.loglinear;

import java.util.function.Supplier;

/**
 * A speaker model as it was read.
 *
 * @param name the file as typed, or {@link SpeakerModelReader#PACKAGED}
 * @param sha256 checksum of its bytes
 * @param contents its rows; a user's are known to be right, the packaged ones are read when they are asked for
 */
public record SpeakerModelFile(String name, String sha256, Supplier<SpeakerModel> contents) {

    /** The model in it. */
    public SpeakerModel model() {
        return contents.get();
    }
}
