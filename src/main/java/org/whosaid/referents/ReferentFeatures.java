package org.whosaid.referents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.DescribedPeople;
import org.whosaid.mentions.Descriptions;
import org.whosaid.mentions.MentionKind;
import org.whosaid.mentions.People;
import org.whosaid.mentions.Sightings;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** Describes to a sink what speaks for each of those whom a mention may mean, and what for nobody with a name. */
final class ReferentFeatures {

    private static final Part PHRASE = Part.of("phrase");
    private static final Part NONE = Part.of("none");
    private static final Part INDEFINITE = Part.of("indefinite");
    private static final Part DEFINITE = Part.of("definite");
    private static final Part POSSESSIVE = Part.of("possessive");
    private static final Part OWNED = Part.of("owned");
    private static final Part AHEAD = Part.of("ahead");
    private static final Part MANY = Part.of("many");
    private static final Part UNSAID = Part.of("unsaid");

    private static final int FARTHEST_INTRODUCTION = 15;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Sightings sightings;
    private final People people;
    private final Descriptions descriptions;
    private final Precedents precedents;
    private final DescribedPeople described;
    private final NounPhrases nounPhrases;

    ReferentFeatures(
            QuotedText text,
            List<Candidate> candidates,
            Sightings sightings,
            People people,
            Descriptions descriptions,
            Precedents precedents,
            DescribedPeople described,
            NounPhrases nounPhrases) {
        this.text = text;
        this.candidates = candidates;
        this.sightings = sightings;
        this.people = people;
        this.descriptions = descriptions;
        this.precedents = precedents;
        this.described = described;
        this.nounPhrases = nounPhrases;
    }

    /** A mention with what its features need more than once. */
    record Viewed(
            int number,
            Candidate mention,
            Sightings.Sighting sighting,
            Part kind,
            Part determiner,
            Part head,
            int end,
            Optional<Entity> owner,
            Optional<Entity> earlierOwner,
            int lastSpoke,
            Optional<Candidate> rule,
            Optional<Entity> holder,
            Set<String> states,
            int introduced) {}

    Viewed view(int number, Optional<Candidate> rule) {
        Candidate mention = candidates.get(number);
        Sightings.Sighting sighting = sightings.of(number);
        MentionKind kind = sighting.kind();
        boolean pronoun = kind.isPronoun();
        Optional<Entity> owner =
                pronoun ? Optional.empty() : precedents.owners().of(mention);
        Optional<Entity> earlier =
                kind == MentionKind.THING ? precedents.phrases().owner(mention, sighting.head()) : Optional.empty();
        return new Viewed(
                number,
                mention,
                sighting,
                kind.part(),
                pronoun ? NONE : determiner(mention),
                pronoun ? NONE : Part.of(sighting.head()),
                pronoun ? mention.end() : nounPhrases.endOf(text, mention.head()),
                owner,
                earlier,
                lastSpoke(number),
                rule,
                pronoun
                        ? Optional.empty()
                        : precedents
                                .holders()
                                .lastBefore(
                                        sighting.head(),
                                        text.token(mention.first()).span().start()),
                pronoun ? Set.of() : descriptions.states(text, mention.first(), mention.end()),
                pronoun ? -1 : introduced(number, sighting.head()));
    }

