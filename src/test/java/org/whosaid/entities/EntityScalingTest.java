package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.ArticleText;
import org.whosaid.nametext.NameText;

/** Four times the names take at most five times the looks at tokens and names. */
final class EntityScalingTest {

    private static final int NAMES = 150;
    private static final String LETTERS = "bcdfghklmnprstvz";

    private static final EntityFinder FINDER =
            SmallWorld.watching("PERSON Mira Quill", "STATE China", "ORGANIZATION Orchard");

    @Test
    void peopleWithFewSurnames() {
        assertGrowsWithItsNames(i -> "[" + word(i) + " Rao] met [" + word(i / 2) + " Stone] and [Rao] . ");
    }

    @Test
    void peopleWithOtherSurnames() {
        assertGrowsWithItsNames(i -> "[Mira " + word(i) + "] met [" + word(i) + "] and [Adam " + word(i / 3) + "] . ");
    }

    @Test
    void peopleWithMiddleNamesAndInitials() {
        assertGrowsWithItsNames(
                i -> "[Adam " + word(i) + " Rao] met [A. " + word(i) + " Rao] and [" + word(i) + "] . ");
    }

    @Test
    void onePersonWithAThousandMentions() {
        assertGrowsWithItsNames(i -> "[Mira Rao] met Mrs. [Rao] , mother of [Mira Rao] . Rao/NNP and Mira/NNP left . ");
    }

    @Test
    void bodiesWithOneKindAndTheirAcronyms() {
        assertGrowsWithItsNames(i -> "[ORG " + word(i) + " Rights Institute] met [ORG Rights Institute] and [ORG "
                + initial(i) + "RI] and [ORG " + word(i) + " News] and [ORG " + word(i) + "] . ");
    }

    @Test
    void acronymsThatAreDefined() {
        assertGrowsWithItsNames(i -> "It met the " + word(i) + " Rights Institute ( " + initial(i) + "RI ) and the "
                + word(i) + " Movement ( XQ" + initial(i / 26) + initial(i) + " ) and XQ" + initial(i / 26) + initial(i)
                + " . ");
    }

    @Test
    void bodiesOfStatesAndWatchedNames() {
        assertGrowsWithItsNames(i -> "China 's embassy met Mira/NNP Quill/NNP and the Bank of China in [ORG " + word(i)
                + " China Corp.] . It left [ORG Orchard] , China and [LOC " + word(i) + "] . ");
    }

    @Test
    void headlines() {
        assertGrowsWithItsNames(i -> "[Mira " + word(i) + " Wins/VBZ] Over/IN Orchard/NN China/NNP Today/NN "
                + "[ORG Quenby China News] | [Mira " + word(i) + "] met Orchard/NN . | ");
    }

    @Test
    void singleWordsThatTheModelMisread() {
        assertGrowsWithItsNames(i -> "[ORG " + word(i) + "] met [Mira " + word(i) + "] . [" + word(i + 7)
                + "Corp] met the " + word(i + 7) + "Corp campaign and [ORG " + word(i + 7) + "Corp] . ");
    }

    private static void assertGrowsWithItsNames(IntFunction<String> sentence) {
        long few = looks(sentence, NAMES);
        assertThat(looks(sentence, 4 * NAMES)).isLessThanOrEqualTo(5 * few);
    }

    private static long looks(IntFunction<String> sentence, int names) {
        String marked = IntStream.range(0, names).mapToObj(sentence).collect(Collectors.joining());
        AtomicLong looks = new AtomicLong();
        assertThat(FINDER.find(new NameText(ArticleText.of(marked), looks::incrementAndGet)))
                .isNotEmpty();
        return looks.get();
    }

    /** A made-up word, another one for each number. */
    private static String word(int number) {
        Random random = new Random(number);
        String word = initial(number) + "o";
        for (int rest = number; rest > 0; rest /= LETTERS.length()) {
            word += LETTERS.charAt(rest % LETTERS.length()) + "a";
        }
        return word + (random.nextBoolean() ? "n" : "l");
    }

    private static String initial(int number) {
        return String.valueOf((char) ('A' + number % 26));
    }
}
