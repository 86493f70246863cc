package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Gender;
import org.whosaid.facts.KnownName;

/** The mentions that are gathered for one entity while an article is merged. */
final class Cluster {

    private final EntityType type;
    private final Optional<KnownName> known;
    private final List<NameCandidate> mentions = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();
    private final List<PersonName> personNames = new ArrayList<>();
    private Gender gender = Gender.EITHER;

    Cluster(EntityType type, Optional<KnownName> known) {
        this.type = type;
        this.known = known;
    }

    EntityType type() {
        return type;
    }

    Optional<KnownName> known() {
        return known;
    }

    List<NameCandidate> mentions() {
        return mentions;
    }

    Set<String> forms() {
        return forms;
    }

    List<PersonName> personNames() {
        return personNames;
    }

    Gender gender() {
        return gender;
    }

    void add(NameCandidate mention, String form) {
        mentions.add(mention);
        forms.add(form);
    }

    void addPersonName(PersonName name) {
        personNames.add(name);
    }

    /** Notes what a title or given name says of the person's gender; the first word on it stays. */
    void note(Gender told) {
        if (gender == Gender.EITHER) {
            gender = told;
        }
    }

    /** Takes over all mentions of another cluster. */
    void absorb(Cluster other) {
        mentions.addAll(other.mentions);
        forms.addAll(other.forms);
        personNames.addAll(other.personNames);
        note(other.gender);
    }

    /** How far the nearest earlier mention is from a token; later mentions count as farther than any earlier one. */
    int distance(int token) {
        int best = Integer.MAX_VALUE;
        for (NameCandidate mention : mentions) {
            int distance = mention.first() <= token
                    ? token - mention.first()
                    : Integer.MAX_VALUE / 2 + (mention.first() - token);
            best = Math.min(best, distance);
        }
        return best;
    }
}
