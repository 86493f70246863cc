package org.whosaid.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Attribution.Evidence;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;

/** Results made by hand. */
public final class Examples {

    public static final String TEXT = "\ud83d\ude00 \"We will\r\nappeal,\" Acme chief Mira  Rao said.\n"
            + "\"Never,\" she added. \"No comment,\" an aide of Rao's told reporters. A \"deal\"?";

    private static final Quote.Manner PASSED_ON = new Quote.Manner(
            Optional.of(Quote.Act.DENY),
            List.of(party("Mira  Rao"), party("the board")),
            Optional.of(party("The Daily\nGlobe")));

    private Examples() {}

    private static Attribution.Party party(String name) {
        return new Attribution.Party(name, Optional.empty());
    }

    public static ArticleResult result() {
        return result("a.txt");
    }

    public static ArticleResult result(String document) {
        Entity acme = new Entity(1, "Acme", EntityType.ORGANIZATION, "", "", List.of(name("Acme", 0)));
        Entity rao = new Entity(
                2, "Mira Rao", EntityType.PERSON, "", "Acme  chief", List.of(name("Mira  Rao", 0), name("Rao's", 0)));
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote(
                "We will\r\nappeal,", 1, new Attribution.Named(rao, said(name("Mira  Rao", 0), "said")), 0.899));
        quotes.add(quote(
                "Never,", 1, new Attribution.Named(rao, said(mention("she", Mention.Form.PRONOUN), "added")), 0.29));
        quotes.add(quote(
                "No comment,",
                2,
                new Attribution.Described(
                        "aide of Rao's",
                        "aide",
                        said(mention("an aide of Rao's", Mention.Form.NOMINAL), "told reporters")),
                1));
        quotes.add(quote("deal", 3, new Attribution.Nobody(), 0));
        return new ArticleResult(new Article(document, TEXT, "UTF-8"), 23, List.of(acme, rao), quotes);
    }

    /** The same with a reported statement of Mira Rao's in two stretches, the first of which spans marks. */
    public static ArticleResult withStatement() {
        ArticleResult result = result();
        List<Quote> quotes = new ArrayList<>(result.quotes());
        for (String words : List.of("A \"deal\"", "she added")) {
            Span span = span(words, 0);
            Attribution attribution = quotes.get(0).attribution();
            quotes.add(new Quote(span, 4, Quote.Kind.INDIRECT, attribution, Quote.Manner.UNKNOWN, 0.7, span));
        }
        return new ArticleResult(result.article(), result.words(), result.entities(), quotes);
    }

    private static Quote quote(String words, int utterance, Attribution attribution, double confidence) {
        Span span = span(words, 0);
        Quote.Kind kind = words.equals("deal") ? Quote.Kind.PARTIAL : Quote.Kind.DIRECT;
        return new Quote(
                span,
                utterance,
                kind,
                attribution,
                attribution instanceof Attribution.Described ? PASSED_ON : Quote.Manner.UNKNOWN,
                confidence,
                new Span(span.start() - 1, span.end() + 1));
    }

    private static Evidence said(Mention mention, String cue) {
        return new Evidence(mention, Optional.of(span(cue, 0)));
    }

    private static Mention name(String words, int from) {
        return new Mention(span(words, from), Mention.Form.NAME);
    }

    private static Mention mention(String words, Mention.Form form) {
        return new Mention(span(words, 0), form);
    }

    private static Span span(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Span(start, start + words.length());
    }
}
