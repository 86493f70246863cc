package org.whosaid.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;

/** One segment as the ranker looks at it: its own words, what stands beside it, and what was decided before it. */
final class SegmentView {

    /** No token. */
    static final int NONE = -1;

    private final Scene scene;
    private final QuotedText text;
    private final int segment;
    private final List<Candidate> candidates;
    private final List<Decision> earlier;

    /** @param earlier the decisions about the segments before, in order */
    SegmentView(Scene scene, int segment, List<Decision> earlier) {
        this.scene = scene;
        this.text = scene.text();
        this.segment = segment;
        this.candidates = scene.near(segment);
        this.earlier = earlier;
    }

    QuotedText text() {
        return text;
    }

    int segment() {
        return segment;
    }

    /** Those that the segment may be given to, in text order. */
    List<Candidate> candidates() {
        return candidates;
    }

    Optional<Decision> previous() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** The latest choice before this segment that was somebody. */
    Optional<Candidate> lastSpeaker() {
        return earlier.stream()
                .flatMap(decision -> decision.candidate().stream())
                .reduce((first, second) -> second);
    }

    private Segment self() {
        return text.segments().get(segment);
    }

    private int firstInside() {
        return Math.min(
                text.end(segment) - 1,
                Math.max(
                        text.first(segment),
                        text.article().firstTokenEndingAfter(self().span().start())));
    }

    private int words() {
        int words = 0;
        for (int i = text.first(segment); i < text.end(segment); i++) {
            words += text.token(i).isWord() ? 1 : 0;
        }
        return words;
    }

    String length() {
        int words = words();
        return words <= 4 ? Integer.toString(words) : words <= 7 ? "7" : words <= 14 ? "14" : "long";
    }

    boolean capital() {
        return text.token(firstInside()).isCapitalised();
    }

    String firstWord() {
        return text.lower(firstInside());
    }

    String firstTag() {
        return text.token(firstInside()).tag();
    }

    /** The last unit inside the marks as a class. */
    String lastMark() {
        char last = text.lastUnit(segment);
        return Character.isLetterOrDigit(last) ? "w" : Character.toString(last);
    }

    String innerTags() {
        if (words() > 3) {
            return "many";
        }
        StringBuilder tags = new StringBuilder();
        for (int i = text.first(segment); i < text.end(segment); i++) {
            if (text.token(i).isWord()) {
                tags.append(text.token(i).tag()).append(' ');
            }
        }
        return tags.toString();
    }

    boolean isTitleCase() {
        int capitals = 0;
        int words = 0;
        for (int i = text.first(segment); i < text.end(segment); i++) {
            if (text.token(i).isWord() && text.word(i).length() > 3) {
                words++;
                capitals += text.token(i).isCapitalised() ? 1 : 0;
            }
        }
        return words > 1 && capitals == words;
    }

