package org.whosaid.referents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.loglinear.ReadableSink;
import org.whosaid.loglinear.ScoringSink;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.DescribedPeople;
import org.whosaid.mentions.Sightings;

/**
 * Whom each candidate of an article may mean, by a log-linear model over the entities and phrases before it, with
 * nobody who has a name as one of them. Mentions are looked at from left to right: what an earlier one means is where a
 * later one is looked for. Found when first asked for; for one thread.
 */
public final class MeaningFinder {

    /** Stands before the features of this judgement in a model that holds those of others too. */
    private static final String PREFIX = "means ";

    /** What is less likely is left out: it decides nothing, and there is much of it. */
    private static final double LEAST = 0.005;

    /** How often the usual preferences are right. */
    private static final double BY_PREFERENCE = 0.85;

    private static final double BY_OWNER = 0.9;
    private static final double BY_EARLIER_OWNER = 0.8;

    private final List<Candidate> candidates;
    private final ReferentOptions options;
    private final ReferentFeatures features;
    private final AntecedentFinder antecedents;
    private final DescribedPeople described;
    private final Kin kin;
    private final Sightings sightings;
    private final Precedents precedents;
    private final Predicate<Candidate> definite;
    private final WeightTable weights;
    private final List<List<Meaning>> found = new ArrayList<>();
    private final @Nullable Entity[] meant;

    MeaningFinder(
            List<Candidate> candidates,
            ReferentOptions options,
            ReferentFeatures features,
            AntecedentFinder antecedents,
            DescribedPeople described,
            Kin kin,
            Sightings sightings,
            Precedents precedents,
            Predicate<Candidate> definite,
            WeightTable weights) {
        this.candidates = candidates;
        this.options = options;
        this.features = features;
        this.antecedents = antecedents;
        this.described = described;
        this.kin = kin;
        this.sightings = sightings;
        this.precedents = precedents;
        this.definite = definite;
        this.weights = weights;
        this.meant = new @Nullable Entity[candidates.size()];
    }

    /** Whom a candidate may mean, the likeliest first, but for those who are very unlikely; at least one. */
    public List<Meaning> find(Candidate candidate) {
        int number = Candidate.countBefore(candidates, candidate.first());
        // "Rao" and "Rao's lawyer" begin at the same token.
        while (number < candidates.size()
                && candidates.get(number).first() == candidate.first()
                && candidates.get(number).end() != candidate.end()) {
            number++;
        }
        boolean found = number < candidates.size() && candidates.get(number).first() == candidate.first();
        return found ? find(number) : List.of(byPreference(candidate));
    }

    /** Whom a candidate most likely means. */
    public Meaning likeliest(Candidate candidate) {
        return find(candidate).get(0);
    }

    /** For words such as "her", which speak too seldom to be candidates. */
    private Meaning byPreference(Candidate mention) {
        Optional<Candidate> antecedent = antecedents.find(mention);
        Optional<Entity> entity = antecedent.flatMap(Candidate::entity);
        return new Meaning(entity, entity.isPresent() ? Optional.empty() : antecedent, BY_PREFERENCE);
    }

    private List<Meaning> find(int number) {
        while (found.size() <= number) {
            int next = found.size();
            List<Meaning> meanings = meanings(next);
            found.add(meanings);
            Meaning best = meanings.get(0);
            meant[next] = best.probability() > 0.5 ? best.entity().orElse(null) : null;
        }
        return found.get(number);
    }

    private List<Meaning> meanings(int number) {
        Candidate mention = candidates.get(number);
        Optional<Entity> known = mention.form() == Mention.Form.NOMINAL ? described(mention) : mention.entity();
        if (known.isPresent()) {
            return List.of(new Meaning(known, Optional.empty(), 1));
        }
        return switch (sightings.of(number).kind()) {
            case WHO, THEY, SOME, WE -> List.of(byPreference(mention));
            // Outside marks "I" is the author, whom no mention names.
            case I -> List.of(new Meaning(Optional.empty(), Optional.empty(), 1));
            case THING -> List.of(byOwner(number));
            default -> judged(number);
        };
    }

    /** Whether it is learnt whom mentions like this one mean. */
    boolean isJudged(int number) {
        return switch (sightings.of(number).kind()) {
            case WHO, THEY, SOME, WE, I, THING -> false;
            default -> described(candidates.get(number)).isEmpty();
        };
    }

