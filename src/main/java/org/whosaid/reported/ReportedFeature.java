package org.whosaid.reported;

import org.whosaid.loglinear.FeatureShape;
import org.whosaid.loglinear.FeatureTemplate;

/**
 * What the judgements about reported statements look at. The first part of the features of sides and edges is the
 * judgement's name, of the others it is what the words are.
 */
// Shapes never change.
@SuppressWarnings("ImmutableEnumChecker")
enum ReportedFeature implements FeatureTemplate {
    CUE_TAG("cuetag *"),
    CUE_LEMMA("cuelemma *"),
    CUE_LEMMA_TAG("cuelemmatag * *"),
    CUE_WORD("cueword *"),
    CUE_LISTED("cuelisted * *"),
    CUE_BEFORE("cuebefore * *"),
    CUE_BEHIND("cuebehind * *"),
    CUE_LEMMA_BEFORE("cuelemmabefore * *"),
    CUE_LEMMA_BEHIND("cuelemmabehind * *"),
    CUE_TAGS("cuetags * * *"),
    CUE_TAGS_WIDE("cuetagswide * * * *"),
    CUE_BEFORE_TWO("cuebeforetwo * *"),
    CUE_BEHIND_TWO("cuebehindtwo * *"),
    CUE_LEMMA_BEHIND_TWO("cuelemmabehindtwo * * *"),
    CUE_COMPLEMENT("cuecomplement * *"),
    CUE_LEMMA_COMPLEMENT("cuelemmacomplement * *"),
    CUE_COMPLEMENT_VERB("cuecomplementverb * * *"),
    CUE_SUBJECT("cuesubject * *"),
    CUE_LEMMA_SUBJECT("cuelemmasubject * *"),
    CUE_SUBJECT_HEAD("cuesubjecthead * *"),
    CUE_SUBJECT_COMPLEMENT("cuesubjectcomplement * * *"),
    CUE_MARKS("cuemarks * *"),
    CUE_LEMMA_MARKS("cuelemmamarks * *"),
    CUE_VOICE("cuevoice * *"),
    CUE_LEMMA_VOICE("cuelemmavoice * *"),
    CUE_PLACE("cueplace * *"),
    CUE_NEXT_VERB("cuenextverb * *"),
    CUE_NEXT_NOUN("cuenextnoun * *"),
    CUE_LAST_NOUN("cuelastnoun * *"),
    CUE_OTHERS("cueothers * *"),
    CUE_ENDING("cueending * *"),
    CUE_NEAR_BEFORE("cuenearbefore * *"),
    CUE_NEAR_BEHIND("cuenearbehind * *"),
    CUE_LEMMA_QUOTED("cuelemmaquoted * *"),
    CUE_LAST_VERB("cuelastverb * *"),
    CUE_LEMMA_LAST_VERB("cuelemmalastverb * *"),

    SOURCE_FORM("sourceform * *"),
    SOURCE_KIND("sourcekind * *"),
    SOURCE_HEAD("sourcehead * *"),
    SOURCE_LEMMA("sourcelemma * * *"),
    SOURCE_SUBJECT("sourcesubject * *"),
    SOURCE_SUBJECT_LEMMA("sourcesubjectlemma * *"),
    SOURCE_DISTANCE("sourcedistance * * *"),
    SOURCE_CLAUSES("sourceclauses * * *"),
    SOURCE_COMMAS("sourcecommas * * *"),
    SOURCE_RANK("sourcerank * * *"),
    SOURCE_LEMMA_RANK("sourcelemmarank * * *"),
    SOURCE_WORD_BEFORE("sourcewordbefore * *"),
    SOURCE_WORD_BEHIND("sourcewordbehind * *"),
    SOURCE_WORD_BEHIND_LEMMA("sourcewordbehindlemma * * *"),
    SOURCE_BETWEEN("sourcebetween * * * *"),
    SOURCE_VOICE("sourcevoice * * *"),
    SOURCE_PLACE("sourceplace * * *"),
    SOURCE_COMPLEMENT("sourcecomplement * * *"),
    SOURCE_TAG("sourcetag * * *"),
    SOURCE_ACTS("sourceacts * * *"),
    SOURCE_ACTS_VOICE("sourceactsvoice * * * *"),
    SOURCE_HEAD_LISTED("sourceheadlisted * * *"),
    NO_SOURCE("nosource *"),
    NO_SOURCE_LEMMA("nosourcelemma *"),
    NO_SOURCE_VOICE("nosourcevoice * *"),
    NO_SOURCE_SUBJECT("nosourcesubject * *"),
    NO_SOURCE_OPTIONS("nosourceoptions * *"),
    NO_SOURCE_BEHIND("nosourcebehind *"),

