package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Token;
import org.whosaid.referents.Candidate;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/**
 * Describes a segment together with one candidate, or with nobody, by features: short strings of word classes, single
 * words and shapes, never longer runs of the article.
 */
final class FeatureExtractor {

    private static final int LONGEST_PATTERN = 5;
    private static final int FARTHEST_CUE = 40;
    private static final Set<String> CLOSED_TAGS =
            Set.of("IN", "TO", "CC", "DT", "WP", "WDT", "WRB", "MD", "PRP", "PRP$", "POS", "RP");

    private final CueWords cueWords;
    private final Set<String> roles;
    private final Set<String> nouns;

    FeatureExtractor(Lexicon lexicon) {
        this.cueWords = new CueWords(lexicon);
        this.roles = lexicon.words("role-heads");
        this.nouns = lexicon.words("speaking-nouns");
    }

    /** What is said of every candidate of one segment. */
    List<String> ofNobody(SegmentView view, List<Optional<CueFinder.Cue>> cues) {
        QuotedText text = view.text();
        Grammar grammar = view.grammar();
        int segment = view.segment();
        List<String> f = new ArrayList<>();
        f.add("0");
        f.add("0 len " + view.inside().length());
        f.add("0 len " + view.inside().length() + " cap " + view.inside().capital());
        f.add("0 len " + view.inside().length() + " end " + view.inside().lastMark());
        f.add("0 before " + view.beside().wordBefore());
        f.add("0 before " + view.beside().markBefore() + " " + view.inside().length());
        f.add("0 tagbefore " + view.beside().tagBefore() + " " + view.inside().length());
        f.add("0 first " + view.inside().firstWord());
        f.add("0 firsttag " + view.inside().firstTag() + " " + view.inside().length());
        f.add("0 after " + view.beside().tagAfter() + " " + view.inside().length());
        f.add("0 tags " + view.inside().tags());
        f.add("0 titlecase " + view.inside().titleCase() + " " + view.inside().length());
        f.add("0 cuebefore " + (view.beside().cueBefore() != Beside.NONE) + " "
                + view.inside().length());
        f.add("0 opens " + view.layout().opens() + " fills " + view.layout().fills() + " "
                + view.inside().length());
        f.add("0 closed " + view.layout().closed());
        f.add("0 headline " + view.layout().headline() + " " + view.inside().length());
        f.add("0 verbs " + view.inside().finiteVerb() + " " + view.inside().length());
        f.add("0 person " + view.inside().personal());
        f.add("0 place " + view.layout().place());
        String previous = view.history()
                .previous()
                .map(decision -> decision.candidate().isPresent() ? "some" : "nobody")
                .orElse("none");
        f.add("0 prev " + previous + " " + view.beside().touch());
        f.add("0 prev " + previous + " " + view.inside().length());
        if (segment + 1 < text.segments().size()) {
            f.add("0 next "
                    + (text.segments().get(segment + 1).paragraph()
                            == text.segments().get(segment).paragraph()));
        }
        f.add("0 before2 " + view.beside().tagBeforeThat() + " " + view.beside().wordBefore() + " "
                + view.inside().length());
        f.add("0 before2 " + view.beside().tagBeforeThat() + " " + view.beside().tagBefore() + " "
                + view.beside().tagAfter() + " " + view.inside().capital());
        f.add("0 wafter " + view.beside().wordAfter());
        f.add("0 verbbefore " + view.beside().verbBefore());
        f.add("0 verbbefore " + view.beside().verbBefore() + " " + view.beside().wordBefore());
        f.add("0 last " + view.inside().lastWord());
        f.add("0 repeated " + view.layout().repeated());
        f.add("0 colon " + view.layout().followsColon() + " " + view.layout().fills());
        int root = view.root();
        int governor = grammar.governor(root);
        String relation = grammar.relation(root);
        boolean governed = governor != Grammar.NONE;
        String lemma = governed ? text.token(governor).lemma().toLowerCase(Locale.ROOT) : "#";
        String kind = governed ? listed(text.token(governor)) : "#";
        f.add("0 root " + relation + " " + view.inside().length());
        f.add("0 root " + relation + " " + kind);
        f.add("0 root " + text.token(root).tag() + " " + relation);
        f.add("0 rootgov " + lemma);
        f.add("0 rootgov " + kind + " " + view.inside().length());
        int dominating = 0;
        int beside = 0;
        for (Optional<CueFinder.Cue> cue : cues) {
            if (cue.isPresent() && isListed(text, cue.get())) {
                dominating += cue.get().dominates().equals("yes") ? 1 : 0;
                beside += cue.get().distance().length() == 1 ? 1 : 0;
            }
        }
        f.add("0 rivals " + atMost(2, dominating) + " " + atMost(2, beside));
        f.add("0 rivals " + atMost(2, dominating) + " " + view.inside().length());
        return f;
    }

