package org.whosaid.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Token;

/**
 * How far the parser has come in one sentence (arc-standard, Nivre 2004): words wait in order, those begun lie on a
 * stack, and each step moves a word there or hangs one of the top two on the other. Words are numbered from 1; 0 is the
 * root above them.
 */
final class ParserState {

    private static final int NONE = -1;

    /** The relation of the sentence's root, by number; 0 is that of words that are not there. */
    private static final int ROOT_RELATION = 1;

    private static final int WORDS = 18;
    private static final int TAGS = 18;
    private static final int PLACES_ON_STACK = 3;
    private static final int CHILDREN = 6;

    private final ParserModel model;
    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int nullWord;
    private final int nullTag;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;

    /** The outermost child on each side and the one within it, of each word; {@link #NONE} where there is none. */
    private final int[] left;

    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    ParserState(ParserModel model, List<Token> tokens) {
        this.model = model;
        this.size = tokens.size();
        this.words = new int[size + 1];
        this.tags = new int[size + 1];
        words[0] = model.word(ParserModel.ROOT);
        tags[0] = model.tag(ParserModel.ROOT);
        for (int i = 0; i < size; i++) {
            words[i + 1] = model.word(tokens.get(i).text());
            tags[i + 1] = model.tag(tokens.get(i).tag());
        }
        this.nullWord = model.word(ParserModel.NULL);
        this.nullTag = model.tag(ParserModel.NULL);
        this.stack = new int[size + 1];
        this.heads = filled(0);
        this.relations = filled(0);
        this.left = filled(NONE);
        this.secondLeft = filled(NONE);
        this.right = filled(NONE);
        this.secondRight = filled(NONE);
    }

    boolean isDone() {
        return depth == 1 && next > size;
    }

    /** Takes the allowed step with the highest score, of equal ones the first. */
    void step(double[] scores) {
        int arcs = model.relations().size() - 1;
        int best = NONE;
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < scores.length; step++) {
            if (scores[step] > highest && isAllowed(step, arcs)) {
                highest = scores[step];
                best = step;
            }
        }
        if (best == NONE) {
            throw new IllegalStateException("no step is allowed with " + depth + " words begun of " + size);
        }
        if (best == 2 * arcs) {
            stack[depth++] = next++;
            return;
        }
        int top = stack[depth - 1];
        int second = stack[depth - 2];
        if (best < arcs) {
            secondLeft[top] = left[top];
            left[top] = second;
            hang(second, top, best + 1);
            stack[depth - 2] = top;
        } else {
            secondRight[second] = right[second];
            right[second] = top;
            hang(top, second, best - arcs + 1);
        }
        depth--;
    }

    private boolean isAllowed(int step, int arcs) {
        if (step == 2 * arcs) {
            return next <= size;
        }
        boolean toLeft = step < arcs;
        boolean asRoot = (toLeft ? step : step - arcs) + 1 == ROOT_RELATION;
        return depth > 2 ? !asRoot : depth == 2 && !toLeft && asRoot && next > size;
    }

    private void hang(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    /** The numbers of the vectors that the network looks at: 18 words, their 18 tags, 12 relations. */
    int[] features() {
        int[] features = new int[ParserModel.FEATURES];
        for (int i = 0; i < PLACES_ON_STACK; i++) {
            put(features, i, onStack(PLACES_ON_STACK - 1 - i));
            put(features, PLACES_ON_STACK + i, next + i <= size ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int word = onStack(i);
            int[] children = {
                of(left, word), of(right, word),
                of(secondLeft, word), of(secondRight, word),
                of(left, of(left, word)), of(right, of(right, word))
            };
            for (int child = 0; child < CHILDREN; child++) {
                int place = i * CHILDREN + child;
                put(features, 2 * PLACES_ON_STACK + place, children[child]);
                features[WORDS + TAGS + place] =
                        model.relation(children[child] == NONE ? 0 : relations[children[child]]);
            }
        }
        return features;
    }

    /** Each word's head and relation, once done. A verb with a passive auxiliary has passive subjects. */
    DependencyTree tree() {
        List<Integer> governors = new ArrayList<>(size);
        List<String> names = new ArrayList<>(size);
        BitSet passive = new BitSet(size + 1);
        for (int word = 1; word <= size; word++) {
            if (nameOf(word).equals("aux:pass")) {
                passive.set(heads[word]);
            }
        }
        for (int word = 1; word <= size; word++) {
            governors.add(heads[word] - 1);
            boolean active = nameOf(word).equals("nsubj") || nameOf(word).equals("csubj");
            names.add(active && passive.get(heads[word]) ? nameOf(word) + ":pass" : nameOf(word));
        }
        return new DependencyTree(governors, names);
    }

    private String nameOf(int word) {
        return model.relations().get(relations[word]);
    }

    private void put(int[] features, int place, int word) {
        features[place] = word == NONE ? nullWord : words[word];
        features[WORDS + place] = word == NONE ? nullTag : tags[word];
    }

    private int onStack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    private static int of(int[] children, int word) {
        return word == NONE ? NONE : children[word];
    }

    private int[] filled(int value) {
        int[] numbers = new int[size + 1];
        Arrays.fill(numbers, value);
        return numbers;
    }
}
