package org.whosaid.loglinear;

/** One kind of feature. The kinds of a model are the constants of an enum that implements this. */
@FunctionalInterface
public interface FeatureTemplate {

    FeatureShape shape();
}