    List<String> of(SegmentView view, Candidate candidate, Optional<CueFinder.Cue> cue) {
        QuotedText text = view.text();
        List<String> f = new ArrayList<>();
        String kind = kind(text, candidate);
        String form = kind.startsWith("nom") ? "nom" : kind.startsWith("name") ? "name" : "pron";
        Place place = Place.of(view, candidate);
        String where = place.relation();
        f.add("k " + kind);
        f.add("k " + kind + " " + where);
        f.add("w " + where);
        f.add("w " + where + " d " + place.distance());
        f.add("w " + where + " d " + place.distance() + " " + form);
        f.add("w " + where + " s " + place.sentenceEnds() + " c " + place.candidatesBetween());
        f.add("w " + where + " c " + place.candidatesBetween() + " " + form);
        f.add("w " + where + " q " + place.segmentsBetween());
        f.add("w " + where + " mb " + view.beside().markBefore() + " cap "
                + view.inside().capital());
        f.add("w " + where + " end " + view.inside().lastMark() + " cap "
                + view.inside().capital());
        f.add("w " + where + " len " + view.inside().length());
        f.add("w " + where + " opens " + view.layout().opens() + " fills "
                + view.layout().fills());
        f.add("w " + where + " opens " + view.layout().opens() + " end "
                + view.inside().lastMark() + " " + view.beside().tagAfter());
        f.add("w " + where + " closed " + view.layout().closed());
        f.add("len " + view.inside().length() + " " + form);
        f.add("headline " + view.layout().headline() + " " + where);
        around(f, text, candidate, view, where, form);
        cue(f, view, candidate, cue, place, form);
        history(f, view, candidate, place, form);
        f.add("freq " + view.earlierQuotesOf(candidate) + " " + form);
        f.add("mentions " + view.mentionsOf(candidate) + " " + form);
        f.add("first " + view.isFirstOfSentence(candidate) + " " + where);
        f.add("signature " + view.isSignature(candidate));
        f.add("self " + view.namesItself(candidate));
        String relation = view.grammar().relation(candidate.head());
        f.add("rel " + relation + " " + where);
        f.add("rel " + relation + " " + form + " len " + view.inside().length());
        f.add("colon " + view.layout().followsColon() + " " + where + " " + view.isInLastSentence(candidate) + " fills "
                + view.layout().fills());
        f.add("colon " + view.layout().followsColon() + " " + where + " " + view.isFirstOfSentence(candidate) + " "
                + form);
        return f;
    }

    /** What stands around the candidate, and between it and the segment where that is short. */
    private void around(
            List<String> f, QuotedText text, Candidate candidate, SegmentView view, String where, String form) {
        String left = shape(text, candidate.first() - 1, candidate);
        String right = shape(text, candidate.end(), candidate);
        String right2 = shape(text, candidate.end() + 1, candidate);
        f.add("l " + left + " " + where);
        f.add("r " + right + " " + where);
        f.add("r " + right + " " + right2 + " " + where);
        f.add("lr " + left + " " + right + " " + form);
        f.add("lr " + coarse(left) + " " + coarse(right) + " " + where + " " + form);
        boolean before = candidate.end() <= text.first(view.segment());
        int from = before ? candidate.end() : text.end(view.segment());
        int to = before ? text.first(view.segment()) : candidate.first();
        if (to >= from && to - from <= LONGEST_PATTERN * 2) {
            StringBuilder words = new StringBuilder();
            StringBuilder tags = new StringBuilder();
            int used = 0;
            for (int i = from; i < to && used <= LONGEST_PATTERN; i++) {
                if (text.isQuoted(i)) {
                    words.append(" Q");
                    tags.append(" Q");
                    continue;
                }
                used++;
                words.append(' ').append(isCue(text, i) ? "V:" + text.token(i).lemma() : shape(text, i, candidate));
                tags.append(' ').append(isCue(text, i) ? "V" : text.token(i).tag());
            }
            if (used <= LONGEST_PATTERN) {
                f.add("p " + (before ? "b" : "a") + words);
                f.add("t " + (before ? "b" : "a") + tags + " " + form);
            }
        }
    }

