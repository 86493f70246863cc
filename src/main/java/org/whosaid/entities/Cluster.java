package org.whosaid.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** The mentions that are gathered for one entity while an article is merged. */
final class Cluster {

    /** More tokens than most sentences have. */
    static final int ASIDE = 50;

    static final int LATER = Integer.MAX_VALUE / 2;
    private static final int FARTHEST = Integer.MAX_VALUE / 4;

    private EntityType type;
    private Optional<KnownName> known;
    private final List<NameCandidate> mentions = new ArrayList<>();
    private final Map<PersonName, Set<PersonName>> personNames = new LinkedHashMap<>();

    /** Where mentions begin, those that only tell whose somebody is apart; the first {@code placed} of all. */
    private final NavigableSet<Integer> places = new TreeSet<>();

    private final NavigableSet<Integer> placesAside = new TreeSet<>();
    private int placed;

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

    /** Every name that a mention gives the person, by its {@linkplain PersonName#ends() ends}. */
    Map<PersonName, Set<PersonName>> personNamesByEnds() {
        return personNames;
    }

    Gender gender() {
        return gender;
    }

    void add(NameCandidate mention) {
        mentions.add(mention);
        mention.known().ifPresent(this::recognise);
    }

    /** What a watch list says of one mention holds for all. */
    private void recognise(KnownName name) {
        if (name.watched() && !isWatched()) {
            known = Optional.of(name);
            type = name.type();
        }
    }

    private boolean isWatched() {
        return known.filter(KnownName::watched).isPresent();
    }

    /** Whether both are watched, under different names. */
    boolean isWatchedApartFrom(Cluster other) {
        return isWatchedApartFrom(other.known);
    }

    boolean isWatchedApartFrom(Optional<KnownName> other) {
        return isWatched() && other.filter(KnownName::watched).isPresent() && !known.equals(other);
    }

    boolean isWatchedAs(KnownName name) {
        return isWatched() && known.equals(Optional.of(name));
    }

    /** False where the person is known by this name already. */
    boolean addPersonName(PersonName name) {
        return personNames
                .computeIfAbsent(name.ends(), fresh -> new LinkedHashSet<>())
                .add(name);
    }

    /** Notes what a title or given name says of the person's gender; the first word on it stays. */
    void note(Gender told) {
        if (gender == Gender.EITHER) {
            gender = told;
        }
    }

    /** Takes over all mentions of another body. */
    void absorb(Cluster other) {
        mentions.addAll(other.mentions);
        other.known.ifPresent(this::recognise);
    }

    /**
     * How many tokens the nearest earlier mention is from a token; one that only tells whose somebody is ("mother of
     * Sean Smith") counts as farther, and later mentions as farther than any earlier one.
     */
    int distance(NameText text, int token) {
        placeNewMentions(text);
        Integer nearest = places.floor(token);
        Integer nearestAside = placesAside.floor(token);
        if (nearest == null && nearestAside == null) {
            int next = Math.min(orFarthest(places.ceiling(token)), orFarthest(placesAside.ceiling(token)));
            return LATER + next - token;
        }
        return Math.min(
                nearest == null ? Integer.MAX_VALUE : token - nearest,
                nearestAside == null ? Integer.MAX_VALUE : token - nearestAside + ASIDE);
    }

    private static int orFarthest(@Nullable Integer place) {
        return place == null ? FARTHEST : place;
    }

    private void placeNewMentions(NameText text) {
        while (placed < mentions.size()) {
            NameCandidate mention = mentions.get(placed);
            (isAside(text, mention) ? placesAside : places).add(mention.first());
            placed++;
        }
    }

    /** Whether a mention only tells whose somebody or something is: "mother of Sean Smith". */
    static boolean isAside(NameText text, NameCandidate mention) {
        int index = mention.first() - 1;
        while (text.within(mention.first(), index)
                .filter(token -> token.tag().startsWith("NN") || token.tag().startsWith("JJ"))
                .isPresent()) {
            index--;
        }
        return text.within(mention.first(), index)
                .filter(token -> token.text().equals("of"))
                .isPresent();
    }
}
