package org.whosaid.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/**
 * A run of tokens that some finder takes for a name, or for none of ours.
 *
 * @param first number of its first token in the article
 * @param end the number after its last token's
 * @param proposals those of exactly this run, the most trusted first
 * @param within shorter ones that stand within it
 * @param around longer ones that hold it
 * @param across others that overlap it
 */
record ProposedRun(
        int first,
        int end,
        List<NameCandidate> proposals,
        List<NameCandidate> within,
        List<NameCandidate> around,
        List<NameCandidate> across) {

    /** So many proposals beside a run, in either direction, are compared with it: a bound, seldom reached. */
    private static final int MOST_BESIDE = 12;

    /** The runs of all proposals, in text order. */
    static List<ProposedRun> of(NameText text, List<NameCandidate> proposed) {
        List<NameCandidate> ordered = new ArrayList<>(proposed);
        ordered.sort(Comparator.comparingInt(NameCandidate::first)
                .thenComparingInt(NameCandidate::end)
                .thenComparing(NameCandidate::evidence));
        List<List<NameCandidate>> places = new ArrayList<>();
        for (NameCandidate candidate : ordered) {
            List<NameCandidate> last = places.isEmpty() ? List.of() : places.get(places.size() - 1);
            if (last.isEmpty() || !isSamePlace(last.get(0), candidate)) {
                last = new ArrayList<>();
                places.add(last);
            }
            last.add(candidate);
        }
        List<ProposedRun> runs = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            runs.add(of(text, places, place));
        }
        return runs;
    }

    private static boolean isSamePlace(NameCandidate one, NameCandidate other) {
        return one.first() == other.first() && one.end() == other.end();
    }

    private static ProposedRun of(NameText text, List<List<NameCandidate>> places, int place) {
        NameCandidate own = places.get(place).get(0);
        ProposedRun run = new ProposedRun(
                own.first(),
                own.end(),
                List.copyOf(places.get(place)),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        int last = Math.min(places.size() - 1, place + MOST_BESIDE);
        for (int other = Math.max(0, place - MOST_BESIDE); other <= last; other++) {
            text.look();
            if (other != place && places.get(other).get(0).overlaps(own)) {
                run.beside(places.get(other).get(0)).addAll(places.get(other));
            }
        }
        return run;
    }

    private List<NameCandidate> beside(NameCandidate other) {
        if (first <= other.first() && other.end() <= end) {
            return within;
        }
        return other.first() <= first && end <= other.end() ? around : across;
    }

    /**
     * Whether it is a name by our own reckoning that others do not share, so that nothing can be learnt from them: "the
     * Marlowe campaign", "Norvik's embassy in Harbour City", the names of hackers and of networks of accounts,
     * photographers beside their agencies, people behind a title that a model tore.
     */
    boolean isNamedByConvention(NameText text) {
        boolean endsInNoun =
                end - first > 1 && Character.isLowerCase(text.word(end - 1).codePointAt(0));
        return (endsInNoun && proposals.get(0).type().isPresent())
                || proposals.stream().anyMatch(NameCandidate::startsWithOwner)
                || isGroupByItself()
                || proposals.stream()
                        .anyMatch(
                                proposal -> proposal.is(EntityType.PERSON) && proposal.evidence() == Evidence.DEFINED);
    }

    private boolean isGroupByItself() {
        return proposals.stream().anyMatch(proposal -> proposal.is(EntityType.GROUP) && !proposal.isLabelled())
                && around.stream().noneMatch(longer -> longer.type().isPresent());
    }

    /** Whether a finder takes it for a body by more than the labels of a name model. */
    boolean isInstitution() {
        return proposals.stream()
                .anyMatch(proposal -> !proposal.isLabelled()
                        && proposal.type()
                                .map(NameKind::of)
                                .filter(NameKind.BODY::equals)
                                .isPresent());
    }

    /** The kinds of names that it is proposed to be. */
    Set<NameKind> kinds() {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        proposals.forEach(proposal -> proposal.type().map(NameKind::of).ifPresent(kinds::add));
        return kinds;
    }
}
