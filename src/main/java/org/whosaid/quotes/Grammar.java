package org.whosaid.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;

/** The grammar of an article's sentences, each parsed when it is first asked about. For one article, one thread. */
final class Grammar {

    /** No token: a root's governor, or a word of a sentence without a tree. */
    static final int NONE = -1;

    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "parataxis", "ccomp", "dep");
    private static final int MOST_STEPS = 3;

    private final AnnotatedArticle article;
    private final SentenceParser parser;
    private final BitSet parsed;
    private final Map<Integer, Optional<DependencyTree>> trees = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> dependents = new HashMap<>();

    /** @param parsed the numbers of the sentences that are worth parsing; the others have no grammar */
    Grammar(AnnotatedArticle article, SentenceParser parser, BitSet parsed) {
        this.article = article;
        this.parser = parser;
        this.parsed = parsed;
    }

    /**
     * The sentences that hold a segment among words outside marks, and those beside one in its paragraph that have a
     * verb of speech. A sentence wholly inside marks tells nothing of its speaker.
     */
    static BitSet worthParsing(QuotedText text, Set<String> cueVerbs) {
        BitSet sentences = new BitSet();
        for (int segment = 0; segment < text.segments().size(); segment++) {
            int first = text.sentenceOf(text.first(segment)).index();
            int last = text.sentenceOf(text.end(segment) - 1).index();
            addIfMixed(text, sentences, first);
            addIfMixed(text, sentences, last);
            addNeighbour(text, sentences, first, first - 1, cueVerbs);
            addNeighbour(text, sentences, last, last + 1, cueVerbs);
        }
        return sentences;
    }

    private static void addIfMixed(QuotedText text, BitSet sentences, int index) {
        Sentence sentence = text.article().sentences().get(index);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!text.isQuoted(i) && text.token(i).isWord()) {
                sentences.set(index);
                return;
            }
        }
    }

    private static void addNeighbour(QuotedText text, BitSet sentences, int of, int index, Set<String> cueVerbs) {
        List<Sentence> all = text.article().sentences();
        if (index < 0
                || index >= all.size()
                || all.get(index).paragraph() != all.get(of).paragraph()) {
            return;
        }
        for (int i = all.get(index).firstToken(); i < all.get(index).endToken(); i++) {
            if (!text.isQuoted(i)
                    && text.token(i).isVerb()
                    && cueVerbs.contains(text.token(i).lemma())) {
                sentences.set(index);
                return;
            }
        }
    }

    /** The number of the token that governs a token, or {@link #NONE}. */
    int governor(int token) {
        Sentence sentence = article.sentenceOf(token);
        return tree(sentence)
                .map(tree -> tree.head(token - sentence.firstToken()))
                .filter(head -> head != DependencyTree.ROOT)
                .map(head -> head + sentence.firstToken())
                .orElse(NONE);
    }

    /** The relation of a token to its governor; empty where its sentence has no tree. */
    String relation(int token) {
        Sentence sentence = article.sentenceOf(token);
        return tree(sentence)
                .map(tree -> tree.relation(token - sentence.firstToken()))
                .orElse("");
    }

    boolean isParsed(int token) {
        return tree(article.sentenceOf(token)).isPresent();
    }

    /** The tokens that a token governs, in order. */
    List<Integer> dependents(int token) {
        Sentence sentence = article.sentenceOf(token);
        List<List<Integer>> all = dependents.computeIfAbsent(sentence.index(), index -> collect(sentence));
        return all.isEmpty() ? List.of() : all.get(token - sentence.firstToken());
    }

    /**
     * The verbs whose subject a token is: its own, those that share the subject ("went on to say", "denied it and
     * said"), and the verb of a relative clause about it.
     */
    List<Integer> verbsOf(int head) {
        List<Integer> verbs = new ArrayList<>();
        String relation = relation(head);
        int governor = governor(head);
        if (governor != NONE && relation.startsWith("nsubj")) {
            verbs.add(governor);
            share(governor, verbs, MOST_STEPS);
        }
        for (int dependent : dependents(head)) {
            if (relation(dependent).startsWith("acl")) {
                verbs.add(dependent);
                share(dependent, verbs, 1);
            }
        }
        return verbs;
    }

    private void share(int verb, List<Integer> verbs, int steps) {
        if (steps == 0) {
            return;
        }
        for (int dependent : dependents(verb)) {
            boolean sharing = SHARING.contains(relation(dependent))
                    && article.token(dependent).isVerb();
            if (sharing && !verbs.contains(dependent) && !hasSubject(dependent)) {
                verbs.add(dependent);
                share(dependent, verbs, steps - 1);
            }
        }
    }

    private boolean hasSubject(int verb) {
        return dependents(verb).stream()
                .anyMatch(dependent -> relation(dependent).startsWith("nsubj"));
    }

    private Optional<DependencyTree> tree(Sentence sentence) {
        if (!parsed.get(sentence.index())) {
            return Optional.empty();
        }
        return trees.computeIfAbsent(sentence.index(), index -> parser.parse(article, sentence));
    }

    private List<List<Integer>> collect(Sentence sentence) {
        Optional<DependencyTree> tree = tree(sentence);
        if (tree.isEmpty()) {
            return List.of();
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < tree.get().size(); i++) {
            all.add(new ArrayList<>());
        }
        for (int i = 0; i < tree.get().size(); i++) {
            int head = tree.get().head(i);
            if (head != DependencyTree.ROOT) {
                all.get(head).add(i + sentence.firstToken());
            }
        }
        return all;
    }
}
