package org.whosaid.report;

import java.util.List;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Quote;

/**
 * All that the template needs.
 *
 * @param version of the program that made the run
 * @param started when the run began, to the minute
 * @param policy content security policy
 * @param style CSS
 * @param script JavaScript
 * @param overview the first view
 * @param data JSON by the id of the element that holds it
 * @param beside where the articles' texts lie, relative to the page; empty where they are in it
 */
public record Page(
        String version,
        String started,
        String policy,
        String style,
        String script,
        Overview overview,
        List<Data> data,
        String beside) {

    public Page {
        data = List.copyOf(data);
    }

    /** The types of names, in order. */
    public List<EntityType> types() {
        return List.of(EntityType.values());
    }

    /** What is done by speaking, in order. */
    public List<Quote.Act> acts() {
        return List.of(Quote.Act.values());
    }

    /** How words may stand in an article, in order. */
    public List<Quote.Kind> kinds() {
        return List.of(Quote.Kind.values());
    }

    /** One piece of JSON. */
    public record Data(String id, String json) {}
}
