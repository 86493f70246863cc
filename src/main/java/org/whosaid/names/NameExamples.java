package org.whosaid.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.ModelFit;
import org.whosaid.loglinear.ReadableSink;
import org.whosaid.nametext.NameText;
import org.whosaid.proposals.ProposalFinder;

/** What there is to learn for the judge of names from articles in which people have marked the names. */
public final class NameExamples {

    /** What people say of the names of an article. */
    public interface Truth {

        /** The kind of name that stands exactly there; empty where it is none of ours. */
        Optional<NameKind> at(Span span);

        /** Whether a name of something else stands exactly there, such as a building's or a product's. */
        boolean isOfSomethingElse(Span span);
    }

    private static final Map<NameKind, Double> LENIENCE =
            Map.of(NameKind.PERSON, 0.3, NameKind.STATE, 2.5, NameKind.BODY, 0.7);

    private final ProposalFinder finder;
    private final NameDescriber describer;
    private final ModelFit fit;

    public NameExamples(Lexicon lexicon) {
        this.finder = new ProposalFinder(lexicon);
        this.describer = new NameDescriber(lexicon);
        this.fit = NameDescriber.fit(lexicon);
    }

    /** What weights that are learnt from the examples are to be used with. */
    public ModelFit fit() {
        return fit;
    }

    /**
     * Weights that take rather one name too many than lose one, which costs whoever looks for it more. How much more
     * did best on outlets that were not learnt from.
     *
     * @param weights as learnt from the examples, by the readable forms of their features
     */
    public static Map<String, Double> lenient(Map<String, Double> weights) {
        Map<String, Double> lenient = new HashMap<>(weights);
        LENIENCE.forEach((kind, more) -> lenient.merge(JudgeFeature.KIND.of(kind.name()), more, Double::sum));
        return lenient;
    }

    /** An example for each run that some finder proposes; its first option is that it is no name of ours. */
    public List<Example> of(NameText text, Truth truth) {
        List<Example> examples = new ArrayList<>();
        JudgedArticle article = new JudgedArticle(text, finder.find(text).all());
        for (ProposedRun run : article.runs()) {
            Span span = text.article().spanOf(run.first(), run.end());
            // What acts is a body to us, a museum as much as a school; whoever marked it may call it a building.
            boolean disputed = truth.isOfSomethingElse(span) && run.isInstitution();
            if (!run.kinds().isEmpty() && !run.isNamedByConvention(text) && !disputed) {
                examples.add(example(article, run, truth.at(span)));
            }
        }
        return examples;
    }

    private Example example(JudgedArticle article, ProposedRun run, Optional<NameKind> right) {
        ReadableSink sink = new ReadableSink("");
        List<List<String>> options = new ArrayList<>();
        options.add(List.of());
        int number = 0;
        for (NameKind kind : run.kinds()) {
            if (right.isPresent() && right.get() == kind) {
                number = options.size();
            }
            describer.describe(article, run, kind, sink);
            options.add(sink.takeFeatures());
        }
        return new Example(options, Set.of(number));
    }
}
