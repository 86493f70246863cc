package org.whosaid.mentions;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Token;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * The words right beside a person's name that say who it is: "Acme's chief technical officer, Mira Rao,". They mean
 * that person, and whoever is named in them ("Acme") is not the one who speaks there. Neither is Mira Rao where it is
 * "Mira Rao's mother" who does.
 */
public final class DescribedPeople {

    private final MentionKinds kinds;
    private final Set<String> relations;
    private final BitSet inside = new BitSet();
    private final Map<Integer, Entity> byToken = new HashMap<>();

    public DescribedPeople(QuotedText text, List<Entity> entities, List<Candidate> candidates, Lexicon lexicon) {
        this.kinds = new MentionKinds(lexicon);
        this.relations = lexicon.words("relations");
        for (Candidate candidate : candidates) {
            if (candidate.form() == Mention.Form.NAME && ownsSomebody(text, candidate)) {
                inside.set(candidate.first());
            }
            candidate
                    .entity()
                    .filter(entity -> entity.type() == EntityType.PERSON && isRelation(text, candidate.first() - 2))
                    .filter(entity -> text.word(candidate.first() - 1).equals(",") && isEnclosed(text, candidate))
                    .ifPresent(entity -> byToken.putIfAbsent(candidate.first() - 2, entity));
        }
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON) {
                for (Entity.Description description : entity.descriptions()) {
                    if (description.kind() == Entity.Description.Kind.TITLE
                            || description.kind() == Entity.Description.Kind.APPOSITION) {
                        add(text, entity, description);
                    }
                }
            }
        }
    }

    /** "Mira Rao's mother", "the ministry's chief spokesman". */
    private boolean ownsSomebody(QuotedText text, Candidate name) {
        int end = text.sentenceOf(name.first()).endToken();
        if (name.end() >= end || !text.token(name.end()).tag().equals("POS")) {
            return false;
        }
        int head = name.end();
        while (head + 1 < end && !text.isQuoted(head + 1) && NounPhrases.isModifier(text.token(head + 1))) {
            head++;
        }
        Token noun = text.token(head);
        return noun.tag().equals("NN")
                && (kinds.ofNoun(noun) == MentionKind.ROLE
                        || relations.contains(noun.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Orr's wife, Mira Rao", "his eldest brother, Adam": a relation whose owner is named. */
    private boolean isRelation(QuotedText text, int head) {
        if (head < 1
                || text.isQuoted(head)
                || !text.token(head).tag().equals("NN")
                || !relations.contains(text.token(head).lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        int first = text.sentenceOf(head).firstToken();
        for (int i = head - 1; i >= first && NounPhrases.isModifier(text.token(i)); i--) {
            if (text.token(i).tag().equals("POS") || text.token(i).tag().equals("PRP$")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark stands behind a name: before a verb it would be the subject. */
    private static boolean isEnclosed(QuotedText text, Candidate name) {
        return name.end() == text.size() || !text.token(name.end()).isWord();
    }

    private void add(QuotedText text, Entity entity, Entity.Description description) {
        int token = text.article().firstTokenEndingAfter(description.span().start());
        while (token < text.size()
                && text.token(token).span().start() < description.span().end()) {
            inside.set(token);
            byToken.putIfAbsent(token, entity);
            token++;
        }
    }

    /** Whether a name only says who somebody else is. */
    public boolean isPart(Candidate name) {
        return inside.get(name.first());
    }

    /** The person whom a phrase stands right beside and describes. */
    public Optional<Entity> describedBy(Candidate phrase) {
        return Optional.ofNullable(byToken.get(phrase.head()));
    }
}
