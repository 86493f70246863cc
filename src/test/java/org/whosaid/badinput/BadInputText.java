package org.whosaid.badinput;

import java.util.List;
import java.util.Random;

/** The readable parts of bad inputs. */
final class BadInputText {

    private static final List<String> WORDS = List.of(
            "the",
            "council",
            "said",
            "of",
            "Rao",
            "Mira",
            "harbour",
            "plan",
            "they",
            "told",
            "reporters",
            "in",
            "Germany",
            "Acme",
            "a",
            "minister",
            "who",
            "left",
            "never",
            "and");

    private BadInputText() {}

    /** A short article that is as it should be, but for its accents. */
    static String article(Random random) {
        return "The council of Port Arlen met on Monday.\n\n\u201cWe\u2019ll appeal " + random.nextInt(1_000)
                + " times,\u201d said Zo\u00eb Rao of Acme \ud83d\ude00. \u201cNever,\u201d she added.\n";
    }

    /** @param size how many words */
    static String words(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }

    /** @param size how many characters at least */
    static String sentences(Random random, int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append(words(random, 5 + random.nextInt(25)).strip())
                    .append(random.nextInt(3) == 0 ? ", \"so it goes,\" she said.\n" : ".\n");
        }
        return text.toString();
    }

    /** @param size how many people, all different */
    static String manyNames(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(name(random)).append(' ').append(name(random)).append(" met them. ");
        }
        return text.toString();
    }

    /** A made-up word that looks like a name. */
    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        name.append((char) ('A' + random.nextInt(26)));
        for (int i = 0; i < 3; i++) {
            name.append("aeiou".charAt(random.nextInt(5))).append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }
}
