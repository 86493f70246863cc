package org.whosaid.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;

/**
 * Finds the quoted segments of an article. Whatever stands between double marks is one; for each pair of single marks
 * it is weighed whether they hold speech, since most of them are apostrophes and terms.
 */
public final class SegmentFinder {

    /** Lines that a speech may run on over without a mark, where each breaks off in mid-sentence. */
    private static final int MOST_LINES_WITHOUT_MARKS = 3;

    private final SingleMarks singleMarks;
    private final SpeechEvidence evidence;

    public SegmentFinder(Lexicon lexicon) {
        this.singleMarks = new SingleMarks(lexicon);
        this.evidence = new SpeechEvidence(lexicon);
    }

    /**
     * Segments in text order, none within another: the inner quote belongs to the outer one's row. Marks inside a name,
     * as around a nickname, hold no segment.
     */
    public List<Segment> find(AnnotatedArticle article, List<Entity> entities) {
        List<Span> names = entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::span)
                .sorted(Comparator.comparing(Span::start))
                .toList();
        List<Segment> found = new ArrayList<>();
        int name = 0;
        for (Segment segment : find(article)) {
            Span outer = segment.outer();
            while (name < names.size() && names.get(name).end() <= outer.end()) {
                name++;
            }
            if (name == names.size() || names.get(name).start() >= outer.start()) {
                found.add(segment);
            }
        }
        return found;
    }

    private List<Segment> find(AnnotatedArticle article) {
        List<List<Segment>> inDouble = new ArrayList<>();
        List<List<Segment>> inSingle = new ArrayList<>();
        findInDouble(article, inDouble, inSingle);
        boolean style = evidence.isStyleOf(article, inDouble, inSingle);
        List<Segment> found = new ArrayList<>();
        for (int i = 0; i < inDouble.size(); i++) {
            List<Segment> single = new ArrayList<>();
            for (Segment segment : inSingle.get(i)) {
                if (evidence.isSpeech(article, segment, style)) {
                    single.add(segment);
                }
            }
            found.addAll(
                    SingleMarks.merged(style ? single : SingleMarks.apart(single, inDouble.get(i)), inDouble.get(i)));
        }
        return found;
    }

    /** The segments in double marks of each paragraph, and what may be one in single marks. */
    private void findInDouble(AnnotatedArticle article, List<List<Segment>> inDouble, List<List<Segment>> inSingle) {
        String text = article.text();
        boolean open = false;
        List<Segment> waiting = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            Span paragraph = article.paragraphs().get(i);
            List<Mark> marks = Mark.doubleMarks(text, paragraph);
            DoubleMarks pairs = DoubleMarks.pair(text, paragraph, i, marks, open);
            inSingle.add(singleMarks.candidates(text, paragraph, i, pairs.strays()));
            if (open
                    && marks.isEmpty()
                    && breaksOff(text, article.paragraphs().get(i - 1))
                    && waiting.size() < MOST_LINES_WITHOUT_MARKS) {
                Segment.of(text, paragraph, paragraph, i, false).ifPresent(waiting::add);
                inDouble.add(List.of());
                continue;
            }
            if (pairs.goesOn() && !mayGoOn(article, i, pairs)) {
                pairs = DoubleMarks.pair(text, paragraph, i, marks, false);
            }
            inDouble.add(singleMarks.closed(text, pairs.segments()));
            if (pairs.goesOn()) {
                waiting.forEach(line -> inDouble.set(line.paragraph(), List.of(line)));
            }
            waiting.clear();
            open = pairs.leavesOpen(paragraph);
        }
    }

    /** A line behind a whole sentence has a verb, if it is not the name of whoever said the words before it. */
    private static boolean mayGoOn(AnnotatedArticle article, int paragraph, DoubleMarks pairs) {
        if (pairs.segments().isEmpty()
                || breaksOff(article.text(), article.paragraphs().get(paragraph - 1))) {
            return true;
        }
        Span words = pairs.segments().get(0).span();
        int token = article.firstTokenEndingAfter(words.start());
        while (token < article.tokens().size() && article.token(token).span().start() < words.end()) {
            if (article.token(token).isFiniteVerb()) {
                return true;
            }
            token++;
        }
        return false;
    }

    private static boolean breaksOff(String text, Span paragraph) {
        char last = text.charAt(paragraph.end() - 1);
        return Character.isLetterOrDigit(last) || last == ',';
    }
}
