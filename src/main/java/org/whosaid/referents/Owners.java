package org.whosaid.referents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Finds who a report, statement or ruling belongs to: "Microsoft's report", "a report published by the center",
 * "Microsoft said in a report".
 */
final class Owners {

    private static final int FARTHEST_OWNER = 12;
    private static final int FARTHEST_LINK = 5;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final CueWords cueWords;
    private final Set<String> links;
    private final Set<String> weekdays;
    private final Set<String> times;

    /** @param candidates in text order */
    Owners(QuotedText text, List<Candidate> candidates, Lexicon lexicon) {
        this.text = text;
        this.candidates = candidates;
        this.cueWords = new CueWords(lexicon);
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
        return teller(thing);
    }

    /** "Microsoft said on Monday in a new report": whoever says something in it. */
    private Optional<Entity> teller(Candidate thing) {
        int first = text.sentenceOf(thing.head()).firstToken();
        int in = thing.first() - 1;
        while (in > first && NounPhrases.isModifier(text.token(in))) {
            in--;
        }
        int verb = in - 1;
        while (verb > first && isTime(verb)) {
            verb--;
        }
        if (verb <= first
                || !text.lower(in).equals("in")
                || text.isQuoted(verb)
                || !cueWords.isVerb(text.token(verb))) {
            return Optional.empty();
        }
        int subject = text.token(verb - 1).lemma().equals("have") ? verb - 1 : verb;
        return Candidate.between(candidates, Math.max(first, subject - FARTHEST_OWNER), subject).stream()
                .filter(candidate -> candidate.end() == subject)
                .findFirst()
                .flatMap(Candidate::entity)
                .filter(entity -> entity.type() != EntityType.STATE);
    }

    private boolean isTime(int index) {
        return text.lower(index).equals("on")
                || (standsBeforeLink(index) && !text.token(index).isVerb());
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
