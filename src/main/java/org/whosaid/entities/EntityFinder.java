package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.names.NameFinder;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/** Finds the entities of an article. Immutable; safe for use by several threads. */
public final class EntityFinder {

    private final NameFinder names;
    private final PersonMerger persons;
    private final BodyMerger bodies;
    private final ShortForms shortForms;
    private final DescriptionFinder descriptions;
    private final RoleFinder roles;
    private final HomeStateFinder homes;

    /** @param weights what the judge of names has learnt */
    public EntityFinder(Lexicon lexicon, WeightTable weights) {
        this.names = new NameFinder(lexicon, weights);
        this.persons = new PersonMerger(lexicon);
        this.bodies = new BodyMerger(lexicon);
        this.shortForms = new ShortForms(lexicon);
        RoleWords words = new RoleWords(lexicon);
        this.descriptions = new DescriptionFinder(lexicon, words);
        this.roles = new RoleFinder(lexicon, words);
        this.homes = new HomeStateFinder(lexicon);
    }

    /** The entities in order of first mention, numbered from 1. */
    public List<Entity> find(AnnotatedArticle article) {
        return find(new NameText(article));
    }

    List<Entity> find(NameText text) {
        List<Cluster> clusters = clusters(text, names.find(text));
        clusters.forEach(cluster -> cluster.mentions().sort(Comparator.comparingInt(NameCandidate::first)));
        clusters.sort(
                Comparator.comparingInt(cluster -> cluster.mentions().get(0).first()));
        Map<Cluster, List<Described>> described = descriptions.find(text, clusters);
        Map<Cluster, String> homeCodes = homes.find(text, clusters);
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String home = homeCodes.getOrDefault(cluster, "");
            entities.add(entity(text, cluster, described.getOrDefault(cluster, List.of()), home, entities.size() + 1));
        }
        return entities;
    }

    /** One cluster for each person or body in the world, people first. */
    private List<Cluster> clusters(NameText text, List<NameCandidate> found) {
        List<NameCandidate> people = new ArrayList<>();
        List<NameCandidate> others = new ArrayList<>();
        for (NameCandidate name : found) {
            (name.is(EntityType.PERSON) ? people : others).add(name);
        }
        moveMisread(text, people, others);
        List<Cluster> clusters = new ArrayList<>(persons.merge(text, people));
        clusters.addAll(bodies.merge(text, others));
        shortForms.addTo(text, clusters);
        return clusters;
    }

    /**
     * The name model's single words are unsure: one that is a known person's surname is that person, and one that a
     * surer organisation has in its name is that organisation.
     */
    private void moveMisread(NameText text, List<NameCandidate> people, List<NameCandidate> others) {
        Set<String> surnames = people.stream()
                .map(person -> persons.nameOf(text, person))
                .filter(PersonName::isFull)
                .map(PersonName::last)
                .collect(Collectors.toUnmodifiableSet());
        for (NameCandidate name : taken(others, name -> isUnsure(name) && surnames.contains(text.word(name.first())))) {
            people.add(NameCandidate.of(
                    name.first(),
                    name.end(),
                    EntityType.PERSON,
                    Evidence.CONTEXT,
                    "surname of a person named in full"));
        }
        Set<String> sure = new HashSet<>();
        Map<String, NameCandidate> firstByWords = new HashMap<>();
        for (NameCandidate name : others) {
            String words = text.words(name.first(), name.end());
            firstByWords.putIfAbsent(words, name);
            if (!name.isLabelled() || name.size() == 1) {
                sure.add(words);
            }
        }
        firstByWords.keySet().retainAll(sure);
        firstByWords.keySet().removeAll(surnames);
        for (NameCandidate name :
                taken(people, name -> isUnsure(name) && firstByWords.containsKey(text.word(name.first())))) {
            Optional.ofNullable(firstByWords.get(text.word(name.first())))
                    .map(twin -> twin.again(name.first(), name.end(), "name of a body elsewhere"))
                    .ifPresent(others::add);
        }
        people.sort(Comparator.comparingInt(NameCandidate::first));
        others.sort(Comparator.comparingInt(NameCandidate::first));
    }

    private static boolean isUnsure(NameCandidate name) {
        return name.isLabelled() && name.size() == 1;
    }

    /** Takes some names out of a list. */
    private static List<NameCandidate> taken(List<NameCandidate> names, Predicate<NameCandidate> which) {
        Map<Boolean, List<NameCandidate>> parts = names.stream().collect(Collectors.partitioningBy(which));
        names.clear();
        names.addAll(parts.getOrDefault(false, List.of()));
        return parts.getOrDefault(true, List.of());
    }

    private Entity entity(NameText text, Cluster cluster, List<Described> described, String home, int number) {
        List<Mention> mentions = cluster.mentions().stream()
                .map(mention -> new Mention(text.article().spanOf(mention.first(), mention.end()), Mention.Form.NAME))
                .toList();
        String role = cluster.type() == EntityType.PERSON ? roles.find(text, described) : "";
        String code = cluster.known()
                .filter(EntityFinder::isNamedByItsList)
                .map(KnownName::code)
                .orElse(home);
        return new Entity(
                number,
                name(text, cluster),
                cluster.type(),
                code,
                role,
                mentions,
                described.stream().map(one -> one.in(text)).toList());
    }

    private static String name(NameText text, Cluster cluster) {
        Optional<KnownName> outside = cluster.known().filter(EntityFinder::isNamedByItsList);
        if (outside.isPresent()) {
            return outside.get().name();
        }
        Map<String, Long> people = cluster.type() == EntityType.PERSON
                ? cluster.mentions().stream()
                        .collect(Collectors.groupingBy(
                                mention -> text.words(mention.first(), mention.end()), Collectors.counting()))
                : Map.of();
        Comparator<NameCandidate> fullest = Comparator.comparingInt((NameCandidate mention) -> wordCount(text, mention))
                .thenComparing(mention -> !isShouted(text, mention))
                .thenComparing(mention -> people.getOrDefault(text.words(mention.first(), mention.end()), 0L))
                .thenComparing(mention -> -mention.first());
        NameCandidate best = cluster.mentions().stream().max(fullest).orElseThrow();
        return text.words(best.first(), best.end());
    }

    private static boolean isNamedByItsList(KnownName known) {
        return known.type() == EntityType.STATE || known.watched();
    }

    private static int wordCount(NameText text, NameCandidate mention) {
        String words = text.words(mention.first(), mention.end());
        return (int) words.chars().filter(c -> c == ' ').count();
    }

    private static boolean isShouted(NameText text, NameCandidate mention) {
        String words = text.words(mention.first(), mention.end());
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
