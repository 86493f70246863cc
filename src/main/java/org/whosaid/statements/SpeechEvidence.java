package org.whosaid.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;

/**
 * Weighs whether two single marks hold speech: by the form of the marks, the words between them, what stands beside
 * them, and how the article writes speech otherwise. Each piece of evidence counts some points for or against it.
 */
final class SpeechEvidence {

    private static final int ENOUGH = 5;
    private static final int STYLE = 3;
    private static final int FEWEST_SPEECHES = 3;
    private static final int FEW_WORDS = 3;
    private static final int SOME_WORDS = 4;
    private static final int LONG_WORD = 4;
    private static final int MANY_WORDS = 8;
    private static final int LONGEST_HEADLINE = 150;
    private static final int FARTHEST_CUE_BEFORE = 6;
    private static final int FARTHEST_CUE_BEHIND = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> NOMINAL_TAGS = Set.of("PRP", "EX", "DT", "WP");

    private final CueWords cueWords;
    private final Set<String> namingVerbs;
    private final Set<String> namingActives;

    SpeechEvidence(Lexicon lexicon) {
        this.cueWords = new CueWords(lexicon);
        this.namingVerbs = lexicon.words("naming-verbs");
        this.namingActives = lexicon.words("naming-actives");
    }

    /**
     * Whether an article puts its speech between single marks: more of it than between double ones, and either some of
     * it beyond doubt or a number of long runs.
     *
     * @param inDouble the segments between double marks of each paragraph
     * @param inSingle the possible ones between single marks of each paragraph
     */
    boolean isStyleOf(AnnotatedArticle article, List<List<Segment>> inDouble, List<List<Segment>> inSingle) {
        int certain = 0;
        int longOnes = 0;
        int others = 0;
        for (int i = 0; i < inDouble.size(); i++) {
            others += inDouble.get(i).size();
            for (Segment segment : SingleMarks.apart(inSingle.get(i), inDouble.get(i))) {
                boolean isLong = segment.closed() && words(segment.span().in(article.text())) >= SOME_WORDS;
                longOnes += isLong ? 1 : 0;
                certain += isLong && points(article, segment) >= ENOUGH ? 1 : 0;
            }
        }
        return certain > others || (longOnes >= FEWEST_SPEECHES && longOnes > others);
    }

    /** @param style whether the article puts its speech between single marks */
    boolean isSpeech(AnnotatedArticle article, Segment segment, boolean style) {
        if (!segment.closed()) {
            Span paragraph = article.paragraphs().get(segment.paragraph());
            boolean opensParagraph = segment.outer().start() == paragraph.start();
            return (style && opensParagraph) || goesOnBehind(article, segment);
        }
        // In such an article terms stand between single marks as well, as they do between double ones elsewhere.
        boolean sureMarks = marks(article.text(), segment, article.paragraphs().get(segment.paragraph())) >= 0;
        return (style && sureMarks) || points(article, segment) + (style ? STYLE : 0) >= ENOUGH;
    }

    private int points(AnnotatedArticle article, Segment segment) {
        String text = article.text();
        Span span = segment.span();
        Span paragraph = article.paragraphs().get(segment.paragraph());
        int words = words(span.in(text));
        boolean headline = isHeadline(text, paragraph, segment.paragraph());
        int points = marks(text, segment, paragraph);
        points += words >= SOME_WORDS ? 1 : words < FEW_WORDS ? -1 : 0;
        points += words >= MANY_WORDS ? 1 : 0;
        points += headline ? 1 : 0;
        points += headline && words >= FEW_WORDS ? 1 : 0;
        points += isBehindColon(text, segment, paragraph) ? 1 : 0;
        points -= !headline && isTitle(span.in(text)) ? 2 : 0;
        return points + wording(article, segment, paragraph);
    }

