package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;

/** Finds the entities of an article. Immutable; safe for use by several threads. */
public final class EntityFinder {

    private final NameFinder names;
    private final EntityMerger merger;
    private final RoleFinder roles;

    public EntityFinder(Lexicon lexicon) {
        this.names = new NameFinder(lexicon);
        this.merger = new EntityMerger(lexicon);
        this.roles = new RoleFinder(lexicon);
    }

    /** The entities in order of first mention, numbered from 1. */
    public List<Entity> find(AnnotatedArticle article) {
        NameText text = new NameText(article);
        List<Cluster> clusters = new ArrayList<>(merger.merge(text, names.find(text)));
        clusters.forEach(cluster -> cluster.mentions().sort(Comparator.comparingInt(NameCandidate::first)));
        clusters.sort(
                Comparator.comparingInt(cluster -> cluster.mentions().get(0).first()));
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : clusters) {
            entities.add(entity(text, cluster, entities.size() + 1));
        }
        return entities;
    }

    private Entity entity(NameText text, Cluster cluster, int number) {
        List<Mention> mentions = cluster.mentions().stream()
                .map(mention -> new Mention(text.article().spanOf(mention.first(), mention.end()), Mention.Form.NAME))
                .toList();
        String role = "";
        if (cluster.type() == EntityType.PERSON) {
            role = cluster.mentions().stream()
                    .map(mention -> roles.find(text, mention))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        String code = cluster.known()
                .filter(EntityFinder::isNamedByItsList)
                .map(KnownName::code)
                .orElse("");
        return new Entity(number, name(text, cluster), cluster.type(), code, role, mentions);
    }

    private static String name(NameText text, Cluster cluster) {
        Optional<KnownName> outside = cluster.known().filter(EntityFinder::isNamedByItsList);
        if (outside.isPresent()) {
            return outside.get().name();
        }
        Comparator<NameCandidate> fullest = Comparator.comparingInt((NameCandidate mention) -> wordCount(text, mention))
                .thenComparing(mention -> !isShouted(text, mention))
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
