package org.whosaid.referents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.MentionKind;
import org.whosaid.mentions.People;
import org.whosaid.mentions.Sightings;
import org.whosaid.statements.QuotedText;

/** Finds whom a mention without a name may mean: entities named before it or in its sentence, and earlier phrases. */
final class ReferentOptions {

    private static final int MOST_CANDIDATES = 300;
    private static final int MOST_ENTITIES = 40;
    private static final int MOST_PHRASES = 10;
    private static final int FARTHEST_PHRASE = 4;
    private static final int MOST_AHEAD = 6;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Sightings sightings;
    private final People people;
    private final Exclusions exclusions;

    ReferentOptions(
            QuotedText text, List<Candidate> candidates, Sightings sightings, People people, Exclusions exclusions) {
        this.text = text;
        this.candidates = candidates;
        this.sightings = sightings;
        this.people = people;
        this.exclusions = exclusions;
    }

    private static final class Seen {
        int nearest;
        int named = -1;
        int said = -1;
        int times;

        Seen(int nearest) {
            this.nearest = nearest;
        }
    }

    /**
     * The options of a mention, the nearest first.
     *
     * @param number the mention's among the candidates
     * @param meant whom an earlier mention without a name was found to mean
     */
    List<ReferentOption> find(int number, IntFunction<Optional<Entity>> meant) {
        Candidate mention = candidates.get(number);
        MentionKind kind = sightings.of(number).kind();
        Map<Integer, Seen> byEntity = new LinkedHashMap<>();
        Map<Integer, Entity> entities = new LinkedHashMap<>();
        List<Integer> phrases = new ArrayList<>();
        int paragraph = text.paragraphOf(mention.first());
        int sentence = text.sentenceOf(mention.first()).index();
        for (int i = number + 1; i < Math.min(candidates.size(), number + MOST_AHEAD); i++) {
            Candidate ahead = candidates.get(i);
            if (text.sentenceOf(ahead.first()).index() != sentence) {
                break;
            }
            if (ahead.form() == Mention.Form.NAME && ahead.entity().isPresent()) {
                note(byEntity, entities, ahead.entity().get(), i, true, true);
            }
        }
        for (int i = number - 1; i >= Math.max(0, number - MOST_CANDIDATES); i--) {
            Candidate before = candidates.get(i);
            boolean named = before.form() == Mention.Form.NAME;
            Optional<Entity> entity = named ? before.entity() : meant.apply(i);
            if (entity.isPresent()) {
                if (!named || !exclusions.excludePlace(before)) {
                    note(byEntity, entities, entity.get(), i, named, false);
                }
            } else if (before.form() == Mention.Form.NOMINAL
                    && phrases.size() < MOST_PHRASES
                    && paragraph - text.paragraphOf(before.first()) <= FARTHEST_PHRASE) {
                phrases.add(i);
            }
        }
        List<ReferentOption> options = new ArrayList<>();
        Map<String, Integer> nearer = new LinkedHashMap<>();
        byEntity.forEach((entityNumber, seen) -> {
            Entity entity = entities.get(entityNumber);
            if (entity != null
                    && seen.named >= 0
                    && options.size() < MOST_ENTITIES
                    && agrees(kind, number, entity)
                    && !exclusions.exclude(mention, entity)) {
                int recency = nearer.merge(entity.type().name(), 1, Integer::sum) - 1;
                options.add(new ReferentOption(
                        Optional.of(entity), seen.nearest, seen.named, seen.said, seen.times, recency));
            }
        });
        int recency = 0;
        for (int phrase : phrases) {
            if (agrees(kind, number, phrase)) {
                options.add(new ReferentOption(
                        Optional.empty(), phrase, phrase, sightings.of(phrase).speaks() ? phrase : -1, 1, recency));
                recency++;
            }
        }
        return options;
    }

    private void note(
            Map<Integer, Seen> byEntity,
            Map<Integer, Entity> entities,
            Entity entity,
            int candidate,
            boolean named,
            boolean ahead) {
        entities.put(entity.number(), entity);
        Seen seen = byEntity.computeIfAbsent(entity.number(), unseen -> new Seen(candidate));
        seen.times++;
        if (named && seen.named < 0) {
            seen.named = candidate;
        }
        if (!ahead && seen.said < 0 && sightings.of(candidate).speaks()) {
            seen.said = candidate;
        }
    }

    /** Whether a mention of some kind may mean an entity at all. */
    private boolean agrees(MentionKind kind, int number, Entity entity) {
        boolean person = entity.type() == EntityType.PERSON;
        return switch (kind) {
            case HE -> person && people.genderOf(entity) != Gender.FEMALE;
            case SHE -> person && people.genderOf(entity) != Gender.MALE;
            case IT, BODY -> !person;
            case ROLE, I -> person;
            case PEOPLE -> !person || isAhead(number, entity);
            default -> true;
        };
    }

    private boolean isAhead(int number, Entity entity) {
        return number + 1 < candidates.size()
                && candidates.get(number + 1).entity().filter(entity::equals).isPresent();
    }

    private boolean agrees(MentionKind kind, int number, int phrase) {
        Sightings.Sighting there = sightings.of(phrase);
        boolean sameHead = there.head().equals(sightings.of(number).head());
        return switch (kind) {
            case HE, SHE -> there.kind() == MentionKind.ROLE || there.kind() == MentionKind.OTHER;
            case I, SOME -> false;
            case IT ->
                there.kind() == MentionKind.BODY
                        || there.kind() == MentionKind.THING
                        || there.kind() == MentionKind.OTHER;
            case THEY, WE, WHO -> true;
            case ROLE -> there.kind() == MentionKind.ROLE && (sameHead || isFuller(phrase));
            case PEOPLE, BODY, THING, OTHER -> sameHead;
        };
    }

    private boolean isFuller(int phrase) {
        Candidate there = candidates.get(phrase);
        return there.end() - there.first() > 1;
    }
}
