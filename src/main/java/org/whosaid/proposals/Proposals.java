package org.whosaid.proposals;

import java.util.List;
import java.util.Set;
import org.whosaid.nametext.NameCandidate;

/**
 * What may be the names of an article.
 *
 * @param all every run that some finder takes for a name, or for none of ours; many overlap
 * @param known those of them that stand in a list
 * @param watchedOwners watched states within the names of their bodies, which are names whatever becomes of the others
 */
public record Proposals(List<NameCandidate> all, List<NameCandidate> known, Set<NameCandidate> watchedOwners) {

    public Proposals {
        all = List.copyOf(all);
        known = List.copyOf(known);
        watchedOwners = Set.copyOf(watchedOwners);
    }
}
