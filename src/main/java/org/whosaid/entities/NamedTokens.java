package org.whosaid.entities;

import java.util.List;
import java.util.Optional;
import org.whosaid.facts.EntityType;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** Which tokens of an article belong to the names in it, and of what. */
final class NamedTokens {

    private final NameCandidate[] names;
    private final EntityType[] types;

    NamedTokens(NameText text, List<Cluster> clusters) {
        this.names = new NameCandidate[text.size()];
        this.types = new EntityType[text.size()];
        for (Cluster cluster : clusters) {
            for (NameCandidate mention : cluster.mentions()) {
                for (int i = mention.first(); i < mention.end(); i++) {
                    names[i] = mention;
                    types[i] = cluster.type();
                }
            }
        }
    }

    /** The name that a token belongs to. */
    Optional<NameCandidate> at(int token) {
        return token < 0 || token >= names.length ? Optional.empty() : Optional.ofNullable(names[token]);
    }

    boolean isNamed(int token) {
        return at(token).isPresent();
    }

    boolean isPerson(int token) {
        return isNamed(token) && types[token] == EntityType.PERSON;
    }

    boolean isState(int token) {
        return isNamed(token) && types[token] == EntityType.STATE;
    }
}
