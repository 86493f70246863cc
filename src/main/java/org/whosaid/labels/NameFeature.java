package org.whosaid.labels;

import org.whosaid.loglinear.FeatureShape;
import org.whosaid.loglinear.FeatureTemplate;

/**
 * The kinds of features that the world name model labels words by. The readable forms are short, since a model has some
 * hundred thousand: w is a word, s a shape, d a cluster, t a tag, c a label of CoreNLP's model, e what the article says
 * of the word, r the run of capitalised words that it stands in. Those that begin with {@code >} judge a pair of
 * labels.
 */
// Shapes never change.
@SuppressWarnings("ImmutableEnumChecker")
enum NameFeature implements FeatureTemplate {
    BIAS("b"),
    WORD("w *"),
    WORD_BEFORE("w- *"),
    WORD_BEHIND("w+ *"),
    WORDS_BEFORE("ww- * *"),
    WORDS_BEHIND("ww+ * *"),
    LOWER("l *"),
    NEAR_BEFORE("n- *"),
    NEAR_BEHIND("n+ *"),
    PREFIX("p *"),
    SUFFIX("q *"),
    SHAPE("s *"),
    SHAPES_BEFORE("ss- * *"),
    SHAPES_BEHIND("ss+ * *"),
    SHAPES("sss * * *"),
    WORD_BEFORE_SHAPE("w-s * *"),
    SHAPE_WORD_BEHIND("sw+ * *"),
    CLUSTER("d *"),
    CLUSTER_BEFORE("d- *"),
    CLUSTER_BEHIND("d+ *"),
    CLUSTERS_BEFORE("dd- * *"),
    CLUSTERS_BEHIND("dd+ * *"),
    TAG("t *"),
    TAGS_BEFORE("tt- * *"),
    TAGS_BEHIND("tt+ * *"),
    LABELS_BEFORE("cc- * *"),
    LABELS_BEHIND("cc+ * *"),
    LABELS("ccc * * *"),
    LABEL_TAG("ct * *"),
    LABEL_WORD("cw * *"),
    LABEL_CLUSTER("cd * *"),
    LABEL_SHAPE("cs * *"),
    EVIDENCE_LABEL("ec * *"),
    EVIDENCE_LABEL_BEFORE("eec- * * *"),
    EVIDENCE_LABEL_BEHIND("eec+ * * *"),
    EVIDENCE_SHAPE("es * *"),
    EVIDENCE_TAG("et * *"),
    SENTENCE_PLACE("f * * *"),
    SENTENCE_CAPITALS("h * *"),
    RUN_LAST("r$ *"),
    RUN_FIRST("r^ *"),
    RUN_PLACE("r# * *"),
    RUN_LABELS("rc * *"),
    RUN_WORD_BEFORE("r- *"),
    RUN_WORD_BEHIND("r+ *"),

    PAIR(">"),
    PAIR_LABELS("> c * *"),
    PAIR_EVIDENCE("> e * *"),
    PAIR_TAGS("> t * *"),
    PAIR_WORD("> w *"),
    PAIR_WORD_BEFORE("> w- *"),
    PAIR_RUN("> r * *");

    private final FeatureShape shape;

    NameFeature(String pattern) {
        this.shape = FeatureShape.of(pattern);
    }

    @Override
    public FeatureShape shape() {
        return shape;
    }
}
