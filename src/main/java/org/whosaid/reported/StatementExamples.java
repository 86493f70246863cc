package org.whosaid.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.ReadableSink;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.MarkedAttribution;
import org.whosaid.statements.NounPhrases;

/** Turns an article whose statements a person marked into examples for each judgement about them. */
public final class StatementExamples {

    private static final Set<String> OPENING = Set.of("that", "to");

    private final CueReader cueReader;
    private final Set<String> auxiliaries;
    private final CueFeatures cueFeatures = new CueFeatures();
    private final SourceOptions sourceOptions = new SourceOptions();
    private final SourceFeatures sourceFeatures = new SourceFeatures();
    private final SideFeatures sideFeatures = new SideFeatures();
    private final EdgeOptions edgeOptions = new EdgeOptions();
    private final EdgeFeatures edgeFeatures = new EdgeFeatures();

    public StatementExamples(Lexicon lexicon) {
        this.cueReader = new CueReader(lexicon);
        this.auxiliaries = lexicon.words("auxiliaries");
    }

    /** The examples of all judgements: cues are learnt from what was said, the rest from what somebody thinks too. */
    public List<Example> find(QuoteContext context, List<MarkedAttribution> marked) {
        ReportedText text = new ReportedText(context);
        ReadableSink sink = new ReadableSink(StatementFinder.PREFIX);
        Map<Integer, MarkedAttribution> heads = new HashMap<>();
        for (MarkedAttribution statement : marked) {
            head(text, statement).ifPresent(head -> heads.putIfAbsent(head, statement));
        }
        List<Example> examples = new ArrayList<>();
        for (int head = 0; head < text.size(); head++) {
            if (CueReader.isHead(text, head)) {
                Cue cue = cueReader.read(text, head);
                Optional<MarkedAttribution> statement = Optional.ofNullable(heads.get(head));
                cueFeatures.describe(text, cue, sink);
                boolean said = statement.filter(MarkedAttribution::communicated).isPresent();
                examples.add(new Example(List.of(List.of(), sink.takeFeatures()), Set.of(said ? 1 : 0)));
                statement.ifPresent(one -> addChoices(text, cue, one, sink, examples));
            }
        }
        return examples;
    }

    private void addChoices(
            ReportedText text, Cue cue, MarkedAttribution statement, ReadableSink sink, List<Example> examples) {
        List<Candidate> options = sourceOptions.find(text, cue);
        int right = source(text, options, statement);
        if (right >= 0) {
            List<List<String>> described = new ArrayList<>();
            sourceFeatures.describeNobody(text, cue, options, sink);
            described.add(sink.takeFeatures());
            for (int i = 0; i < options.size(); i++) {
                sourceFeatures.describe(text, cue, options, i, sink);
                described.add(sink.takeFeatures());
            }
            examples.add(new Example(described, Set.of(right)));
        }
        Optional<Candidate> source = right > 0 ? Optional.of(options.get(right - 1)) : Optional.empty();
        Optional<TokenRun> before = part(text, statement, cue.from(), SideFeatures.left(cue, source));
        Optional<TokenRun> behind = part(text, statement, cue.end(), cue.to());
        Side side = before.isPresent()
                ? behind.isPresent() ? Side.AROUND : Side.BEFORE
                : behind.isPresent() ? Side.BEHIND : Side.NONE;
        List<List<String>> sides = new ArrayList<>();
        for (Side option : Side.ALL) {
            sideFeatures.describe(text, cue, source, option, sink);
            sides.add(sink.takeFeatures());
        }
        examples.add(new Example(sides, Set.of(Side.ALL.indexOf(side))));
        before.ifPresent(run -> {
            addEdge(text, cue, source, Edge.BEFORE_NEAR, 0, run.end(), sink, examples);
            addEdge(text, cue, source, Edge.BEFORE_FAR, run.end(), run.first(), sink, examples);
        });
        behind.ifPresent(run -> {
            addEdge(text, cue, source, Edge.BEHIND_NEAR, 0, run.first(), sink, examples);
            addEdge(text, cue, source, Edge.BEHIND_FAR, run.first(), run.end(), sink, examples);
        });
    }

