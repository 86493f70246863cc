package org.whosaid.loglinear;

/**
 * Takes the features of one option after the other, each as a template and its parts in order. The same code describes
 * an option to whatever sink there is, so what a feature is called and by which number it is looked up cannot differ.
 */
public interface FeatureSink {

    /** Begins a feature. */
    void begin(FeatureTemplate template);

    /** Fills the next place of the feature that was begun. */
    void add(Part part);

    /** Ends the feature that was begun; all its places are filled. */
    void end();

    default void put(FeatureTemplate template) {
        begin(template);
        end();
    }

    default void put(FeatureTemplate template, Part first) {
        begin(template);
        add(first);
        end();
    }

    default void put(FeatureTemplate template, Part first, Part second) {
        begin(template);
        add(first);
        add(second);
        end();
    }

    default void put(FeatureTemplate template, Part first, Part second, Part third) {
        begin(template);
        add(first);
        add(second);
        add(third);
        end();
    }

    default void put(FeatureTemplate template, Part first, Part second, Part third, Part fourth) {
        begin(template);
        add(first);
        add(second);
        add(third);
        add(fourth);
        end();
    }

    default void put(FeatureTemplate template, Part first, Part second, Part third, Part fourth, Part fifth) {
        begin(template);
        add(first);
        add(second);
        add(third);
        add(fourth);
        add(fifth);
        end();
    }
}