    SIDE_TAG("sidetag * *"),
    SIDE_LEMMA("sidelemma * *"),
    SIDE_LEMMA_TAG("sidelemmatag * * *"),
    SIDE_COMPLEMENT("sidecomplement * *"),
    SIDE_LEMMA_COMPLEMENT("sidelemmacomplement * * *"),
    SIDE_SOURCE("sidesource * * *"),
    SIDE_SOURCE_COMPLEMENT("sidesourcecomplement * * *"),
    SIDE_SOURCE_BEHIND("sidesourcebehind * * *"),
    SIDE_BEHIND("sidebehind * *"),
    SIDE_BEHIND_TWO("sidebehindtwo * * *"),
    SIDE_BEFORE("sidebefore * *"),
    SIDE_AHEAD("sideahead * * *"),
    SIDE_MARKS("sidemarks * *"),
    SIDE_VERBS("sideverbs * * *"),
    SIDE_VERBS_AHEAD("sideverbsahead * * *"),
    SIDE_WORDS("sidewords * * *"),
    SIDE_VOICE("sidevoice * * *"),

    EDGE_WORD("edgeword * *"),
    EDGE_WORD_BEFORE("edgewordbefore * *"),
    EDGE_WORDS("edgewords * * *"),
    EDGE_TAG("edgetag * *"),
    EDGE_TAG_BEFORE("edgetagbefore * *"),
    EDGE_TAGS("edgetags * * *"),
    EDGE_TAGS_WIDE("edgetagswide * * * * *"),
    EDGE_TAG_BEHIND("edgetagbehind * * *"),
    EDGE_WORD_BEHIND("edgewordbehind * * *"),
    EDGE_DISTANCE("edgedistance * *"),
    EDGE_DISTANCE_LEMMA("edgedistancelemma * * *"),
    EDGE_DISTANCE_COMPLEMENT("edgedistancecomplement * * *"),
    EDGE_LEMMA_WORD_BEFORE("edgelemmawordbefore * * *"),
    EDGE_LEMMA_TAG("edgelematag * * *"),
    EDGE_LAST("edgelast * *"),
    EDGE_LAST_LEMMA("edgelastlemma * * *"),
    EDGE_LAST_COMPLEMENT("edgelastcomplement * * *"),
    EDGE_MARKS("edgemarks * * *"),
    EDGE_MARKS_OUT("edgemarksout * *"),
    EDGE_VERBS("edgeverbs * *"),
    EDGE_VERBS_TAG("edgeverbstag * * *"),
    EDGE_VERBS_WORD("edgeverbsword * * *"),
    EDGE_VERBS_AHEAD("edgeverbsahead * *"),
    EDGE_COMMAS("edgecommas * *"),
    EDGE_COMMAS_WORD("edgecommasword * * *"),
    EDGE_SKIPPED_THAT("edgeskippedthat * *"),
    EDGE_SKIPPED_NOUN("edgeskippednoun * * *"),
    EDGE_SOURCE("edgesource * * *"),
    EDGE_OPENING("edgeopening * * *"),
    EDGE_OPENING_WORD("edgeopeningword * * *"),
    EDGE_BEHIND_THREE("edgebehindthree * * * *"),
    EDGE_BEFORE_THREE("edgebeforethree * * * *"),
    EDGE_REST_VERBS_WORD("edgerestverbsword * * *"),
    EDGE_REST_TENSE("edgeresttense * * * *"),
    EDGE_REST_CUES("edgerestcues * * *");

    private final FeatureShape shape;

    ReportedFeature(String pattern) {
        this.shape = FeatureShape.of(pattern);
    }

    @Override
    public FeatureShape shape() {
        return shape;
    }
}
