package org.whosaid.referents;

import org.whosaid.loglinear.FeatureShape;
import org.whosaid.loglinear.FeatureTemplate;

/**
 * What the resolver looks at where a mention may mean somebody. The first part of each is the mention's kind, the
 * second mostly what the option is: an entity's type, or a phrase.
 */
// Shapes never change.
@SuppressWarnings("ImmutableEnumChecker")
enum ReferentFeature implements FeatureTemplate {
    OPTION("option * *"),
    GENDER("gender * * *"),
    DISTANCE("distance * * *"),
    PARAGRAPHS("paragraphs * * *"),
    RECENCY("recency * * *"),
    RECENCY_DISTANCE("recencydistance * * *"),
    SUBJECT("subject * * *"),
    SPOKE("spoke * * *"),
    SPOKE_LAST("spokelast * *"),
    FIRST("first * * *"),
    FORM("form * * *"),
    TIMES("times * * *"),
    NEW("new * * *"),
    AHEAD("ahead * * *"),
    BESIDE("beside * *"),
    CALLED("called * * *"),
    CALLED_DETERMINER("calleddeterminer * * *"),
    WORDS_CALLED("wordscalled * * *"),
    NAMED("named * * *"),
    HEAD("head * *"),
    DETERMINER("determiner * * *"),
    OWNER("owner * *"),
    EARLIER_OWNER("earlierowner * *"),
    INSIDE("inside * *"),
    SAME_HEAD("samehead * * *"),
    INTRODUCED("introduced * * * *"),
    REPLACED("replaced * *"),
    HUMAN("human * * *"),
    RULE("rule * *"),
    HOLDER("holder * * *"),
    SAYS("says * * * *"),
    SAYS_AFTER("saysafter * * *"),
    LAST_SAID("lastsaid * * *"),
    SAYS_CALLED("sayscalled * * * * *"),
    CALLED_FIRST("calledfirst * * *"),
    STATE("state * *"),
    SUBJECT_BOTH("subjectboth * * * *"),
    NOBODY("nobody *"),
    NOBODY_DETERMINER("nobodydeterminer * *"),
    NOBODY_HEAD("nobodyhead *"),
    NOBODY_BEHIND("nobodybehind * *"),
    NOBODY_LENGTH("nobodylength * *"),
    NOBODY_AGREEING("nobodyagreeing * *"),
    NOBODY_CALLED("nobodycalled * *"),
    NOBODY_RULE("nobodyrule * *"),
    NOBODY_HOLDER("nobodyholder * *"),
    NOBODY_SAYS("nobodysays * * *"),
    NOBODY_SAID("nobodysaid * * *"),
    NOBODY_SAYS_CALLED("nobodysayscalled * * * *"),
    NOBODY_SAYS_BEHIND("nobodysaysbehind * * * *");

    private final FeatureShape shape;

    ReferentFeature(String pattern) {
        this.shape = FeatureShape.of(pattern);
    }

    @Override
    public FeatureShape shape() {
        return shape;
    }
}
