package org.whosaid.speakers;

import org.whosaid.loglinear.FeatureShape;
import org.whosaid.loglinear.FeatureTemplate;

/**
 * The kinds of features that speakers are chosen by: word classes, single words and shapes, never longer runs of the
 * article. Those that begin with 0 describe the segment, and with it nobody; the others one candidate.
 */
// Shapes never change.
@SuppressWarnings("ImmutableEnumChecker")
enum SpeakerFeature implements FeatureTemplate {
    NOBODY("0"),
    LENGTH("0 len *"),
    LENGTH_CAPITAL("0 len * cap *"),
    LENGTH_LAST_MARK("0 len * end *"),
    WORD_BEFORE("0 before *"),
    MARK_BEFORE("0 before * *"),
    TAG_BEFORE("0 tagbefore * *"),
    FIRST_WORD("0 first *"),
    FIRST_TAG("0 firsttag * *"),
    TAG_BEHIND("0 after * *"),
    TAGS("0 tags *"),
    TITLE_CASE("0 titlecase * *"),
    CUE_BEFORE("0 cuebefore * *"),
    PARAGRAPH("0 opens * fills * *"),
    CLOSED("0 closed *"),
    HEADLINE("0 headline * *"),
    FINITE_VERB("0 verbs * *"),
    PERSONAL("0 person *"),
    PLACE("0 place *"),
    PREVIOUS("0 prev * *"),
    NEXT("0 next *"),
    TWO_BEFORE("0 before2 * * *"),
    TWO_BEFORE_AND_BEHIND("0 before2 * * * *"),
    WORD_BEHIND("0 wafter *"),
    VERB_BEFORE("0 verbbefore *"),
    VERB_AND_WORD_BEFORE("0 verbbefore * *"),
    LAST_WORD("0 last *"),
    REPEATED("0 repeated *"),
    COLON("0 colon * *"),
    ROOT("0 root * *"),
    ROOT_GOVERNOR("0 rootgov *"),
    ROOT_GOVERNOR_LENGTH("0 rootgov * *"),
    RIVALS("0 rivals * *"),

    KIND("k * *"),
    KIND_AT("k * * *"),
    AT("w *"),
    AT_DISTANCE("w * d *"),
    AT_DISTANCE_FORM("w * d * *"),
    AT_SENTENCES_CANDIDATES("w * s * c *"),
    AT_CANDIDATES_FORM("w * c * *"),
    AT_SEGMENTS("w * q *"),
    AT_MARK_BEFORE("w * mb * cap *"),
    AT_LAST_MARK("w * end * cap *"),
    AT_LENGTH("w * len *"),
    AT_PARAGRAPH("w * opens * fills *"),
    AT_OPENING_LAST_MARK("w * opens * end * *"),
    AT_CLOSED("w * closed *"),
    LENGTH_FORM("len * *"),
    HEADLINE_AT("headline * *"),
    FREQUENCY("freq * *"),
    MENTIONS("mentions * *"),
    FIRST_OF_SENTENCE("first * *"),
    SIGNATURE("signature *"),
    NAMES_ITSELF("self *"),
    RELATION_AT("rel * *"),
    RELATION_LENGTH("rel * * len *"),
    COLON_LAST("colon * * * fills *"),
    COLON_FIRST("colon * * * *"),

    LEFT("l * *"),
    RIGHT("r * *"),
    TWO_RIGHT("r * * *"),
    LEFT_RIGHT("lr * * *"),
    LEFT_RIGHT_AT("lr * * * *"),
    WORDS_BETWEEN("p *"),
    TAGS_BETWEEN("t * *"),

    NO_CUE("cue none *"),
    NO_CUE_LENGTH("cue none * len *"),
    CUE("cue * *"),
    CUE_DISTANCE("cue * * * *"),
    CUE_AT("cue * * * * *"),
    CUE_LEMMA("cue *"),
    CUE_LEMMA_SIDE("cue * * *"),
    CUE_LEMMA_LENGTH("cue * len *"),
    CUE_LEMMA_KIND("cue * * *"),
    CUE_ROOT("cue root * * *"),
    CUE_TOP("cue top * * * *"),
    CUE_DOMINANCE("cue dom * * *"),
    CUE_DOMINANCE_AT("cue dom * * * *"),
    CUE_DOMINANCE_LEMMA("cue dom * *"),
    CUE_GAP("cue gap * *"),
    CUE_GAP_FORM("cue gap * * *"),
    CUE_ARGUMENT("cue arg * * *"),
    CUE_ARGUMENT_AT("cue arg * * * * *"),
    CUE_PATH("cue path * *"),
    CUE_BETWEEN("cue between * * *"),
    CUE_NEAREST("cue near * * * *"),
    CUE_NEAREST_MARK("cue near * * * mb * cap *"),

    NO_HISTORY("h none *"),
    LAST_SPEAKER("last * * len *"),
    BEFORE("h * *"),
    BEFORE_AT("h * * *"),
    BEFORE_PARAGRAPH("h * * opens * fills *"),
    BEFORE_LAST_MARK("h * * end * *"),
    BEFORE_LENGTH("h * * len *"),
    BEFORE_CUE_NEAR("h * * cuenear *");

    private final FeatureShape shape;

    SpeakerFeature(String pattern) {
        this.shape = FeatureShape.of(pattern);
    }

    @Override
    public FeatureShape shape() {
        return shape;
    }
}