    private void addEdge(
            ReportedText text,
            Cue cue,
            Optional<Candidate> source,
            Edge edge,
            int near,
            int place,
            ReadableSink sink,
            List<Example> examples) {
        int[] places = edgeOptions.find(text, cue, source, edge, near);
        List<List<String>> described = new ArrayList<>();
        Set<Integer> right = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            edgeFeatures.describe(text, cue, source, edge, near, places[i], sink);
            described.add(sink.takeFeatures());
            if (places[i] == place) {
                right.add(i);
            }
        }
        if (!right.isEmpty()) {
            examples.add(new Example(described, right));
        }
    }

    /** The head of a marked cue: its first verb that is no auxiliary, or its first word that may be a head. */
    private Optional<Integer> head(ReportedText text, MarkedAttribution statement) {
        Optional<Integer> possible = Optional.empty();
        for (Span span : statement.cue()) {
            int first = text.text().article().firstTokenEndingAfter(span.start());
            for (int i = first; i < text.size() && text.token(i).span().start() < span.end(); i++) {
                if (CueReader.isHead(text, i)) {
                    boolean auxiliary = text.token(i).isVerb()
                            && auxiliaries.contains(text.token(i).lemma());
                    if (text.token(i).isVerb() && !auxiliary) {
                        return Optional.of(i);
                    }
                    possible = possible.isEmpty() ? Optional.of(i) : possible;
                }
            }
        }
        return possible;
    }

    /** The option that is the marked source: 0 for none, -1 where the source is not among the options. */
    private static int source(ReportedText text, List<Candidate> options, MarkedAttribution statement) {
        if (statement.source().isEmpty()) {
            return 0;
        }
        Span span = statement.source().get(0);
        int first = text.text().article().firstTokenEndingAfter(span.start());
        int head = headOf(text, first, span.end());
        int fallback = -1;
        for (int i = 0; i < options.size(); i++) {
            Candidate option = options.get(i);
            if (option.first() <= head && head < option.end()) {
                return i + 1;
            }
            Span words = text.text().article().spanOf(option.first(), option.end());
            if (fallback < 0 && words.overlaps(span)) {
                fallback = i + 1;
            }
        }
        return fallback;
    }

    /** The last noun of the phrase with which a source begins. */
    private static int headOf(ReportedText text, int first, int endOffset) {
        int head = first;
        for (int i = first;
                i < text.size() && text.token(i).span().start() < endOffset && NounPhrases.isModifier(text.token(i));
                i++) {
            head = text.token(i).tag().startsWith("NN") ? i : head;
        }
        return head;
    }

    /** The marked words between two tokens, without marks and opening words at their edges. */
    private static Optional<TokenRun> part(ReportedText text, MarkedAttribution statement, int from, int to) {
        int first = Integer.MAX_VALUE;
        int end = -1;
        for (Span span : statement.content()) {
            int start = Math.max(from, text.text().article().firstTokenEndingAfter(span.start()));
            for (int i = start; i < to && text.token(i).span().start() < span.end(); i++) {
                first = Math.min(first, i);
                end = Math.max(end, i + 1);
            }
        }
        while (first < end && isLoose(text, first)) {
            first++;
        }
        while (first < end && !text.isQuoted(end - 1) && !text.token(end - 1).isWord()) {
            end--;
        }
        if (first >= end) {
            return Optional.empty();
        }
        return Optional.of(new TokenRun(text.segmentFirst(first), text.segmentEnd(end - 1)));
    }

    private static boolean isLoose(ReportedText text, int token) {
        return !text.isQuoted(token) && (!text.token(token).isWord() || OPENING.contains(text.lower(token)));
    }
}
