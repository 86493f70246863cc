package org.whosaid.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a careful person finds in an article.
 *
 * @param document the name of the text's file
 * @param quotes in the order of their numbers
 */
record GoldArticle(String document, List<GoldEntity> entities, List<GoldQuote> quotes) {

    GoldArticle {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
    }

    /**
     * An entity.
     *
     * @param type the name of an entity type
     * @param surfaces every form in which the article names it
     * @param optional whether finding it neither wins nor costs
     */
    record GoldEntity(String name, String type, List<String> surfaces, boolean optional) {

        GoldEntity {
            surfaces = List.copyOf(surfaces);
        }

        /** All that it is called, ready to be compared. */
        Set<String> keys() {
            Set<String> keys = new TreeSet<>();
            Stream.concat(Stream.of(name), surfaces.stream())
                    .map(form -> PlainName.of(form, type))
                    .forEach(keys::add);
            return keys;
        }
    }

    /**
     * A quoted segment.
     *
     * @param start first code point of the words
     * @param end the code point after the last
     * @param kind {@code SPEECH} or {@code NOT_SPEECH}
     * @param speaker empty where there is none
     * @param speakerType the name of an entity type, {@code UNNAMED} or {@code UNKNOWN}
     * @param accepted other right answers
     */
    record GoldQuote(int start, int end, String kind, String speaker, String speakerType, List<String> accepted) {

        GoldQuote {
            accepted = List.copyOf(accepted);
        }

        /** Whether somebody's words stand there and the article says whose. */
        boolean hasSpeaker() {
            return !kind.equals("NOT_SPEECH") && !speakerType.equals("UNKNOWN");
        }

        List<String> answers() {
            return Stream.concat(Stream.of(speaker), accepted.stream())
                    .filter(answer -> !answer.isEmpty())
                    .toList();
        }
    }
}
