package org.whosaid.mentions;

import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Token;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

/** Tells of mentions without a name what sort of words they are. */
public final class MentionKinds {

    private final Set<String> roleHeads;
    private final Set<String> humanNouns;
    private final Set<String> humanEndings;
    private final Set<String> agencyNouns;
    private final Set<String> organizationNouns;
    private final Set<String> groupNouns;
    private final CueWords cueWords;

    public MentionKinds(Lexicon lexicon) {
        this.roleHeads = lexicon.words("role-heads");
        this.humanNouns = lexicon.words("human-nouns");
        this.humanEndings = lexicon.words("human-endings");
        this.agencyNouns = lexicon.words("agency-nouns");
        this.organizationNouns = lexicon.words("organization-nouns");
        this.groupNouns = lexicon.words("group-nouns");
        this.cueWords = new CueWords(lexicon);
    }

    /** The kind of a pronoun or noun phrase. */
    public MentionKind of(QuotedText text, Candidate candidate) {
        return candidate.form() == Mention.Form.PRONOUN
                ? pronoun(text.lower(candidate.first()))
                : ofNoun(text.token(candidate.head()));
    }

    private static MentionKind pronoun(String word) {
        return switch (word) {
            case "he", "his" -> MentionKind.HE;
            case "she", "her" -> MentionKind.SHE;
            case "it", "its" -> MentionKind.IT;
            case "they", "their" -> MentionKind.THEY;
            case "we", "our" -> MentionKind.WE;
            case "i", "my" -> MentionKind.I;
            case "who", "which", "that" -> MentionKind.WHO;
            default -> MentionKind.SOME;
        };
    }

    /** The kind of a noun phrase by its last noun. */
    public MentionKind ofNoun(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (cueWords.isThing(head)) {
            return MentionKind.THING;
        }
        if (agencyNouns.contains(lemma) || organizationNouns.contains(lemma) || groupNouns.contains(lemma)) {
            return MentionKind.BODY;
        }
        boolean human = roleHeads.contains(lemma)
                || humanNouns.contains(lemma)
                || humanEndings.stream().anyMatch(lemma::endsWith);
        boolean plural = head.tag().endsWith("S");
        return plural ? MentionKind.PEOPLE : human ? MentionKind.ROLE : MentionKind.OTHER;
    }
}
