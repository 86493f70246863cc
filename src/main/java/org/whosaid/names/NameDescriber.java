package org.whosaid.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.ModelFit;
import org.whosaid.loglinear.Part;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/**
 * Describes, to a sink, what speaks for a run being a name of some kind: who proposes it, what others see around and
 * within it, its words, its neighbours, and the same words elsewhere in the article.
 */
final class NameDescriber {

    /** Goes up when a part comes to mean something else. */
    private static final int REVISION = 1;

    /** The lists that say what kind of thing a word names. */
    private static final List<String> LISTS = List.of(
            "affiliations",
            "agency-heads",
            "agency-nouns",
            "animal-names",
            "calendar",
            "chambers",
            "committee-nouns",
            "cue-verbs",
            "first-words-not-names",
            "group-heads",
            "group-nouns",
            "human-nouns",
            "malware-nouns",
            "mission-nouns",
            "occasions",
            "organization-heads",
            "organization-nouns",
            "role-heads",
            "staff-nouns",
            "thing-heads",
            "titles-of-address");

    private static final Part NONE = Part.of("none");
    private static final int MOST_WORDS = 6;
    private static final int MOST_TAGS = 4;

    private final Map<String, List<Part>> listsByWord = new HashMap<>();
    private final Map<NameKind, Part> kinds = new EnumMap<>(NameKind.class);

    NameDescriber(Lexicon lexicon) {
        for (NameKind kind : NameKind.values()) {
            kinds.put(kind, Part.of(kind.name()));
        }
        told(lexicon).forEach((list, words) -> {
            Part part = Part.of(list);
            words.forEach(word -> listsByWord
                    .computeIfAbsent(word, fresh -> new ArrayList<>())
                    .add(part));
        });
    }

    /** The words that features tell of, by the names of their lists. */
    private static SortedMap<String, Set<String>> told(Lexicon lexicon) {
        SortedMap<String, Set<String>> told = new TreeMap<>();
        LISTS.forEach(list -> told.put(list, lexicon.words(list)));
        told.put("titles", lexicon.titles().keySet());
        told.put("given-names", lexicon.firstNames().keySet());
        told.put("demonyms", lexicon.demonyms().keySet());
        told.put(
                "states",
                new TreeSet<>(lexicon.names().stream()
                        .filter(name -> name.type() == EntityType.STATE && !name.watched())
                        .map(KnownName::name)
                        .toList()));
        return told;
    }

    /** What weights must have been learnt with. */
    static ModelFit fit(Lexicon lexicon) {
        return ModelFit.of(List.of(JudgeFeature.values()), REVISION, told(lexicon));
    }

    /** Describes the option that a run is a name of a kind. */
    void describe(JudgedArticle article, ProposedRun run, NameKind kind, FeatureSink sink) {
        Part wanted = kinds.getOrDefault(kind, NONE);
        sink.put(JudgeFeature.KIND, wanted);
        sources(run, wanted, sink);
        labels(article, run, wanted, sink);
        words(article.text(), run, wanted, sink);
        links(article.text(), run, wanted, sink);
        neighbours(article.text(), run, wanted, sink);
        int times = article.times(run);
        sink.put(JudgeFeature.TIMES, wanted, Part.of(times < 3 ? times : times < 6 ? 5 : 9));
        sink.put(JudgeFeature.WORD_ELSEWHERE, wanted, Part.of(article.isPlainWordToo(run)));
    }

    private static void sources(ProposedRun run, Part wanted, FeatureSink sink) {
        Set<String> sources = codes(run.proposals());
        sources.forEach(source -> sink.put(JudgeFeature.SOURCE, wanted, Part.of(source)));
        sink.put(JudgeFeature.SOURCES, wanted, Part.of(String.join("+", sources)));
        codes(run.within()).forEach(code -> sink.put(JudgeFeature.WITHIN, wanted, Part.of(code)));
        codes(run.around()).forEach(code -> sink.put(JudgeFeature.AROUND, wanted, Part.of(code)));
        codes(run.across()).forEach(code -> sink.put(JudgeFeature.ACROSS, wanted, Part.of(code)));
    }

    private static Set<String> codes(List<NameCandidate> proposals) {
        Set<String> codes = new TreeSet<>();
        for (NameCandidate proposal : proposals) {
            String type = proposal.type().map(EntityType::name).orElse("none").substring(0, 2);
            codes.add(proposal.evidence().name().substring(0, 2) + ":" + type);
        }
        if (codes.isEmpty()) {
            codes.add("none");
        }
        return codes;
    }

    private static void labels(JudgedArticle article, ProposedRun run, Part wanted, FeatureSink sink) {
        ArticleLabels labels = article.labels();
        ArticleLabels world = article.worldLabels();
        int last = run.end() - 1;
        Part inside = Part.of(labels.in(run.first(), run.end()));
        Part worldInside = Part.of(world.in(run.first(), run.end()));
        sink.put(JudgeFeature.LABELS, wanted, inside);
        sink.put(JudgeFeature.WORLD_LABELS, wanted, worldInside);
        sink.put(JudgeFeature.BOTH_LABELS, wanted, inside, worldInside);
        sink.put(
                JudgeFeature.LABEL_EDGES,
                wanted,
                Part.of(labels.beside(run.first(), run.first() - 1)),
                Part.of(labels.beside(last, run.end())));
        sink.put(
                JudgeFeature.WORLD_EDGES,
                wanted,
                Part.of(world.beside(run.first(), run.first() - 1)),
                Part.of(world.beside(last, run.end())));
        sink.put(JudgeFeature.LABELS_ELSEWHERE, wanted, Part.of(labels.elsewhere(last)));
        sink.put(JudgeFeature.WORLD_ELSEWHERE, wanted, Part.of(world.elsewhere(last)));
        if (run.first() == last) {
            sink.put(
                    JudgeFeature.LABELS_OF_LONGER, wanted, Part.of(labels.asLast(last)), Part.of(labels.asFirst(last)));
            sink.put(JudgeFeature.WORLD_OF_LONGER, wanted, Part.of(world.asLast(last)), Part.of(world.asFirst(last)));
        }
    }

