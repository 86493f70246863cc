package org.whosaid.referents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/** Finds who a report, statement or ruling belongs to: "Microsoft's report", "a report published by the center". */
final class Owners {

    private static final int FARTHEST_OWNER = 12;
    private static final int FARTHEST_LINK = 5;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Set<String> links;
    private final Set<String> weekdays;
    private final Set<String> times;

    /** @param candidates in text order */
    Owners(QuotedText text, List<Candidate> candidates, Lexicon lexicon) {
        this.text = text;
        this.candidates = candidates;
        this.links = lexicon.words("owner-links");
        this.weekdays = lexicon.words("weekdays");
        this.times = lexicon.words("time-words");
    }

    /** The owner whom the words beside a thing name. */
    Optional<Entity> of(Candidate thing) {
        // A byline below a headline names nobody's report.
        int sentence = text.sentenceOf(thing.head()).endToken();
        int link = thing.end();
        while (link < Math.min(sentence, thing.end() + FARTHEST_LINK) && standsBeforeLink(link)) {
            link++;
        }
        boolean linked = link < sentence && links.contains(text.lower(link));
        for (Candidate other : Candidate.between(candidates, thing.first() - FARTHEST_OWNER, link + 4)) {
            boolean possessive = other.entity().isPresent()
                    && other.first() >= thing.first() - 8
                    && other.end() <= thing.first() + 1
                    && thing.first() - other.end() <= 1
                    && text.token(Math.min(other.end(), text.size() - 1)).tag().equals("POS");
            boolean follows = linked && other.entity().isPresent() && other.first() > link && other.first() <= link + 3;
            boolean inside = other.entity().isPresent() && other.end() == thing.first();
            if ((possessive || follows || inside) && other.entity().get().type() != EntityType.STATE) {
                return other.entity();
            }
        }
        return Optional.empty();
    }

    /** "published on Wednesday by", "released last week by". */
    private boolean standsBeforeLink(int index) {
        String tag = text.token(index).tag();
        return tag.equals("VBN")
                || tag.startsWith("RB")
                || weekdays.contains(text.lower(index))
                || times.contains(text.lower(index));
    }
}
