package org.whosaid.actors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;

/**
 * Decides what a short name stands for: a bare surname, an acronym, a body's short name. Every group that is also
 * called so is a candidate; how many articles call it so, what else they name and what roles they give decides. Where
 * that is not clear, nothing is said.
 */
final class ShortNames {

    private static final double LEAST = .75;
    private static final double SUREST = .98;

    /** How much an article counts that names a person in full, but never by the bare surname. */
    private static final double ONLY_IN_FULL = .3;

    /** What speaks for somebody whom no article names in full. */
    private static final double SOMEBODY_ELSE = .6;

    private static final double ROLE_SHARED = 6;
    private static final double ROLES_APART = .4;
    private static final double OTHER_STATE = 0;
    private static final double NO_STATE = .5;

    /** A first name is that of more people than a surname. */
    private static final double FIRST_NAME = .2;

    private static final int WELL_KNOWN = 5;

    /** A name of several words that has a word of its own may well be a body of its own. */
    private static final double WORDS_OF_ITS_OWN = .05;

    private static final double NAME_OF_ITS_OWN = .2;
    private static final double PART_OF_THE_WHOLE = .15;
    private static final double MOST_FOR_A_GROUP = 1.5;

    private final NameKeys keys;
    private final Context context;

    ShortNames(NameKeys keys, Context context) {
        this.keys = keys;
        this.context = context;
    }

    /**
     * A place where a short name stands.
     *
     * @param key of the name
     * @param roles words of the role there
     * @param others what else the article names
     */
    record Place(EntityType type, String key, Collection<String> roles, Collection<String> others) {

        List<String> words() {
            return List.of(ActorMerger.bare(key).split(" "));
        }
    }

    /** Whether a name is one that says nothing of who it is in another article: a first name alone. */
    boolean isAnybodys(Place place) {
        return place.type() == EntityType.PERSON && place.roles().isEmpty() && keys.isFirstName(place.key());
    }

    /** The group that a short name means at a place; empty where its own group has to do. */
    Optional<Choice> meaningOf(Place place, int own, List<Group> candidates) {
        return meaningOf(place, own, SOMEBODY_ELSE, candidates);
    }

    private Optional<Choice> meaningOf(Place place, int own, double itself, List<Group> candidates) {
        List<String> telling = place.others().stream()
                .filter(other -> candidates.stream()
                        .anyMatch(candidate ->
                                candidate.number() != own && candidate.others().of(other) > 0))
                .toList();
        double all = itself;
        double most = 0;
        int meant = own;
        for (Group candidate : candidates) {
            if (candidate.number() == own) {
                continue;
            }
            double weight = weight(place, telling, candidate);
            all += weight;
            if (weight > most && !isNamedBeside(place, candidate)) {
                most = weight;
                meant = candidate.number();
            }
        }
        double probability = Math.min(SUREST, most / all);
        return probability < LEAST ? Optional.empty() : Optional.of(new Choice(meant, probability));
    }

    /** The group that a short name means wherever it stands. */
    Optional<Choice> meaningOf(Group group, List<Group> candidates) {
        Place everywhere = new Place(
                group.type(),
                group.key(),
                group.roles().mostFrequent(),
                group.others().mostFrequent());
        List<Group> longer = candidates.stream()
                .filter(candidate -> !ActorMerger.bare(candidate.key()).equals(ActorMerger.bare(group.key()))
                        || candidate.articles() >= group.articles())
                .toList();
        double itself = SOMEBODY_ELSE + NAME_OF_ITS_OWN * group.articles();
        return meaningOf(everywhere, group.number(), itself, longer);
    }

    /** Somebody whom the article names in full as somebody else, though it may be wrong. */
    private static boolean isNamedBeside(Place place, Group candidate) {
        return place.type() == EntityType.PERSON
                && place.others().contains(Sighting.hash(candidate.type(), candidate.key()));
    }

    private double weight(Place place, List<String> telling, Group candidate) {
        double called = called(place, candidate);
        if (called == 0) {
            return 0;
        }
        double about = context.decidesFor(telling, candidate.others(), candidate.articles());
        if (place.words().size() > 1) {
            about = Math.min(about, MOST_FOR_A_GROUP);
        }
        return called
                * words(place, candidate)
                * Math.exp(about)
                * roles(place.roles(), candidate.roles())
                * states(place, candidate);
    }

    /** In how many articles the candidate is called so. */
    private static double called(Place place, Group candidate) {
        String bare = ActorMerger.bare(place.key());
        int called = 0;
        for (String alias : candidate.aliases().mostFrequent()) {
            if (ActorMerger.bare(alias).equals(bare)) {
                called += candidate.aliases().of(alias);
            }
        }
        if (ActorMerger.bare(candidate.key()).equals(bare)) {
            called += candidate.articles();
        }
        boolean surname = place.type() == EntityType.PERSON
                && PersonNames.lastOf(candidate.words()).equals(place.key());
        return surname ? Math.max(called, ONLY_IN_FULL * candidate.articles()) + called : called;
    }

    /** How likely words like these are one name. */
    private double words(Place place, Group candidate) {
        List<String> words = place.words();
        List<String> whole = List.of(ActorMerger.bare(candidate.key()).split(" "));
        if (place.type() == EntityType.PERSON) {
            boolean first = words.get(0).equals(whole.get(0)) && candidate.articles() < WELL_KNOWN;
            return first ? FIRST_NAME : 1;
        }
        boolean inCommon = words.stream().anyMatch(whole::contains);
        if (words.size() > 1 && inCommon && !whole.containsAll(words) && !words.containsAll(whole)) {
            return WORDS_OF_ITS_OWN;
        }
        boolean daughter = place.type() == EntityType.ORGANIZATION
                && whole.size() > 1
                && whole.get(0).equals(words.get(0))
                && !whole.stream().allMatch(word -> words.contains(word) || keys.saysKind(word));
        return daughter ? PART_OF_THE_WHOLE : 1;
    }

    private static double states(Place place, Group candidate) {
        String here = state(place.key());
        String there = state(candidate.key());
        if (here.equals(there)) {
            return 1;
        }
        return here.isEmpty() || there.isEmpty() ? NO_STATE : OTHER_STATE;
    }

    private static String state(String key) {
        return key.substring(ActorMerger.bare(key).length());
    }

    private static double roles(Collection<String> here, Counts known) {
        if (here.isEmpty() || known.isEmpty()) {
            return 1;
        }
        Set<String> words = Set.copyOf(known.mostFrequent());
        return here.stream().anyMatch(word -> word.length() > 2 && words.contains(word)) ? ROLE_SHARED : ROLES_APART;
    }
}
