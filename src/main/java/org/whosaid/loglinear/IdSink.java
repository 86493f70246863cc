package org.whosaid.loglinear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers the ids of features, for models that keep more than one weight for each. For one thread. */
public final class IdSink implements FeatureSink {

    private long[] ids = new long[128];
    private int count;
    private @Nullable FeatureShape shape;
    private int place;
    private long id;

    @Override
    public void begin(FeatureTemplate template) {
        FeatureShape begun = template.shape();
        shape = begun;
        place = 0;
        id = begun.afterStart(0);
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
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
        }
        ids[count++] = id;
    }

    /** How many features there are since the last {@link #clear}. */
    public int count() {
        return count;
    }

    /** The id of one of the features since the last {@link #clear}, counted from 0. */
    public long id(int index) {
        return ids[index];
    }

    /** Forgets the features, for others to begin anew. */
    public void clear() {
        count = 0;
    }
}
