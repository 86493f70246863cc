package org.whosaid.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an option's features in their readable form, for training and for people. For one thread. */
public final class ReadableSink implements FeatureSink {

    private final String prefix;
    private final StringBuilder text = new StringBuilder();
    private List<String> features = new ArrayList<>();
    private @Nullable FeatureShape shape;
    private int place;

    /**
     * A sink that is yet to take a feature.
     *
     * @param prefix stands before every feature; may be empty
     */
    public ReadableSink(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public void begin(FeatureTemplate template) {
        shape = template.shape();
        place = 0;
        text.setLength(0);
        text.append(prefix).append(template.shape().start());
    }

    @Override
    public void add(Part part) {
        FeatureShape begun = shape;
        if (begun == null || place == begun.places()) {
            throw new IllegalStateException("no place for '" + part.text() + "' behind '" + text + "'");
        }
        text.append(begun.wordsBefore(place)).append(' ').append(part.text());
        place++;
    }

    @Override
    public void end() {
        FeatureShape begun = shape;
        if (begun == null || place < begun.places()) {
            throw new IllegalStateException("'" + text + "' lacks a part");
        }
        features.add(text.toString());
    }

    /** The features since the last call, for the next option to begin anew. */
    public List<String> takeFeatures() {
        List<String> taken = features;
        features = new ArrayList<>();
        return taken;
    }
}
