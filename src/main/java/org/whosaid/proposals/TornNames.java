package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Keeps watched names from tearing longer ones: who watches "Obama" does not mean Michelle Obama, who watches "House"
 * not the White House. A longer name of the watched person goes to that person.
 */
final class TornNames {

    private TornNames() {}

    /**
     * The candidates without watched ones that are parts of longer names; states stay, since their bodies name them.
     */
    static List<NameCandidate> mended(NameText text, List<NameCandidate> proposed) {
        if (proposed.stream().noneMatch(name -> name.evidence() == Evidence.WATCHED)) {
            return proposed;
        }
        @Nullable NameCandidate[] longest = new NameCandidate[text.size()];
        for (NameCandidate name : proposed) {
            if (name.evidence() != Evidence.WATCHED && name.type().isPresent() && name.size() > 1) {
                for (int i = name.first(); i < name.end(); i++) {
                    NameCandidate other = longest[i];
                    if (other == null || other.size() < name.size()) {
                        longest[i] = name;
                    }
                }
            }
        }
        List<NameCandidate> mended = new ArrayList<>();
        for (NameCandidate name : proposed) {
            NameCandidate longer = longest[name.first()];
            boolean within = name.evidence() == Evidence.WATCHED
                    && !name.is(EntityType.STATE)
                    && longer != null
                    && longer.size() > name.size()
                    && name.end() <= longer.end();
            if (!within || longer == null || !isPartOf(text, name, longer)) {
                mended.add(name);
            } else if (isSamePerson(text, name, longer)) {
                mended.add(NameCandidate.known(
                        longer.first(),
                        longer.end(),
                        name.known().orElseThrow(),
                        Evidence.WATCHED,
                        "longer name of who is watched"));
            }
        }
        return mended;
    }

    private static boolean isPartOf(NameText text, NameCandidate watched, NameCandidate longer) {
        boolean whole = watched.size() > 1
                && watched.known()
                        .filter(known -> known.name().equals(text.words(watched.first(), watched.end())))
                        .isPresent();
        if (longer.evidence() == Evidence.LISTED || longer.evidence() == Evidence.DEFINED) {
            return true;
        }
        if (longer.is(EntityType.PERSON)) {
            return !whole
                    && watched.is(EntityType.PERSON)
                    && watched.first() > longer.first()
                    && text.capitalsAt(longer.first()) == Capitals.SENTENCE;
        }
        return !whole && longer.evidence() == Evidence.SHAPE;
    }

    /** Whether both begin with the same given name, or one with its initial. */
    private static boolean isSamePerson(NameText text, NameCandidate watched, NameCandidate longer) {
        Optional<String> given = watched.known()
                .filter(known -> known.type() == EntityType.PERSON)
                .map(KnownName::name)
                .map(name -> name.split(" ", 2)[0]);
        String first = text.word(longer.first());
        boolean initial = first.length() == 2 && first.endsWith(".");
        return longer.is(EntityType.PERSON)
                && given.filter(name -> name.equals(first) || (initial && name.charAt(0) == first.charAt(0)))
                        .isPresent();
    }
}
