package org.whosaid.speakers;

import java.util.List;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.QuotedText;

/**
 * Finds whose a segment is by the page alone, without a verb: a name on the line below it ("— Mira Rao, Acme"), a line
 * above it ("And from Mira Rao:"), a name and a colon before it. Works after the ranker, which seldom saw such pages,
 * and only where that is unsure.
 */
final class LayoutSpeakerFinder {

    private static final double UNSURE = 0.7;
    private static final double SIGNED = 0.9;
    private static final double BESIDE = 0.75;

    private static final int LONGEST_LINE = 16;
    private static final int LATEST_NAME = 5;
    private static final String DASHES = "-–—―";

    /** The choice for a segment, or what the page tells where the choice is unsure. */
    Choice find(QuoteContext quoteContext, int segment, Choice choice) {
        boolean sure = choice.candidate().isPresent() && choice.confidence() >= UNSURE;
        if (sure) {
            return choice;
        }
        Page page = new Page(quoteContext, segment);
        return page.colonBefore()
                .or(() -> page.standsAlone() ? page.beside() : Optional.empty())
                .orElse(choice);
    }

    /** The paragraphs around one segment. */
    private record Page(QuoteContext quoteContext, QuotedText text, int paragraph, int first, int end) {

        Page(QuoteContext quoteContext, int segment) {
            this(
                    quoteContext,
                    quoteContext.text(),
                    quoteContext.text().segments().get(segment).paragraph(),
                    quoteContext.text().first(segment),
                    quoteContext.text().end(segment));
        }

        /** "• Mira Rao (Acme): “...”": nothing but a name and who that is stands before the segment. */
        Optional<Choice> colonBefore() {
            int colon = first - 1;
            if (colon < 0 || !text.word(colon).equals(":") || text.paragraphOf(colon) != paragraph) {
                return Optional.empty();
            }
            return label(startOf(paragraph), colon).map(speaker -> choice(speaker, SIGNED));
        }

        /** Whether the segment's paragraph has no words but those inside marks. */
        boolean standsAlone() {
            return !text.hasWordsOutside(paragraph);
        }

        /** The name on the line below or above; where both have one, a dash or the colon decides, then the first. */
        Optional<Choice> beside() {
            Optional<Candidate> below = line(paragraph + 1);
            Optional<Candidate> above = line(paragraph - 1);
            if (below.isPresent() && isSigned(paragraph + 1)) {
                return below.map(speaker -> choice(speaker, SIGNED));
            }
            if (above.isPresent() && (endsInColon(paragraph - 1) || below.isEmpty() || opensWithLabel())) {
                return above.map(speaker -> choice(speaker, endsInColon(paragraph - 1) ? SIGNED : BESIDE));
            }
            return below.map(speaker -> choice(speaker, BESIDE));
        }

        /** Whether the first of the paragraphs of names and words in turn is a name. */
        private boolean opensWithLabel() {
            int at = paragraph;
            while (at > 1 && line(at - 1).isPresent() && isAllQuoted(at - 2)) {
                at -= 2;
            }
            return line(at - 1).isPresent();
        }

        private boolean isAllQuoted(int at) {
            return !text.hasWordsOutside(at) && startOf(at) < text.size() && text.paragraphOf(startOf(at)) == at;
        }

        /** The person or body whose name all but makes up a paragraph. */
        private Optional<Candidate> line(int at) {
            if (at < 0 || at >= text.article().paragraphs().size()) {
                return Optional.empty();
            }
            int start = startOf(at);
            int behind = start;
            while (behind < text.size() && text.paragraphOf(behind) == at && behind - start <= LONGEST_LINE) {
                behind++;
            }
            boolean whole = behind == text.size() || text.paragraphOf(behind) != at;
            return whole && behind > start ? label(start, behind) : Optional.empty();
        }

        /** The name in a run of tokens without a verb, near its begin. */
        private Optional<Candidate> label(int from, int to) {
            if (to - from > LONGEST_LINE) {
                return Optional.empty();
            }
            for (int i = from; i < to; i++) {
                String mark = text.word(i);
                boolean ends = i == to - 1 && (mark.equals(".") || mark.equals("?") || mark.equals("!"));
                if (text.isQuoted(i) || text.token(i).isFiniteVerb() || ends) {
                    return Optional.empty();
                }
            }
            boolean by = text.lower(from).equals("by");
            return by ? Optional.empty() : name(from, to);
        }

        private Optional<Candidate> name(int from, int to) {
            return quoteContext.between(from, Math.min(to, from + LATEST_NAME)).stream()
                    .filter(candidate -> candidate.form() == Mention.Form.NAME)
                    .filter(candidate -> candidate
                            .entity()
                            .filter(entity -> entity.type() != EntityType.STATE)
                            .isPresent())
                    .findFirst();
        }

        private boolean isSigned(int at) {
            String word = text.word(startOf(at));
            return word.codePoints().allMatch(c -> DASHES.indexOf(c) >= 0);
        }

        private boolean endsInColon(int at) {
            int next = startOf(at + 1);
            return next > 0 && text.word(next - 1).equals(":");
        }

        private int startOf(int at) {
            AnnotatedArticle article = text.article();
            List<Span> paragraphs = article.paragraphs();
            return at >= paragraphs.size()
                    ? text.size()
                    : article.firstTokenEndingAfter(paragraphs.get(at).start());
        }

        private static Choice choice(Candidate speaker, double confidence) {
            return new Choice(Optional.of(speaker), Optional.empty(), Optional.empty(), confidence);
        }
    }
}
