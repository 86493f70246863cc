package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;
import org.whosaid.nametext.Overlaps;

/** Gathers what all finders take for names. Immutable; safe for use by several threads. */
public final class ProposalFinder {

    private final WatchedNames watchedNames;
    private final WatchedNameFinder watched;
    private final ListedNameFinder listed;
    private final LabelledNameFinder labelled;
    private final LabelledNameFinder worldLabelled;
    private final BodyKinds kinds;
    private final InstitutionFinder institutions;
    private final ForeignInstitutionFinder foreignInstitutions;
    private final CompanyFinder companies;
    private final GroupNameFinder groups;
    private final ContextFinder contexts;
    private final TitledNameFinder titled;
    private final NicknameFinder nicknames;
    private final AcronymFinder acronyms;
    private final DatelineFinder datelines;
    private final CreditFinder credits;
    private final MalwareFinder malware;

    public ProposalFinder(Lexicon lexicon) {
        this.watchedNames = new WatchedNames(lexicon);
        this.watched = new WatchedNameFinder(watchedNames.names(), lexicon);
        this.listed = new ListedNameFinder(lexicon);
        this.labelled = new LabelledNameFinder(lexicon, Token::label, Evidence.LABEL);
        this.worldLabelled = new LabelledNameFinder(lexicon, Token::worldLabel, Evidence.WORLD_LABEL);
        this.kinds = new BodyKinds(lexicon);
        this.institutions = new InstitutionFinder(lexicon, kinds);
        this.foreignInstitutions = new ForeignInstitutionFinder(lexicon, kinds);
        this.companies = new CompanyFinder(lexicon);
        this.groups = new GroupNameFinder(lexicon);
        this.contexts = new ContextFinder(lexicon);
        this.titled = new TitledNameFinder(lexicon);
        this.nicknames = new NicknameFinder(lexicon);
        this.acronyms = new AcronymFinder(lexicon);
        this.datelines = new DatelineFinder(lexicon);
        this.credits = new CreditFinder(lexicon);
        this.malware = new MalwareFinder(lexicon);
    }

    public Proposals find(NameText text) {
        List<NameCandidate> known = known(text);
        List<NameCandidate> all = all(text, known);
        Set<NameCandidate> owners = watchedOwners(text, known, all);
        all.removeIf(owners::contains);
        return new Proposals(all, known, owners);
    }

    private List<NameCandidate> all(NameText text, List<NameCandidate> known) {
        Overlaps knownPlaces = new Overlaps(text, known);
        List<NameCandidate> proposed = new ArrayList<>(known);
        for (NameCandidate candidate : cutInHeadlines(text, labelled.find(text))) {
            if (!swallows(text, candidate, knownPlaces)) {
                proposed.add(candidate);
            }
        }
        proposed.addAll(worldLabelled.find(text));
        proposed.addAll(institutions.find(text, known));
        proposed.addAll(groups.find(text));
        proposed.addAll(foreignInstitutions.find(text));
        proposed.addAll(companies.find(text));
        proposed.addAll(companies.branches(text, known));
        proposed.addAll(contexts.find(text));
        proposed.addAll(titled.find(text));
        proposed.addAll(nicknames.find(text));
        proposed.addAll(datelines.find(text));
        proposed.addAll(credits.find(text));
        proposed.addAll(malware.find(text, proposed));
        proposed.replaceAll(name -> kinds.typed(text, name));
        return TornNames.mended(text, acronyms.withAcronyms(text, proposed));
    }

    /**
     * Watched names, then what our own lists know and no watched name claims, as the watched entity where it is one.
     */
    private List<NameCandidate> known(NameText text) {
        List<NameCandidate> claimed = watched.find(text);
        Overlaps claims = new Overlaps(text, claimed);
        List<NameCandidate> known = new ArrayList<>(claimed);
        listed.find(text).stream()
                .map(watchedNames::settled)
                .filter(own ->
                        claims.of(own).stream().allMatch(name -> isStateWithinBody(name, own) || isWithin(name, own)))
                .forEach(known::add);
        return known;
    }

    private static boolean isWithin(NameCandidate name, NameCandidate longer) {
        return longer.first() <= name.first() && name.end() <= longer.end() && name.size() < longer.size();
    }

    /** The watched states that stand within the names of bodies: both are named. */
    private static Set<NameCandidate> watchedOwners(
            NameText text, List<NameCandidate> known, List<NameCandidate> proposed) {
        List<NameCandidate> watched = known.stream()
                .filter(name -> name.evidence() == Evidence.WATCHED && name.is(EntityType.STATE))
                .toList();
        if (watched.isEmpty()) {
            return Set.of();
        }
        Overlaps bodies = new Overlaps(text, proposed);
        return watched.stream()
                .filter(state -> bodies.of(state).stream().anyMatch(body -> isStateWithinBody(state, body)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStateWithinBody(NameCandidate state, NameCandidate body) {
        boolean within = body.first() <= state.first() && state.end() <= body.end() && state.size() < body.size();
        boolean named = body.type().isPresent() && !body.is(EntityType.STATE) && !body.is(EntityType.PERSON);
        return within && named && state.is(EntityType.STATE) && !body.isLabelled();
    }

    /**
     * In a headline the name model takes the words behind a person too: who is named elsewhere ends where he does
     * there.
     */
    private static List<NameCandidate> cutInHeadlines(NameText text, List<NameCandidate> labelled) {
        Set<String> people = labelled.stream()
                .filter(name -> name.is(EntityType.PERSON) && text.capitalsAt(name.first()) == Capitals.SENTENCE)
                .map(name -> text.words(name.first(), name.end()))
                .collect(Collectors.toUnmodifiableSet());
        List<NameCandidate> cut = new ArrayList<>();
        for (NameCandidate name : labelled) {
            int end = name.end();
            if (name.is(EntityType.PERSON) && text.capitalsAt(name.first()) != Capitals.SENTENCE) {
                while (end > name.first() + 2 && !people.contains(text.words(name.first(), end))) {
                    end--;
                }
                end = people.contains(text.words(name.first(), end)) ? end : name.end();
            }
            cut.add(name.upTo(end));
        }
        return cut;
    }

    /**
     * Whether the name model took more than one name: two that the lists know ("Washington Post-ABC News"), or words
     * around a known one in a headline, where nearly every word has a capital.
     */
    private static boolean swallows(NameText text, NameCandidate candidate, Overlaps known) {
        long inside = known.of(candidate).stream()
                .filter(other -> other.size() < candidate.size())
                .count();
        boolean headline = text.capitalsAt(candidate.first()) != Capitals.SENTENCE;
        return (headline && inside > 0) || (inside > 1 && candidate.is(EntityType.ORGANIZATION));
    }
}
