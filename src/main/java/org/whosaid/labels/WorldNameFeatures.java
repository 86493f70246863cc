package org.whosaid.labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;

/** The words of one sentence as the world name model sees them. */
final class WorldNameFeatures {

    private static final int NEAR = 4;
    private static final int SHORTEST_EDGE = 2;
    private static final int LONGEST_EDGE = 4;
    private static final int LONGEST_WORD = 30;
    private static final Part TOO_LONG = Part.of("|long");

    private final List<Word> words = new ArrayList<>();
    private final Word outside;
    private final Part capitals;

    /** What is said of a word; each part is hashed once. */
    private record Word(
            Part text,
            Part lower,
            Part shape,
            Part cluster,
            Part tag,
            Part label,
            Part evidence,
            List<Part> edges,
            Run run) {}

    WorldNameFeatures(List<NameWord> sentence, NameEvidence evidence) {
        Part none = Part.of("|");
        Run noRun = new Run(none, none, none, none, none, none, -1);
        this.outside = new Word(none, none, none, none, none, none, none, List.of(), noRun);
        this.capitals = Part.of(capitals(sentence));
        Run run = noRun;
        int runEnd = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i >= runEnd) {
                runEnd = endOfRun(sentence, i);
                run = runEnd > i ? run(sentence, i, runEnd) : noRun;
                runEnd = Math.max(runEnd, i + 1);
            }
            words.add(word(sentence, i, evidence, run));
        }
    }

    int size() {
        return words.size();
    }

    private static Word word(List<NameWord> sentence, int i, NameEvidence evidence, Run run) {
        NameWord word = sentence.get(i);
        String text = plain(word.text());
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder said = new StringBuilder();
        if (word.isCapitalised()) {
            said.append(evidence.elsewhere(word));
            said.append(evidence.isPartOfPerson(sentence, i) ? "p" : "");
            said.append(evidence.isDefinedAcronym(word) ? "a" : "");
            said.append(evidence.standsInLowerCase(word.text().toLowerCase(Locale.ROOT)) ? "k" : "");
        } else {
            said.append('.');
        }
        return new Word(
                shortened(text),
                shortened(lower),
                Part.of(shape(text)),
                Part.of(word.cluster()),
                Part.of(word.tag()),
                Part.of(NameEvidence.letter(word.label())),
                Part.of(said.toString()),
                edges(text),
                run);
    }

    /** Features are one word each: a token that spans several is joined. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Part shortened(String word) {
        return word.length() > LONGEST_WORD ? TOO_LONG : Part.of(word);
    }

    /** Beginnings, longest last, then as many endings. */
    private static List<Part> edges(String word) {
        if (!Character.isLetter(word.codePointAt(0))) {
            return List.of();
        }
        int longest = Math.min(LONGEST_EDGE, word.length() - 1);
        List<Part> edges = new ArrayList<>();
        for (int length = SHORTEST_EDGE; length <= longest; length++) {
            edges.add(Part.of(word.substring(0, length)));
        }
        for (int length = SHORTEST_EDGE; length <= longest; length++) {
            edges.add(Part.of(word.substring(word.length() - length)));
        }
        return edges;
    }

    /** The word's letters and digits as their kinds, more than two in a row as two. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        int row = 0;
        for (int i = 0; i < word.length() && shape.length() < 12; i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : Character.isSurrogate(c) ? '?' : c;
            row = !shape.isEmpty() && shape.charAt(shape.length() - 1) == kind ? row + 1 : 1;
            if (row <= 2) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /** How the sentence uses capitals: nowhere but in names, in most words, or throughout. */
    private static String capitals(List<NameWord> sentence) {
        int long4 = 0;
        int capitalised = 0;
        int upper = 0;
        for (NameWord word : sentence) {
            if (word.startsWithLetter() && word.text().length() > 3) {
                long4++;
                capitalised += word.isCapitalised() ? 1 : 0;
                upper += word.text().equals(word.text().toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        if (long4 > 2 && 5 * upper >= 4 * long4) {
            return "A";
        }
        return long4 > 3 && 10 * capitalised >= 8 * long4 ? "T" : "s";
    }

    /**
     * A run of capitalised words and small ones between them.
     *
     * @param start number of its first word
     */
    private record Run(Part first, Part last, Part length, Part labels, Part before, Part behind, int start) {}

    private static int endOfRun(List<NameWord> sentence, int start) {
        int end = start;
        int i = start;
        while (i < sentence.size()) {
            if (sentence.get(i).isCapitalised()) {
                end = i + 1;
            } else if (end == start || i - end >= 2 || !isJoint(sentence.get(i))) {
                break;
            }
            i++;
        }
        return end;
    }

    private static boolean isJoint(NameWord word) {
        return switch (word.text()) {
            case "of", "for", "the", "&", "-" -> true;
            default ->
                word.text().length() <= 3
                        && (word.tag().startsWith("NNP") || word.tag().equals("FW"));
        };
    }

    private static Run run(List<NameWord> sentence, int start, int end) {
        Set<NameLabel> found = EnumSet.noneOf(NameLabel.class);
        sentence.subList(start, end).forEach(word -> found.add(word.label()));
        String labels = found.stream().map(NameEvidence::letter).collect(Collectors.joining());
        return new Run(
                lower(sentence, start),
                lower(sentence, end - 1),
                Part.of(Math.min(end - start, 6)),
                Part.of(labels),
                start == 0 ? Part.of("|") : lower(sentence, start - 1),
                end == sentence.size() ? Part.of("|") : lower(sentence, end),
                start);
    }

    private static Part lower(List<NameWord> sentence, int i) {
        return shortened(plain(sentence.get(i).text()).toLowerCase(Locale.ROOT));
    }

    private Word at(int i) {
        return i < 0 || i >= words.size() ? outside : words.get(i);
    }

    /** What speaks for each label of a word. */
    void describe(int i, FeatureSink sink) {
        Word word = at(i);
        Word before = at(i - 1);
        Word behind = at(i + 1);
        sink.put(NameFeature.BIAS);
        describeWords(i, sink, word, before, behind);
        describeClasses(sink, word, before, behind);
        describeLabels(sink, word, before, behind);
        Part place = Part.of(i == 0);
        sink.put(NameFeature.SENTENCE_PLACE, place, word.shape, word.evidence);
        sink.put(NameFeature.SENTENCE_CAPITALS, capitals, word.label);
        if (word.run.start() >= 0) {
            describeRun(i, sink, word);
        }
    }

    private void describeWords(int i, FeatureSink sink, Word word, Word before, Word behind) {
        sink.put(NameFeature.WORD, word.text);
        sink.put(NameFeature.WORD_BEFORE, before.text);
        sink.put(NameFeature.WORD_BEHIND, behind.text);
        sink.put(NameFeature.WORDS_BEFORE, before.text, word.text);
        sink.put(NameFeature.WORDS_BEHIND, word.text, behind.text);
        sink.put(NameFeature.LOWER, word.lower);
        for (int distance = 1; distance <= NEAR; distance++) {
            if (i >= distance) {
                sink.put(NameFeature.NEAR_BEFORE, at(i - distance).lower);
            }
            if (i + distance < words.size()) {
                sink.put(NameFeature.NEAR_BEHIND, at(i + distance).lower);
            }
        }
        int beginnings = word.edges.size() / 2;
        for (int edge = 0; edge < word.edges.size(); edge++) {
            sink.put(edge < beginnings ? NameFeature.PREFIX : NameFeature.SUFFIX, word.edges.get(edge));
        }
    }

    private static void describeClasses(FeatureSink sink, Word word, Word before, Word behind) {
        sink.put(NameFeature.SHAPE, word.shape);
        sink.put(NameFeature.SHAPES_BEFORE, before.shape, word.shape);
        sink.put(NameFeature.SHAPES_BEHIND, word.shape, behind.shape);
        sink.put(NameFeature.SHAPES, before.shape, word.shape, behind.shape);
        sink.put(NameFeature.WORD_BEFORE_SHAPE, before.lower, word.shape);
        sink.put(NameFeature.SHAPE_WORD_BEHIND, word.shape, behind.lower);
        sink.put(NameFeature.CLUSTER, word.cluster);
        sink.put(NameFeature.CLUSTER_BEFORE, before.cluster);
        sink.put(NameFeature.CLUSTER_BEHIND, behind.cluster);
        sink.put(NameFeature.CLUSTERS_BEFORE, before.cluster, word.cluster);
        sink.put(NameFeature.CLUSTERS_BEHIND, word.cluster, behind.cluster);
        sink.put(NameFeature.TAG, word.tag);
        sink.put(NameFeature.TAGS_BEFORE, before.tag, word.tag);
        sink.put(NameFeature.TAGS_BEHIND, word.tag, behind.tag);
    }

    private static void describeLabels(FeatureSink sink, Word word, Word before, Word behind) {
        sink.put(NameFeature.LABELS_BEFORE, before.label, word.label);
        sink.put(NameFeature.LABELS_BEHIND, word.label, behind.label);
        sink.put(NameFeature.LABELS, before.label, word.label, behind.label);
        sink.put(NameFeature.LABEL_TAG, word.label, word.tag);
        sink.put(NameFeature.LABEL_WORD, word.label, word.lower);
        sink.put(NameFeature.LABEL_CLUSTER, word.label, word.cluster);
        sink.put(NameFeature.LABEL_SHAPE, word.label, word.shape);
        sink.put(NameFeature.EVIDENCE_LABEL, word.evidence, word.label);
        sink.put(NameFeature.EVIDENCE_LABEL_BEFORE, before.evidence, word.evidence, word.label);
        sink.put(NameFeature.EVIDENCE_LABEL_BEHIND, word.evidence, behind.evidence, word.label);
        sink.put(NameFeature.EVIDENCE_SHAPE, word.evidence, word.shape);
        sink.put(NameFeature.EVIDENCE_TAG, word.evidence, word.tag);
    }

    private static void describeRun(int i, FeatureSink sink, Word word) {
        Run run = word.run;
        sink.put(NameFeature.RUN_LAST, run.last());
        sink.put(NameFeature.RUN_FIRST, run.first());
        sink.put(NameFeature.RUN_PLACE, Part.of(Math.min(i - run.start(), 6)), run.length());
        sink.put(NameFeature.RUN_LABELS, run.labels(), word.label);
        sink.put(NameFeature.RUN_WORD_BEFORE, run.before());
        sink.put(NameFeature.RUN_WORD_BEHIND, run.behind());
    }

    /** What speaks for each pair of labels of a word and the one before. */
    void describePair(int i, FeatureSink sink) {
        Word word = at(i);
        Word before = at(i - 1);
        boolean sameRun = word.run.start() >= 0 && word.run.start() == before.run.start();
        sink.put(NameFeature.PAIR);
        sink.put(NameFeature.PAIR_LABELS, before.label, word.label);
        sink.put(NameFeature.PAIR_EVIDENCE, before.evidence, word.evidence);
        sink.put(NameFeature.PAIR_TAGS, before.tag, word.tag);
        sink.put(NameFeature.PAIR_WORD, word.lower);
        sink.put(NameFeature.PAIR_WORD_BEFORE, before.lower);
        sink.put(NameFeature.PAIR_RUN, Part.of(sameRun), word.label);
    }
}
