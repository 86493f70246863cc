package org.whosaid.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;

/**
 * The grammar of the sentences that may be looked at for one segment, each parsed when it is first asked about. For one
 * article, one thread.
 */
public final class Grammar {

    /** No token: a root's governor, or a word of a sentence without a tree. */
    public static final int NONE = -1;

    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "parataxis", "ccomp", "dep");
    private static final int MOST_STEPS = 3;

    private final AnnotatedArticle article;
    private final Trees trees;
    private final BitSet open;

    private Grammar(AnnotatedArticle article, Trees trees, BitSet open) {
        this.article = article;
        this.trees = trees;
        this.open = open;
    }

    /** No grammar at all. */
    public static Grammar unknown(Trees trees) {
        return new Grammar(trees.article(), trees, new BitSet());
    }

    /**
     * The grammar of the sentences that hold a segment among words outside marks, and of those beside it in its
     * paragraph that have a verb of speech. A sentence wholly inside marks tells nothing of its speaker.
     */
    public static Grammar near(QuotedText text, int segment, Trees trees, CueWords cueWords) {
        BitSet open = new BitSet();
        int first = text.sentenceOf(text.first(segment)).index();
        int last = text.sentenceOf(text.end(segment) - 1).index();
        addIfMixed(text, open, first);
        addIfMixed(text, open, last);
        addNeighbour(text, open, first, first - 1, cueWords);
        addNeighbour(text, open, last, last + 1, cueWords);
        return new Grammar(text.article(), trees, open);
    }

    /** Whether no sentence may be looked at. */
    public boolean isUnknown() {
        return open.isEmpty();
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

    private static void addNeighbour(QuotedText text, BitSet sentences, int of, int index, CueWords cueWords) {
        List<Sentence> all = text.article().sentences();
        if (index < 0
                || index >= all.size()
                || all.get(index).paragraph() != all.get(of).paragraph()) {
            return;
        }
        for (int i = all.get(index).firstToken(); i < all.get(index).endToken(); i++) {
            if (!text.isQuoted(i) && cueWords.isVerb(text.token(i))) {
                sentences.set(index);
                return;
            }
        }
    }

    /** The number of the token that governs a token, or {@link #NONE}. */
    public int governor(int token) {
        Sentence sentence = article.sentenceOf(token);
        return tree(sentence)
                .map(tree -> tree.head(token - sentence.firstToken()))
                .filter(head -> head != DependencyTree.ROOT)
                .map(head -> head + sentence.firstToken())
                .orElse(NONE);
    }

    /** The relation of a token to its governor; empty where its sentence has no tree. */
    public String relation(int token) {
        Sentence sentence = article.sentenceOf(token);
        return tree(sentence)
                .map(tree -> tree.relation(token - sentence.firstToken()))
                .orElse("");
    }

    public boolean isParsed(int token) {
        return tree(article.sentenceOf(token)).isPresent();
    }

    /** The tokens that a token governs, in order. */
    public List<Integer> dependents(int token) {
        Sentence sentence = article.sentenceOf(token);
        return open.get(sentence.index()) ? trees.dependents(sentence, token) : List.of();
    }

    /**
     * The verbs whose subject a token is: its own, those that share the subject ("went on to say", "denied it and
     * said"), and the verb of a relative clause about it.
     */
    public List<Integer> verbsOf(int head) {
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
        return open.get(sentence.index()) ? trees.of(sentence) : Optional.empty();
    }
}
