package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** Finds what an article says, right beside their names, of the people and bodies that it names. */
final class DescriptionFinder {

    private static final int LONGEST_LINK = 10;

    private final RoleWords words;
    private final TitleFinder titles;
    private final PredicateFinder predicates;
    private final BodyDescriptionFinder bodies;

    DescriptionFinder(Lexicon lexicon, RoleWords words) {
        this.words = words;
        this.titles = new TitleFinder(lexicon, words);
        this.predicates = new PredicateFinder(lexicon, words);
        this.bodies = new BodyDescriptionFinder(lexicon, words);
    }

    /**
     * What is said of each cluster, in text order.
     *
     * @param clusters everybody and everything named, the mentions of each in text order
     */
    Map<Cluster, List<Described>> find(NameText text, List<Cluster> clusters) {
        NamedTokens named = new NamedTokens(text, clusters);
        Map<Integer, List<Described>> byMention = peopleByMention(text, named, clusters);
        Map<Cluster, List<Described>> found = new HashMap<>();
        for (Cluster cluster : clusters) {
            List<Described> all = new ArrayList<>();
            for (NameCandidate mention : cluster.mentions()) {
                if (cluster.type() == EntityType.PERSON) {
                    all.addAll(byMention.getOrDefault(mention.first(), List.of()));
                } else if (cluster.type() != EntityType.STATE) {
                    all.addAll(bodies.find(text, named, mention));
                }
            }
            all.sort(Comparator.comparingInt(described -> described.phrase().first()));
            found.put(cluster, all.stream().distinct().toList());
        }
        return found;
    }

    private Map<Integer, List<Described>> peopleByMention(NameText text, NamedTokens named, List<Cluster> clusters) {
        List<NameCandidate> people = clusters.stream()
                .filter(cluster -> cluster.type() == EntityType.PERSON)
                .flatMap(cluster -> cluster.mentions().stream())
                .sorted(Comparator.comparingInt(NameCandidate::first))
                .toList();
        AppositionFinder appositions = new AppositionFinder(text, named, words);
        Map<Integer, List<Described>> found = new HashMap<>();
        @Nullable NameCandidate previous = null;
        Optional<Described> shared = Optional.empty();
        for (NameCandidate person : people) {
            boolean listed = previous != null && isNextInList(text, previous, person);
            List<Described> own = found.computeIfAbsent(person.first(), fresh -> new ArrayList<>());
            Optional<RolePhrase> title = titles.find(text, named, person.first());
            title.ifPresent(phrase -> own.add(new Described(phrase, Kind.TITLE)));
            int start = title.map(RolePhrase::first).orElse(person.first());
            if (title.isEmpty() && listed && shared.isPresent()) {
                own.add(shared.get());
            } else {
                shared = title.filter(phrase -> words.isPlural(text, phrase.head()))
                        .map(phrase -> new Described(phrase, Kind.TITLE));
                appositions.before(person, start).ifPresent(own::add);
            }
            List<Described> behind = appositions.behind(person, listed);
            own.addAll(behind);
            int end = behind.isEmpty()
                    ? person.end()
                    : behind.get(behind.size() - 1).phrase().end();
            predicates.find(text, named, end).ifPresent(own::add);
            previous = person;
        }
        shareBackwards(text, people, found);
        return found;
    }

    /** "Mira Rao and Adam Stone, analysts at Acme,": what is said behind a list of people is said of all of them. */
    private void shareBackwards(NameText text, List<NameCandidate> people, Map<Integer, List<Described>> found) {
        List<Described> shared = List.of();
        for (int i = people.size() - 1; i >= 0; i--) {
            NameCandidate person = people.get(i);
            List<Described> own = found.computeIfAbsent(person.first(), fresh -> new ArrayList<>());
            if (i + 1 < people.size() && isNextInList(text, person, people.get(i + 1))) {
                own.addAll(shared);
            } else {
                shared = List.of();
            }
            List<Described> plural = own.stream()
                    .filter(described -> described.kind() == Kind.APPOSITION
                            && described.phrase().first() >= person.end()
                            && words.isPlural(text, described.phrase().head()))
                    .toList();
            shared = plural.isEmpty() ? shared : plural;
        }
    }

    /** Whether nothing but marks, "and" and what brackets say stands between two names. */
    private static boolean isNextInList(NameText text, NameCandidate one, NameCandidate next) {
        if (next.first() - one.end() > LONGEST_LINK
                || !text.sentenceOf(one.first()).contains(next.first())) {
            return false;
        }
        boolean inside = false;
        boolean linked = false;
        for (int i = one.end(); i < next.first(); i++) {
            String word = text.word(i);
            inside |= word.equals("(");
            boolean link = word.equals(",") || word.equals("and") || word.equals("&");
            linked |= link;
            if (!inside && !link) {
                return false;
            }
            inside &= !word.equals(")");
        }
        return linked;
    }
}
