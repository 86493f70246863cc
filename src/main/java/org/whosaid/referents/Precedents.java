package org.whosaid.referents;

import java.util.List;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * What an article says of those whom its noun phrases mean.
 *
 * @param holders its people by the words of their roles
 * @param phrases its noun phrases by their heads
 * @param owners finds whose its reports and statements are
 */
record Precedents(RoleHolders holders, EarlierPhrases phrases, Owners owners) {

    /** @param candidates in text order */
    static Precedents of(QuotedText text, List<Entity> entities, List<Candidate> candidates, Lexicon lexicon) {
        Owners owners = new Owners(text, candidates, lexicon);
        EarlierPhrases phrases = new EarlierPhrases(text, candidates, owners, new NounPhrases(lexicon));
        return new Precedents(new RoleHolders(entities), phrases, owners);
    }
}