    /** The person whom a phrase names by the words beside it, or by whose family it is. */
    private Optional<Entity> described(Candidate phrase) {
        return described.describedBy(phrase).or(() -> kin.of(phrase));
    }

    /** What a report says its owner says. Annotated chains keep the two apart, so there is nothing to learn it from. */
    private Meaning byOwner(int number) {
        Candidate thing = candidates.get(number);
        Optional<Entity> owner = precedents.owners().of(thing);
        if (owner.isPresent()) {
            return new Meaning(owner, Optional.empty(), BY_OWNER);
        }
        String head = sightings.of(number).head();
        Optional<Entity> earlier = definite.test(thing) ? precedents.phrases().owner(thing, head) : Optional.empty();
        if (earlier.isPresent()) {
            return new Meaning(earlier, Optional.empty(), BY_EARLIER_OWNER);
        }
        return new Meaning(Optional.empty(), Optional.of(introduced(thing, head)), BY_OWNER);
    }

    /** The fuller phrase that brought in whom a definite one means: "a senator of Vesk" for "the senator". */
    private Candidate introduced(Candidate phrase, String head) {
        return definite.test(phrase)
                ? precedents.phrases().introduction(phrase, head).orElse(phrase)
                : phrase;
    }

    private List<Meaning> judged(int number) {
        Candidate mention = candidates.get(number);
        ReferentFeatures.Viewed view = features.view(number, rule(mention));
        List<ReferentOption> possible = possible(number, view);
        ScoringSink sink = new ScoringSink(weights, PREFIX);
        double[] scores = new double[possible.size() + 1];
        features.describeNobody(view, possible, sink);
        scores[0] = sink.takeSum();
        double highest = scores[0];
        for (int i = 0; i < possible.size(); i++) {
            features.describe(view, possible.get(i), sink);
            scores[i + 1] = sink.takeSum();
            highest = Math.max(highest, scores[i + 1]);
        }
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            total += scores[i];
        }
        List<Meaning> meanings = new ArrayList<>();
        Optional<Candidate> itself = mention.form() == Mention.Form.NOMINAL
                ? Optional.of(introduced(mention, view.sighting().head()))
                : Optional.empty();
        meanings.add(new Meaning(Optional.empty(), itself, scores[0] / total));
        for (int i = 0; i < possible.size(); i++) {
            ReferentOption option = possible.get(i);
            Optional<Candidate> phrase =
                    option.entity().isPresent() ? Optional.empty() : Optional.of(candidates.get(option.named()));
            meanings.add(new Meaning(option.entity(), phrase, scores[i + 1] / total));
        }
        meanings.sort(Comparator.comparingDouble(Meaning::probability).reversed());
        meanings.removeIf(meaning -> meaning.probability() < LEAST);
        return List.copyOf(meanings);
    }

    private List<ReferentOption> possible(int number, ReferentFeatures.Viewed view) {
        Candidate mention = candidates.get(number);
        return features.agreeing(view, options.find(number, this::meantBy)).stream()
                .filter(option -> option.entity()
                        .filter(entity -> kin.exclude(mention, entity))
                        .isEmpty())
                .toList();
    }

    private Optional<Candidate> rule(Candidate mention) {
        return mention.form() == Mention.Form.PRONOUN ? antecedents.find(mention) : Optional.empty();
    }

    private Optional<Entity> meantBy(int number) {
        return number < found.size() ? Optional.ofNullable(meant[number]) : Optional.empty();
    }

    /** Whom a pronoun or noun phrase may mean, in readable form, for learning: nobody first. */
    List<Described> described(int number) {
        find(number);
        ReferentFeatures.Viewed view = features.view(number, rule(candidates.get(number)));
        List<ReferentOption> possible = possible(number, view);
        ReadableSink sink = new ReadableSink(PREFIX);
        List<Described> described = new ArrayList<>();
        features.describeNobody(view, possible, sink);
        described.add(new Described(Optional.empty(), number, sink.takeFeatures()));
        for (ReferentOption option : possible) {
            features.describe(view, option, sink);
            described.add(new Described(option.entity(), option.named(), sink.takeFeatures()));
        }
        return described;
    }

    /**
     * An option with its features in readable form.
     *
     * @param candidate number of the candidate that names or describes it; the mention's own for nobody
     */
    record Described(Optional<Entity> entity, int candidate, List<String> features) {}
}
