package org.whosaid.pipeline;

import org.whosaid.labels.WorldNameExample;

/** An article that is prepared for the training of the world name model. */
public record NameExample(WorldNameExample words) {}
