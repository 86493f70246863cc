package org.whosaid.cues;

import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.Part;
import org.whosaid.statements.CueWords;

/**
 * What features tell of a token.
 *
 * @param lower its characters in small letters
 * @param lemma its dictionary form in small letters
 * @param tag its part of speech
 * @param listed what it is by the lists of words that report: {@code cue} or {@code verb}, {@code speech} or
 *     {@code noun}
 * @param neighbour as a neighbour of a candidate: closed-class words and marks as themselves, cue verbs as such, others
 *     by their tag
 * @param between in a row of words between a candidate and its cue: linking words and marks as themselves, others by
 *     their coarse tag
 * @param pattern in a row of words between a candidate and the segment: as a neighbour, cue verbs with their lemma
 * @param reports whether it is a cue verb, a noun of speech or a thing that speaks
 */
public record WordParts(
        Part lower, Part lemma, Tag tag, Part listed, Part neighbour, Part between, Part pattern, boolean reports) {

    /** A cue verb as a neighbour. */
    public static final Part CUE_VERB = Part.of("V");

    private static final Part CUE = Part.of("cue");
    private static final Part VERB = Part.of("verb");
    private static final Part SPEECH = Part.of("speech");
    private static final Part NOUN = Part.of("noun");

    private static final Set<String> CLOSED_TAGS =
            Set.of("IN", "TO", "CC", "DT", "WP", "WDT", "WRB", "MD", "PRP", "PRP$", "POS", "RP");
    private static final Set<String> LINKING_TAGS = Set.of("IN", "TO", "CC", "WP", "WRB", "WDT");

    /**
     * A part of speech.
     *
     * @param whole as it is
     * @param two its first two letters
     * @param main as it is, but for the kinds of nouns and verbs, which become one each
     * @param closed whether its words are few and tell by themselves
     * @param linking whether its words link clauses
     */
    public record Tag(Part whole, Part two, Part main, boolean closed, boolean linking) {

        public static Tag of(String tag) {
            Part two = Part.of(tag.substring(0, Math.min(2, tag.length())));
            boolean kind = tag.length() > 2 && (tag.startsWith("NN") || tag.startsWith("VB"));
            Part whole = Part.of(tag);
            return new Tag(whole, two, kind ? two : whole, CLOSED_TAGS.contains(tag), LINKING_TAGS.contains(tag));
        }
    }

    public static WordParts of(Token token, String lowerCase, Tag tag, CueWords cueWords) {
        Part lower = Part.of(lowerCase);
        boolean word = token.isWord();
        boolean cueVerb = cueWords.isVerb(token);
        boolean cueNoun = cueWords.isNoun(token);
        Part itself = !word || tag.closed() ? lower : tag.whole();
        return new WordParts(
                lower,
                Part.of(token.lemma().toLowerCase(Locale.ROOT)),
                tag,
                token.isVerb() ? cueVerb ? CUE : VERB : cueNoun ? SPEECH : NOUN,
                cueVerb ? CUE_VERB : itself,
                !word || tag.linking() ? lower : tag.two(),
                cueVerb ? Part.of("V:" + token.lemma()) : itself,
                cueVerb || cueNoun);
    }
}
