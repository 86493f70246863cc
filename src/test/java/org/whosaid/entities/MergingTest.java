package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.EntityType;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/** Names are merged as they would be if each were compared with every other ({@link SlowMerger}). */
final class MergingTest {

    private static final List<String> GIVEN =
            words("Mira MIRA Adam J. M. Jo Joh John Johnny Zoë Zoe Ann Mary_Ann Mira_J. Rao Min_-_su Ämi");
    private static final List<String> SURNAMES = words("Rao Núñez Nunez Smith Jones STONE Stone Al_-_Rao Mira Min");
    private static final List<String> BEFORE = words("left left mother_of Mr. Mrs. , . . |");
    private static final List<String> SUFFIXES = words("Jr. Sr. II");
    private static final List<String> BODY = words("Quenby Harbour Rights Global U.S. Chinese Quenby_'s and Acme");
    private static final List<String> KINDS = words("News Bank Institute Corp. Center , of");
    private static final List<String> ACRONYMS = words("HRI QN GB QHB H.R.I. Hri AC GRC QRI");

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 400})
    void peopleAreMergedAsByComparingAll(int names) {
        for (int seed = 0; seed < 1200 / names; seed++) {
            Random random = new Random(seed);
            NameText text = text(random, names, EntityType.PERSON);
            List<NameCandidate> mentions = mentions(text, List.of(EntityType.PERSON));
            assertThat(shown(text, new PersonMerger(SmallWorld.LEXICON).merge(text, mentions)))
                    .as("seed %d", seed)
                    .isEqualTo(shown(text, new SlowMerger(SmallWorld.LEXICON).people(text, mentions)));
        }
    }

    @Test
    void manyNamesakesAreToldApartAsByComparingAll() {
        String crowd = IntStream.range(0, 120)
                .mapToObj(i -> (i % 3 == 0 ? "Mrs. " : i % 5 == 0 ? "Mr. " : "") + (i % 7 == 0 ? "mother of " : "")
                        + "[Q" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "x Rao] met . "
                        + (i % 2 == 0 ? "Mrs. [Rao] left . " : i % 11 == 0 ? "Mr. [Rao] left . " : "[Rao] left . "))
                .collect(Collectors.joining("", "[Rao] left . Mr. [Rao] left . ", ""));
        NameText text = new NameText(ArticleText.of(crowd));
        List<NameCandidate> mentions = mentions(text, List.of(EntityType.PERSON));
        assertThat(shown(text, new PersonMerger(SmallWorld.LEXICON).merge(text, mentions)))
                .isEqualTo(shown(text, new SlowMerger(SmallWorld.LEXICON).people(text, mentions)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 400})
    void bodiesAreMergedAsByComparingAll(int names) {
        List<EntityType> types = List.of(EntityType.ORGANIZATION, EntityType.AGENCY);
        for (int seed = 0; seed < 1200 / names; seed++) {
            Random random = new Random(seed);
            NameText text = text(random, names, EntityType.ORGANIZATION);
            List<NameCandidate> mentions = mentions(text, seed % 2 == 0 ? types : types.subList(0, 1));
            assertThat(shown(text, new BodyMerger(SmallWorld.LEXICON).merge(text, mentions)))
                    .as("seed %d", seed)
                    .isEqualTo(shown(text, new SlowMerger(SmallWorld.LEXICON).bodies(text, mentions)));
        }
    }

    private static NameText text(Random random, int names, EntityType type) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < names; i++) {
            marked.append(pick(random, BEFORE)).append(' ');
            marked.append(type == EntityType.PERSON ? person(random) : body(random))
                    .append(" met ");
        }
        return new NameText(ArticleText.of(marked.toString()));
    }

    private static String person(Random random) {
        String surname = pick(random, SURNAMES) + (random.nextInt(8) == 0 ? " " + pick(random, SUFFIXES) : "");
        String given = pick(random, GIVEN) + (random.nextInt(6) == 0 ? " " + pick(random, GIVEN) : "");
        String many = random.nextInt(20) == 0 ? pick(random, GIVEN) + " Von De La Cruz Bar Ibn " : "";
        return "[" + (random.nextInt(3) == 0 ? surname : many + given + " " + surname) + "]";
    }

    private static String body(Random random) {
        String acronym = pick(random, ACRONYMS);
        String name = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> pick(random, BODY))
                .collect(Collectors.joining(" "));
        String kind = random.nextInt(3) > 0 ? " " + pick(random, KINDS) + " " + pick(random, KINDS) : "";
        return random.nextInt(4) == 0
                ? "[ORG " + acronym + "]"
                : "[ORG " + name + kind + "]" + (random.nextInt(5) == 0 ? " ( [ORG " + acronym + "] )" : "");
    }

    /** One for each run of tokens with a label, typed in turn. */
    private static List<NameCandidate> mentions(NameText text, List<EntityType> types) {
        return IntStream.range(0, text.size())
                .filter(first -> isLabelled(text, first) && (first == 0 || !isLabelled(text, first - 1)))
                .mapToObj(first -> {
                    int end = first + 1;
                    while (end < text.size() && isLabelled(text, end)) {
                        end++;
                    }
                    EntityType type = types.get(text.word(end - 1).length() % types.size());
                    return NameCandidate.of(first, end, type, Evidence.LABEL, "labelled");
                })
                .toList();
    }

    private static boolean isLabelled(NameText text, int token) {
        return switch (text.label(token)) {
            case PERSON, ORGANIZATION -> true;
            default -> false;
        };
    }

    private static List<String> shown(NameText text, List<Cluster> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.type()
                        + cluster.mentions().stream()
                                .map(name -> name.first() + " " + text.words(name.first(), name.end()))
                                .toList()
                                .toString())
                .toList();
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.replace('_', ' '))
                .toList();
    }
}