    /** The verb or phrase that may report the segment with the candidate as its subject. */
    private void cue(
            List<String> f,
            SegmentView view,
            Candidate candidate,
            Optional<CueFinder.Cue> found,
            Place place,
            String form) {
        QuotedText text = view.text();
        Grammar grammar = view.grammar();
        if (found.isEmpty()) {
            f.add("cue none " + place.relation());
            f.add("cue none " + form + " len " + view.inside().length());
            return;
        }
        CueFinder.Cue cue = found.get();
        String lemma = text.token(cue.head()).lemma().toLowerCase(Locale.ROOT);
        String listed = listed(text.token(cue.head()));
        String at = cue.side() + " " + cue.distance();
        f.add("cue " + cue.how() + " " + listed);
        f.add("cue " + cue.how() + " " + listed + " " + at);
        f.add("cue " + cue.how() + " " + listed + " " + cue.side() + " " + place.relation() + " " + form);
        f.add("cue " + lemma);
        f.add("cue " + lemma + " " + cue.how() + " " + cue.side());
        f.add("cue " + lemma + " len " + view.inside().length());
        f.add("cue " + lemma + " " + kind(text, candidate));
        f.add("cue root " + grammar.relation(view.root()) + " " + cue.dominates() + " " + listed);
        boolean top = grammar.governor(cue.head()) == Grammar.NONE;
        f.add("cue top " + top + " " + listed + " " + cue.side() + " " + cue.dominates());
        f.add("cue dom " + cue.dominates() + " " + listed + " " + cue.side());
        f.add("cue dom " + cue.dominates() + " " + listed + " " + cue.how() + " " + place.relation());
        f.add("cue dom " + cue.dominates() + " " + lemma);
        String gap = gap(view, cue);
        f.add("cue gap " + gap + " " + listed);
        f.add("cue gap " + gap + " " + cue.how() + " " + form);
        f.add("cue gap " + gap + " " + lemma);
        String argument = argument(text, candidate, cue);
        f.add("cue arg " + argument + " " + listed + " " + cue.side());
        f.add("cue arg " + argument + " " + listed + " " + cue.how() + " " + place.relation() + " " + form);
        f.add("cue path " + cue.path() + " " + listed);
        f.add("cue between " + cue.othersBetween() + " " + listed + " " + cue.side());
        f.add("cue near " + cue.isNearest() + " " + listed + " " + at);
        f.add("cue near " + cue.isNearest() + " " + listed + " " + cue.how() + " mb "
                + view.beside().markBefore() + " cap " + view.inside().capital());
    }

    /** What stands between a cue and its segment. */
    private static String gap(SegmentView view, CueFinder.Cue cue) {
        QuotedText text = view.text();
        boolean before = cue.head() < text.first(view.segment());
        int from = before ? cue.head() + 1 : text.end(view.segment());
        int to = before ? text.first(view.segment()) : cue.head();
        if (to - from > FARTHEST_CUE) {
            return cue.side() + " far";
        }
        Between between = Between.of(text, from, to);
        return between.isShort()
                ? cue.side() + between.pattern()
                : cue.side() + " long v" + atMost(2, between.finiteVerbs()) + " e" + atMost(2, between.sentenceEnds());
    }

    /** How a candidate stands to its cue in the row of words. */
    private static String argument(QuotedText text, Candidate candidate, CueFinder.Cue cue) {
        boolean before = candidate.end() <= cue.head();
        Between between = before
                ? Between.of(text, candidate.end(), cue.head())
                : Between.of(text, cue.head() + 1, candidate.first());
        String row = between.isShort()
                ? between.pattern()
                : " long v" + atMost(2, between.finiteVerbs()) + " n" + atMost(2, between.nouns()) + " c"
                        + atMost(3, between.marks());
        boolean belongs =
                candidate.first() > 0 && text.token(candidate.first() - 1).isPreposition();
        return (before ? "b" : "a") + row + (belongs ? " of" : "");
    }