    /**
     * The candidate that brings in somebody of the same head as a mention close before it: "a senator"; -1 for none.
     */
    private int introduced(int number, String head) {
        for (int i = number - 1; i >= Math.max(0, number - FARTHEST_INTRODUCTION); i--) {
            if (candidates.get(i).form() == Mention.Form.NOMINAL
                    && sightings.of(i).head().equals(head)
                    && determiner(candidates.get(i)) == INDEFINITE
                    && described.describedBy(candidates.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The candidate before a mention that seems to have spoken last; -1 for none near. */
    private int lastSpoke(int number) {
        for (int i = number - 1; i >= Math.max(0, number - 40); i--) {
            if (sightings.of(i).speaks()) {
                return i;
            }
        }
        return -1;
    }

    private Part determiner(Candidate mention) {
        Token first = text.token(mention.first());
        String word = first.text().toLowerCase(Locale.ROOT);
        if (first.tag().equals("PRP$")) {
            return POSSESSIVE;
        }
        if (first.tag().equals("DT")) {
            return switch (word) {
                case "a", "an", "some", "any", "no", "every", "each", "another" -> INDEFINITE;
                default -> DEFINITE;
            };
        }
        boolean owned =
                mention.first() > 0 && text.token(mention.first() - 1).tag().equals("POS");
        for (int i = mention.first(); i < mention.head(); i++) {
            owned |= text.token(i).tag().equals("POS");
        }
        return owned ? OWNED : first.tag().equals("CD") ? INDEFINITE : NONE;
    }

    /**
     * The options that a noun for a person allows: where somebody was just brought in by the same noun, nobody named
     * before; where somebody is called by it, nobody who is not.
     */
    List<ReferentOption> agreeing(Viewed view, List<ReferentOption> options) {
        if (view.sighting().kind() != MentionKind.ROLE || view.determiner() == INDEFINITE) {
            return options;
        }
        List<ReferentOption> since = options.stream()
                .filter(option -> option.entity().isEmpty() || option.nearest() > view.introduced())
                .toList();
        boolean called = since.stream().anyMatch(option -> isCalled(view, option));
        return !called
                ? since
                : since.stream()
                        .filter(option -> option.entity().isEmpty() || isCalled(view, option))
                        .toList();
    }

    private boolean isCalled(Viewed view, ReferentOption option) {
        return option.entity()
                .filter(entity -> descriptions.isCalled(entity, view.sighting().head()))
                .isPresent();
    }

    void describeNobody(Viewed view, List<ReferentOption> options, FeatureSink sink) {
        Part kind = view.kind();
        sink.put(ReferentFeature.NOBODY, kind);
        sink.put(ReferentFeature.NOBODY_DETERMINER, kind, view.determiner());
        sink.put(ReferentFeature.NOBODY_HEAD, view.head());
        sink.put(
                ReferentFeature.NOBODY_BEHIND,
                kind,
                Part.of(view.end() > view.mention().end()));
        sink.put(
                ReferentFeature.NOBODY_LENGTH,
                kind,
                bucket(view.mention().end() - view.mention().first()));
        long entities =
                options.stream().filter(option -> option.entity().isPresent()).count();
        sink.put(ReferentFeature.NOBODY_AGREEING, kind, bucket((int) entities));
        boolean called = options.stream()
                .flatMap(option -> option.entity().stream())
                .anyMatch(
                        entity -> descriptions.isCalled(entity, view.sighting().head()));
        sink.put(ReferentFeature.NOBODY_CALLED, kind, Part.of(called));
        sink.put(ReferentFeature.NOBODY_RULE, kind, Part.of(view.rule().isEmpty()));
        sink.put(ReferentFeature.NOBODY_HOLDER, kind, Part.of(view.holder().isEmpty()));
        Part speaks = Part.of(view.sighting().speaks());
        sink.put(
                ReferentFeature.NOBODY_SAID,
                kind,
                speaks,
                Part.of(options.stream().anyMatch(option -> option.entity().isPresent() && option.said() >= 0)));
        sink.put(ReferentFeature.NOBODY_SAYS_CALLED, kind, speaks, view.determiner(), Part.of(called));
        sink.put(ReferentFeature.NOBODY_SAYS, kind, speaks, view.determiner());
        sink.put(
                ReferentFeature.NOBODY_SAYS_BEHIND,
                kind,
                speaks,
                view.determiner(),
                Part.of(view.end() > view.mention().end()));
    }

    void describe(Viewed view, ReferentOption option, FeatureSink sink) {
        Part kind = view.kind();
        Part type = option.entity().map(entity -> Part.of(entity.type().name())).orElse(PHRASE);
        Sightings.Sighting nearest = sightings.of(option.nearest());
        boolean ahead = option.nearest() > view.number();
        Part distance = ahead ? AHEAD : distance(view.sighting().sentence() - nearest.sentence());
        Part recency = Part.of(Math.min(3, option.recency()));
        sink.put(ReferentFeature.OPTION, kind, type);
        sink.put(ReferentFeature.DISTANCE, kind, type, distance);
        sink.put(ReferentFeature.PARAGRAPHS, kind, type, paragraphs(view, option));
        sink.put(ReferentFeature.RECENCY, kind, type, recency);
        sink.put(ReferentFeature.RECENCY_DISTANCE, kind, recency, distance);
        sink.put(ReferentFeature.SUBJECT, kind, Part.of(nearest.subject()), distance);
        sink.put(
                ReferentFeature.SUBJECT_BOTH,
                kind,
                Part.of(nearest.subject()),
                Part.of(view.sighting().subject()),
                distance);
        sink.put(ReferentFeature.SPOKE, kind, Part.of(nearest.speaks()), distance);
        sink.put(ReferentFeature.FIRST, kind, Part.of(nearest.first()), distance);
        sink.put(
                ReferentFeature.FORM,
                kind,
                Part.of(candidates.get(option.nearest()).form().name()),
                distance);
        sink.put(ReferentFeature.TIMES, kind, type, bucket(option.times()));
        if (option.entity().isPresent()) {
            sink.put(ReferentFeature.REPLACED, kind, Part.of(option.nearest() < view.introduced()));
            entity(view, option, option.entity().get(), type, distance, sink);
        } else {
            phrase(view, option, distance, sink);
        }
    }

    private void entity(Viewed view, ReferentOption option, Entity entity, Part type, Part distance, FeatureSink sink) {
        Part kind = view.kind();
        if (entity.type() == EntityType.PERSON) {
            Gender gender = people.genderOf(entity);
            sink.put(ReferentFeature.GENDER, kind, Part.of(gender != Gender.EITHER), distance);
        }
        boolean isNew = option.times() == 1
                && entity.mentions().get(0).span().start()
                        >= text.token(candidates.get(option.nearest()).first())
                                .span()
                                .start();
        sink.put(ReferentFeature.NEW, kind, Part.of(isNew), distance);
        boolean spokeLast = view.lastSpoke() >= 0 && view.lastSpoke() == option.said();
        sink.put(ReferentFeature.SPOKE_LAST, kind, Part.of(spokeLast));
        Part speaks = Part.of(view.sighting().speaks());
        sink.put(ReferentFeature.SAYS, kind, speaks, Part.of(spokeLast), distance);
        Part lastSaid = option.said() < 0
                ? NONE
                : distance(
                        view.sighting().sentence() - sightings.of(option.said()).sentence());
        sink.put(ReferentFeature.LAST_SAID, kind, speaks, lastSaid);
        sink.put(ReferentFeature.SAYS_AFTER, kind, speaks, Part.of(Math.min(3, option.recency())));
        boolean rule =
                view.rule().flatMap(Candidate::entity).filter(entity::equals).isPresent();
        sink.put(ReferentFeature.RULE, kind, rule ? Part.TRUE : view.rule().isEmpty() ? NONE : Part.FALSE);
        if (view.sighting().kind().isPronoun()) {
            return;
        }
        String head = view.sighting().head();
        Part called = !descriptions.isDescribed(entity) ? UNSAID : Part.of(descriptions.isCalled(entity, head));
        int matching = 0;
        int others = 0;
        for (int i = view.mention().first(); i < view.end(); i++) {
            Token token = text.token(i);
            if (i != view.mention().head()
                    && (token.tag().startsWith("NN") || token.tag().startsWith("JJ"))) {
                boolean found = descriptions.contains(entity, token.lemma().toLowerCase(Locale.ROOT));
                matching += found ? 1 : 0;
                others += found ? 0 : 1;
            }
        }
        Part words = Part.of(matching == 0 ? others == 0 ? "no words" : "none of them" : others == 0 ? "all" : "some");
        sink.put(ReferentFeature.CALLED, kind, called, distance);
        sink.put(ReferentFeature.CALLED_DETERMINER, kind, called, view.determiner());
        sink.put(ReferentFeature.WORDS_CALLED, kind, called, words);
        sink.put(ReferentFeature.SAYS_CALLED, kind, speaks, Part.of(spokeLast), called, view.determiner());
        sink.put(ReferentFeature.CALLED_FIRST, kind, called, Part.of(Math.min(3, option.recency())));
        sink.put(
                ReferentFeature.HOLDER,
                kind,
                Part.of(view.holder().filter(entity::equals).isPresent()),
                view.determiner());
        sink.put(
                ReferentFeature.STATE,
                kind,
                view.states().isEmpty()
                        ? NONE
                        : descriptions.statesOf(entity).isEmpty()
                                ? UNSAID
                                : Part.of(descriptions.statesOf(entity).containsAll(view.states())));
        sink.put(ReferentFeature.NAMED, kind, type, Part.of(descriptions.isNamed(entity, head)));
        sink.put(ReferentFeature.HEAD, view.head(), type);
        sink.put(ReferentFeature.DETERMINER, kind, view.determiner(), distance);
        sink.put(
                ReferentFeature.OWNER,
                kind,
                Part.of(view.owner().filter(entity::equals).isPresent()));
        sink.put(
                ReferentFeature.EARLIER_OWNER,
                kind,
                Part.of(view.earlierOwner().filter(entity::equals).isPresent()));
        Candidate named = candidates.get(option.named());
        boolean inside = named.first() >= view.mention().end() && named.end() <= view.end();
        sink.put(ReferentFeature.INSIDE, kind, Part.of(inside));
        if (option.nearest() == view.number() + 1) {
            boolean comma =
                    named.first() > view.end() && text.word(named.first() - 1).equals(",");
            boolean near = named.first() <= view.end() + 1;
            sink.put(
                    ReferentFeature.BESIDE, kind, Part.of(inside ? "inside" : near ? comma ? "comma" : "near" : "far"));
        } else if (named.end() < view.mention().first() && view.mention().first() - named.end() == 1) {
            sink.put(ReferentFeature.BESIDE, kind, Part.of("behind " + text.word(named.end())));
        }
    }

    private void phrase(Viewed view, ReferentOption option, Part distance, FeatureSink sink) {
        Part kind = view.kind();
        Sightings.Sighting there = sightings.of(option.named());
        Part determiner = determiner(candidates.get(option.named()));
        sink.put(
                ReferentFeature.SAME_HEAD,
                kind,
                Part.of(there.head().equals(view.sighting().head())),
                determiner);
        Part same = Part.of(there.head().equals(view.sighting().head()));
        sink.put(ReferentFeature.INTRODUCED, kind, same, determiner, distance);
        sink.put(ReferentFeature.HUMAN, kind, there.kind().part(), distance);
        sink.put(ReferentFeature.DETERMINER, kind, view.determiner(), distance);
        boolean rule = view.rule()
                .filter(candidate ->
                        candidate.first() == candidates.get(option.named()).first())
                .isPresent();
        sink.put(ReferentFeature.RULE, kind, rule ? Part.TRUE : view.rule().isEmpty() ? NONE : Part.FALSE);
    }

    private Part paragraphs(Viewed view, ReferentOption option) {
        int paragraphs = text.paragraphOf(view.mention().first())
                - text.paragraphOf(candidates.get(option.nearest()).first());
        return Part.of(Math.min(5, Math.max(0, paragraphs)));
    }

    private static Part distance(int sentences) {
        return sentences < 4
                ? Part.of(Math.max(0, sentences))
                : sentences < 7 ? Part.of(4) : sentences < 12 ? Part.of(7) : MANY;
    }

    private static Part bucket(int number) {
        return number < 4 ? Part.of(number) : number < 8 ? Part.of(4) : MANY;
    }
}
