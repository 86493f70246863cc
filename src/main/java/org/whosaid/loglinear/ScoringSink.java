package org.whosaid.loglinear;

import org.jspecify.annotations.Nullable;

/** Adds up the weights of an option's features, in the order in which they come. For one thread. */
public final class ScoringSink implements FeatureSink {

    private final WeightTable weights;
    private final long prefix;
    private @Nullable FeatureShape shape;
    private int place;
    private long id;
    private double sum;

    /**
     * A sink that is yet to take a feature.
     *
     * @param prefix stands before the readable form of every feature; may be empty
     */
    public ScoringSink(WeightTable weights, String prefix) {
        this.weights = weights;
        this.prefix = FeatureId.of(prefix);
    }

    @Override
    public void begin(FeatureTemplate template) {
        FeatureShape begun = template.shape();
        shape = begun;
        place = 0;
        id = begun.afterStart(prefix);
    }

    @Override
    public void add(Part part) {
        FeatureShape begun = shape;
        if (begun == null) {
            throw new IllegalStateException("a part without a feature");
        }
        id = part.after(begun.afterWordsBefore(place, id));
        place++;
    }

    @Override
    public void end() {
        sum += weights.of(id);
    }

    /** The sum of the weights since the last call, for the next option to begin anew. */
    public double takeSum() {
        double taken = sum;
        sum = 0;
        return taken;
    }
}