    private static int atMost(int most, int number) {
        return Math.min(most, number);
    }

    private boolean isListed(QuotedText text, CueFinder.Cue cue) {
        Token token = text.token(cue.head());
        return cueWords.isVerb(token) || cueWords.isNoun(token);
    }

    private String listed(Token token) {
        if (token.isVerb()) {
            return cueWords.isVerb(token) ? "cue" : "verb";
        }
        return cueWords.isNoun(token) ? "speech" : "noun";
    }

    private static void history(List<String> f, SegmentView view, Candidate candidate, Place place, String form) {
        Optional<Decision> previous = view.history().previous();
        String touch = view.beside().touch();
        if (previous.isEmpty()) {
            f.add("h none " + place.relation());
            return;
        }
        Optional<Candidate> last = view.history().lastSpeaker();
        f.add("last " + last.map(old -> sameness(view, old, candidate)).orElse("none") + " " + touch + " len "
                + view.inside().length());
        Optional<Candidate> before = previous.get().candidate();
        String same = before.map(old -> sameness(view, old, candidate)).orElse("nobody");
        f.add("h " + same + " " + touch);
        f.add("h " + same + " " + touch + " " + place.relation());
        f.add("h " + same + " " + touch + " " + form);
        f.add("h " + same + " " + touch + " opens " + view.layout().opens() + " fills "
                + view.layout().fills());
        f.add("h " + same + " " + touch + " end " + view.inside().lastMark() + " "
                + view.beside().tagAfter());
        f.add("h " + same + " " + touch + " len " + view.inside().length());
        f.add("h " + same + " " + touch + " cuenear " + view.beside().cueNear());
    }

    /** How a candidate relates to an earlier choice: the same mention, the same entity, the same word, or another. */
    private static String sameness(SegmentView view, Candidate old, Candidate now) {
        if (old.first() == now.first()) {
            return "mention";
        }
        boolean pronoun = now.form() == Mention.Form.PRONOUN || old.form() == Mention.Form.PRONOUN;
        Optional<Integer> before = view.referents().of(old);
        Optional<Integer> here = view.referents().of(now);
        if (before.isPresent() && here.isPresent()) {
            return (before.equals(here) ? "entity" : "other") + (pronoun ? " by pronoun" : "");
        }
        if (view.text().lower(old.head()).equals(view.text().lower(now.head()))) {
            return "word";
        }
        return pronoun ? "maybe" : "other";
    }

    private String kind(QuotedText text, Candidate candidate) {
        return switch (candidate.form()) {
            case NAME ->
                "name " + candidate.entity().map(Entity::type).map(Enum::name).orElse("");
            case PRONOUN -> "pron " + text.lower(candidate.first());
            case NOMINAL -> "nom " + nominal(text.token(candidate.head()));
        };
    }

    private String nominal(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (roles.contains(lemma)) {
            return "role";
        }
        if (cueWords.isThing(head)) {
            return "thing";
        }
        return nouns.contains(lemma) ? "noun" : "other";
    }

    private boolean isCue(QuotedText text, int index) {
        return cueWords.isVerb(text.token(index));
    }

    /** A token as a neighbour: closed-class words and marks as themselves, cue verbs as such, others by their tag. */
    private String shape(QuotedText text, int index, Candidate candidate) {
        if (index < 0
                || index >= text.size()
                || !text.sentenceOf(candidate.first()).contains(index)) {
            return "#";
        }
        if (text.isQuoted(index)) {
            return "Q";
        }
        Token token = text.token(index);
        if (isCue(text, index)) {
            return "V";
        }
        String tag = token.tag();
        boolean closed = !token.isWord() || CLOSED_TAGS.contains(tag);
        return closed ? text.lower(index) : tag;
    }

    private static String coarse(String shape) {
        return shape.length() > 2 && shape.startsWith("NN") ? "NN" : shape.startsWith("VB") ? "VB" : shape;
    }
}
