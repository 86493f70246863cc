package org.whosaid.mentions;

import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.statements.QuotedText;

/** The words that stand for some of a number, who may have no name: "some say", "the two wrote". */
public final class Indefinites {

    private final Set<String> pronouns;
    private final Set<String> amounts;

    public Indefinites(Lexicon lexicon) {
        this.pronouns = lexicon.words("indefinite-pronouns");
        this.amounts = lexicon.words("indefinite-amounts");
    }

    /** Whether a word in small letters is one of them. */
    public boolean contain(String word) {
        return pronouns.contains(word) || amounts.contains(word);
    }

    /** Whether a candidate is one of them. */
    public boolean contain(QuotedText text, Candidate candidate) {
        return candidate.form() == Mention.Form.PRONOUN && contain(text.lower(candidate.first()));
    }
}