    boolean hasFiniteVerb() {
        for (int i = text.first(segment); i < text.end(segment); i++) {
            if (text.token(i).tag().matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    /** The first pronoun of the first or second person inside, which only speech has. */
    String innerPronoun() {
        for (int i = text.first(segment); i < text.end(segment); i++) {
            String word = text.lower(i);
            if (Set.of("i", "we", "my", "our", "me", "us", "you", "your").contains(word)) {
                return "told";
            }
        }
        return "none";
    }

    boolean isClosed() {
        return self().closed();
    }

    boolean opens() {
        return self().outer().start() == paragraph().start();
    }

    /** Whether nothing but other segments and marks stands beside it in its paragraph. */
    boolean fills() {
        Span paragraph = paragraph();
        for (int i = text.article().firstTokenEndingAfter(paragraph.start());
                i < text.size() && text.token(i).span().start() < paragraph.end();
                i++) {
            if (!text.isQuoted(i) && text.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private Span paragraph() {
        return text.article().paragraphs().get(self().paragraph());
    }

    String place() {
        int paragraphs = text.article().paragraphs().size();
        return self().paragraph() == 0 ? "first" : self().paragraph() == paragraphs - 1 ? "last" : "middle";
    }

    boolean inHeadline() {
        String all = paragraph().in(text.article().text());
        return self().paragraph() < 3 && !all.isEmpty() && Character.isLetterOrDigit(all.charAt(all.length() - 1));
    }

    private Optional<Token> before() {
        int index = text.first(segment) - 1;
        return index >= 0 && text.sentenceOf(text.first(segment)).contains(index)
                ? Optional.of(text.token(index))
                : Optional.empty();
    }

    private Optional<Token> behind() {
        int index = text.end(segment);
        return index < text.size() && text.paragraphOf(index) == self().paragraph()
                ? Optional.of(text.token(index))
                : Optional.empty();
    }

    String wordBefore() {
        return before().map(token -> token.lemma().toLowerCase(Locale.ROOT)).orElse("#");
    }

    /** The mark right before the opening one, or whether a word or nothing stands there. */
    String markBefore() {
        return before().map(token -> token.isWord() ? "w" : token.text()).orElse("#");
    }

    String tagBefore() {
        return before().map(Token::tag).orElse("#");
    }

    String tagAfter() {
        return behind().map(token -> token.isWord() ? coarse(token.tag()) : token.text())
                .orElse("#");
    }

    private static String coarse(String tag) {
        return tag.substring(0, Math.min(2, tag.length()));
    }

    /** Whether the paragraph before ends in a colon, so that it introduces this one. */
    boolean followsColon() {
        int paragraph = self().paragraph();
        if (paragraph == 0) {
            return false;
        }
        String before =
                text.article().paragraphs().get(paragraph - 1).in(text.article().text());
        return opens() && before.endsWith(":");
    }

    /** Whether a candidate stands in the last sentence of its paragraph. */
    boolean isInLastSentence(Candidate candidate) {
        int end = text.sentenceOf(candidate.first()).endToken();
        return end == text.size() || text.paragraphOf(end) != text.paragraphOf(candidate.first());
    }

    boolean isRepeated() {
        String words = self().span().in(text.article().text());
        return words() < 4
                && text.segments().stream()
                                .filter(other ->
                                        other.span().in(text.article().text()).equals(words))
                                .count()
                        > 1;
    }

    /** The cue verb nearest before the segment in its sentence, or {@link #NONE}. */
    int cueBefore(Set<String> cueVerbs) {
        int first = text.sentenceOf(text.first(segment)).firstToken();
        for (int i = text.first(segment) - 1; i >= first; i--) {
            if (!text.isQuoted(i) && isCue(i, cueVerbs)) {
                return i;
            }
        }
        return NONE;
    }

    /** The cue verb nearest behind the segment before the next sentence end, or {@link #NONE}. */
    int cueBehind(Set<String> cueVerbs) {
        int start = text.end(segment);
        if (behind().isEmpty()) {
            return NONE;
        }
        int end = text.sentenceOf(start).endToken();
        for (int i = start; i < end; i++) {
            if (!text.isQuoted(i) && isCue(i, cueVerbs)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isCue(int index, Set<String> cueVerbs) {
        return text.token(index).isVerb() && cueVerbs.contains(text.token(index).lemma());
    }

    /** What stands between the segment before and this one. */
    String touch() {
        if (segment == 0) {
            return "first";
        }
        Segment before = text.segments().get(segment - 1);
        int paragraphs = self().paragraph() - before.paragraph();
        if (paragraphs == 0) {
            int words = text.outside(text.end(segment - 1), text.first(segment));
            boolean sameSentence = text.sentenceOf(text.end(segment - 1) - 1).index()
                    == text.sentenceOf(text.first(segment)).index();
            return words <= 1 ? "touching" : sameSentence ? "sentence" : "paragraph";
        }
        if (paragraphs == 1) {
            return before.closed() ? "next" : "runson";
        }
        return paragraphs == 2 ? "second" : "far";
    }

    /** Whether a word that reports stands right beside the segment. */
    boolean cueNear() {
        int end = text.end(segment);
        for (int i = end; i < Math.min(end + 4, text.size()); i++) {
            if (text.paragraphOf(i) != self().paragraph() || text.isQuoted(i)) {
                break;
            }
            if (text.token(i).tag().matches("VBD|VBZ|VBP")) {
                return true;
            }
        }
        return before().isPresent() && text.outside(Math.max(0, text.first(segment) - 3), text.first(segment)) > 1;
    }

    /** The token of the segment whose governor lies outside it. */
    int root() {
        int first = firstInside();
        for (int i = first; i < text.end(segment); i++) {
            if (!text.token(i).isWord()
                    || text.sentenceOf(i).index() != text.sentenceOf(first).index()) {
                continue;
            }
            int governor = grammar().governor(i);
            if (governor == Grammar.NONE || governor < text.first(segment) || governor >= text.end(segment)) {
                return i;
            }
        }
        return first;
    }

    String earlierQuotesOf(Candidate candidate) {
        long count = earlier.stream()
                .flatMap(decision -> decision.candidate().stream())
                .filter(old -> referents().areSame(old, candidate))
                .count();
        return count == 0 ? "0" : count < 3 ? "few" : "many";
    }

    String mentionsOf(Candidate candidate) {
        int mentions =
                candidate.entity().map(entity -> entity.mentions().size()).orElse(0);
        return mentions <= 1 ? Integer.toString(mentions) : mentions <= 3 ? "3" : mentions <= 8 ? "8" : "many";
    }

    Referents referents() {
        return scene.referents();
    }

    Grammar grammar() {
        return scene.grammar();
    }

    boolean isFirstOfSentence(Candidate candidate) {
        Sentence sentence = text.sentenceOf(candidate.first());
        for (Candidate other : candidates) {
            if (other.first() < candidate.first() && sentence.contains(other.first())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the segment's own words hold the candidate's name: people seldom speak of themselves so. */
    boolean namesItself(Candidate candidate) {
        if (candidate.form() != Mention.Form.NAME) {
            return false;
        }
        String name = text.word(candidate.head());
        for (int i = text.first(segment); i < text.end(segment); i++) {
            if (text.word(i).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
