package org.whosaid.names;

import org.whosaid.loglinear.FeatureShape;
import org.whosaid.loglinear.FeatureTemplate;

/** What the judge looks at where a run of words may be a name of some kind, which is the first part of each. */
// Shapes never change.
@SuppressWarnings("ImmutableEnumChecker")
enum JudgeFeature implements FeatureTemplate {
    KIND("kind *"),
    SOURCE("source * *"),
    SOURCES("sources * *"),
    WITHIN("within * *"),
    AROUND("around * *"),
    ACROSS("across * *"),
    LABELS("labels * *"),
    LABEL_EDGES("edges * * *"),
    LABELS_ELSEWHERE("elsewhere * *"),
    LABELS_OF_LONGER("longer * * *"),
    WORLD_LABELS("worldlabels * *"),
    WORLD_EDGES("worldedges * * *"),
    WORLD_ELSEWHERE("worldelsewhere * *"),
    WORLD_OF_LONGER("worldlonger * * *"),
    BOTH_LABELS("both * * *"),
    SHAPE("shape * * *"),
    SHAPE_IN_SENTENCE("start * * * *"),
    TAGS("tags * *"),
    LAST_WORD("last * *"),
    LAST_IN_LIST("lastin * *"),
    FIRST_WORD("first * *"),
    FIRST_IN_LIST("firstin * *"),
    HEAD_BEFORE_LINK("head * *"),
    LINK("link * *"),
    OWNER("owner * *"),
    BEFORE("before * *"),
    BEFORE_TAG("beforetag * *"),
    BEFORE_IN_LIST("beforein * *"),
    AFTER("after * *"),
    AFTER_TAG("aftertag * *"),
    AFTER_IN_LIST("afterin * *"),
    TIMES("times * *"),
    WORD_ELSEWHERE("word * *");

    private final FeatureShape shape;

    JudgeFeature(String pattern) {
        this.shape = FeatureShape.of(pattern);
    }

    /** The readable form of a feature with one part. */
    String of(String part) {
        return shape.pattern().replace("*", part);
    }

    @Override
    public FeatureShape shape() {
        return shape;
    }
}