    private void words(NameText text, ProposedRun run, Part wanted, FeatureSink sink) {
        int size = run.end() - run.first();
        Part shape = Part.of(shape(text, run));
        sink.put(JudgeFeature.SHAPE, wanted, shape, Part.of(Math.min(size, MOST_WORDS)));
        sink.put(
                JudgeFeature.SHAPE_IN_SENTENCE,
                wanted,
                shape,
                Part.of(text.startsSentence(run.first())),
                Part.of(text.capitalsAt(run.first()).name()));
        StringBuilder tags = new StringBuilder();
        for (int i = run.first(); i < Math.min(run.end(), run.first() + MOST_TAGS); i++) {
            tags.append(text.token(i).tag()).append('-');
        }
        sink.put(JudgeFeature.TAGS, wanted, Part.of(tags.toString()));
        String last = text.word(run.end() - 1);
        sink.put(JudgeFeature.LAST_WORD, wanted, Part.of(last.toLowerCase(Locale.ROOT)));
        lists(last).forEach(list -> sink.put(JudgeFeature.LAST_IN_LIST, wanted, list));
        if (size > 1) {
            String first = text.word(run.first());
            sink.put(JudgeFeature.FIRST_WORD, wanted, Part.of(first.toLowerCase(Locale.ROOT)));
            lists(first).forEach(list -> sink.put(JudgeFeature.FIRST_IN_LIST, wanted, list));
        }
    }

    /** The small words within a name, and the word before the first of them: the head of "Ministry of Health". */
    private void links(NameText text, ProposedRun run, Part wanted, FeatureSink sink) {
        boolean linked = false;
        for (int i = run.first() + 1; i < run.end() - 1; i++) {
            if (Character.isLowerCase(text.word(i).codePointAt(0))) {
                sink.put(JudgeFeature.LINK, wanted, Part.of(text.word(i)));
                if (!linked) {
                    lists(text.word(i - 1)).forEach(list -> sink.put(JudgeFeature.HEAD_BEFORE_LINK, wanted, list));
                }
                linked = true;
            }
        }
    }

    private List<Part> lists(String word) {
        List<Part> found = listsByWord.get(word);
        if (found == null) {
            found = listsByWord.get(word.toLowerCase(Locale.ROOT));
        }
        return found == null ? List.of(NONE) : found;
    }

    /** Whether it is all capitals, has digits, small words, capitals within words; of single words how long it is. */
    private static String shape(NameText text, ProposedRun run) {
        boolean upper = true;
        boolean digits = false;
        boolean lower = false;
        boolean inner = false;
        for (int i = run.first(); i < run.end(); i++) {
            String word = text.word(i);
            boolean allUpper = word.equals(word.toUpperCase(Locale.ROOT));
            upper &= allUpper;
            digits |= word.chars().anyMatch(Character::isDigit);
            lower |= Character.isLowerCase(word.codePointAt(0));
            inner |= !allUpper && word.chars().skip(1).anyMatch(Character::isUpperCase);
        }
        String shape = (upper ? "U" : "") + (digits ? "D" : "") + (lower ? "l" : "") + (inner ? "i" : "") + "w";
        int letters = text.word(run.first()).length();
        return run.end() - run.first() > 1 ? shape : shape + (letters <= 2 ? "2" : letters <= 5 ? "5" : "9");
    }

    private void neighbours(NameText text, ProposedRun run, Part wanted, FeatureSink sink) {
        String before = text.before(run.first());
        sink.put(JudgeFeature.BEFORE, wanted, word(before));
        sink.put(
                JudgeFeature.BEFORE_TAG,
                wanted,
                before.isEmpty() ? NONE : Part.of(text.token(run.first() - 1).tag()));
        lists(before).forEach(list -> sink.put(JudgeFeature.BEFORE_IN_LIST, wanted, list));
        String after = text.after(run.end());
        sink.put(JudgeFeature.AFTER, wanted, word(after));
        sink.put(
                JudgeFeature.AFTER_TAG,
                wanted,
                after.isEmpty() ? NONE : Part.of(text.token(run.end()).tag()));
        String lemma = after.isEmpty() ? "" : text.token(run.end()).lemma();
        lists(lemma).forEach(list -> sink.put(JudgeFeature.AFTER_IN_LIST, wanted, list));
        if (after.equals("of")) {
            lists(text.within(run.first(), run.end() + 1).map(Token::text).orElse(""))
                    .forEach(list -> sink.put(JudgeFeature.OWNER, wanted, list));
        }
    }

    private static Part word(String word) {
        return word.isEmpty() ? NONE : Part.of(word.toLowerCase(Locale.ROOT));
    }
}