    /** What the marks themselves tell, and the units beside them. */
    private static int marks(String text, Segment segment, Span paragraph) {
        Span outer = segment.outer();
        int points = text.charAt(outer.start()) == '\'' ? 1 : 2;
        char last = text.charAt(segment.span().end() - 1);
        boolean atEnd = outer.end() == paragraph.end();
        if (",.?!…".indexOf(last) >= 0) {
            points += 2;
        } else if (atEnd || ",.;:)–—".indexOf(text.charAt(outer.end())) >= 0) {
            points += 1;
        } else if (last == 's') {
            points -= 2;
        }
        boolean bracketed = outer.start() > paragraph.start() && "([{=".indexOf(text.charAt(outer.start() - 1)) >= 0;
        return points - (bracketed ? 2 : 0);
    }

    private int wording(AnnotatedArticle article, Segment segment, Span paragraph) {
        int first = article.firstTokenEndingAfter(segment.span().start());
        int end = first;
        boolean subject = false;
        boolean clause = false;
        while (end < article.tokens().size()
                && article.token(end).span().start() < segment.span().end()) {
            Token token = article.token(end);
            clause |= subject && token.isFiniteVerb();
            subject |= token.tag().startsWith("NN") || NOMINAL_TAGS.contains(token.tag());
            end++;
        }
        int points = clause ? 1 : 0;
        points += clause && article.token(first).isCapitalised() ? 1 : 0;
        points += hasCue(article, segment, paragraph) ? 2 : 0;
        points -= namedBefore(article, segment, paragraph) ? 2 : 0;
        return points;
    }

    /** Whether a word of speech stands near the marks, with no sentence end between. */
    private boolean hasCue(AnnotatedArticle article, Segment segment, Span paragraph) {
        int before = article.firstTokenEndingAfter(segment.outer().start()) - 1;
        for (int i = before; i > before - FARTHEST_CUE_BEFORE && isWithin(article, i, paragraph); i--) {
            if (cueWords.isVerb(article.token(i))) {
                return true;
            }
        }
        int behind = article.firstTokenEndingAfter(segment.outer().end());
        for (int i = behind; i < behind + FARTHEST_CUE_BEHIND && isWithin(article, i, paragraph); i++) {
            if (cueWords.isVerb(article.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(AnnotatedArticle article, int token, Span paragraph) {
        return token >= 0
                && token < article.tokens().size()
                && paragraph.covers(article.token(token).span())
                && ".;".indexOf(article.token(token).text().charAt(0)) < 0;
    }

    /** Whether the marks give a name to something: "dubbed ‘the slip’", "known as", "the so-called". */
    private boolean namedBefore(AnnotatedArticle article, Segment segment, Span paragraph) {
        int before = article.firstTokenEndingAfter(segment.outer().start()) - 1;
        if (isWithin(article, before, paragraph) && article.token(before).text().equals("as")) {
            before--;
        }
        if (!isWithin(article, before, paragraph)) {
            return false;
        }
        String word = article.token(before).text().toLowerCase(Locale.ROOT);
        return namingVerbs.contains(word) || namingActives.contains(word) || word.endsWith("-called");
    }

    /** Whether a paragraph opens the article or is a line without a sentence. */
    private static boolean isHeadline(String text, Span paragraph, int number) {
        boolean sentence = ".:;,".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
        return (number == 0 || !sentence) && paragraph.length() <= LONGEST_HEADLINE;
    }

    private static boolean isBehindColon(String text, Segment segment, Span paragraph) {
        int i = segment.outer().start() - 1;
        while (i >= paragraph.start() && Segment.isSpace(text.charAt(i))) {
            i--;
        }
        return i >= paragraph.start() && text.charAt(i) == ':';
    }

    /** Whether several long words have capitals and none has not, as in the title of a work. */
    private static boolean isTitle(String span) {
        int capitals = 0;
        for (String word : SPACE.split(span, 0)) {
            if (word.length() >= LONG_WORD && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
            capitals += word.length() >= LONG_WORD && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private boolean goesOnBehind(AnnotatedArticle article, Segment segment) {
        int next = segment.paragraph() + 1;
        if (next >= article.paragraphs().size()) {
            return false;
        }
        int start = article.paragraphs().get(next).start();
        return article.text().charAt(start)
                == article.text().charAt(segment.outer().start());
    }

    private static int words(String text) {
        return SPACE.split(text.strip(), 0).length;
    }
}
