package org.whosaid.speakers;

import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Finds who passed words on: "Tass quoted the minister as saying", "Reuters reported that he had said", ", CNN
 * reported". Works after the ranker, which knows one candidate for a segment and often takes the one who passes on.
 */
final class RelayFinder {

    private static final double SURE = 0.9;

    private static final int REACH_BEHIND = 20;
    private static final int REACH_OF_SAID = 4;
    private static final int REACH_OF_THAT = 6;

    private final RelayPhrases phrases;
    private final Set<String> attitudes;

    RelayFinder(Lexicon lexicon) {
        this.phrases = new RelayPhrases(lexicon);
        this.attitudes = lexicon.words("attitude-verbs");
    }

    /** The choice for a segment with who passed the words on, and corrected where that one was chosen. */
    Told find(QuoteContext quoteContext, int segment, Choice choice) {
        Wording wording = new Wording(quoteContext, segment);
        return asSaying(wording, choice)
                .or(() -> quotedDirectly(wording, choice))
                .or(() -> citing(wording, choice))
                .or(() -> reportedThat(wording, choice))
                .or(() -> accordingBefore(wording, choice))
                .or(() -> reportedBehind(wording, choice))
                .or(() -> citedBesideCue(wording, choice))
                .or(() -> behind(wording, choice))
                .orElse(Told.by(choice));
    }

    /** "Tass quoted the minister as saying", "he was quoted (by Tass) as saying". */
    private Optional<Told> asSaying(Wording wording, Choice choice) {
        return phrases.asSaying(wording)
                .map(found -> told(wording, choice, found.speaker(), wording.span(found.saying()), found.via()));
    }

    /** "Tass quoted the minister: “...”". */
    private Optional<Told> quotedDirectly(Wording wording, Choice choice) {
        int mark = wording.first() - 1;
        if (!wording.is(mark, ":", ",")) {
            return Optional.empty();
        }
        Optional<Candidate> quoted = wording.endingAt(mark);
        if (quoted.isEmpty()) {
            return Optional.empty();
        }
        int relay = wording.startOf(quoted.get()) - 1;
        return relay >= 0 && phrases.isRelay(wording.text(), relay) && !RelayPhrases.isPassive(wording.text(), relay)
                ? Optional.of(told(wording, choice, quoted.get(), wording.span(relay), wording.subjectOf(relay)))
                : Optional.empty();
    }

    /** "“...,” Tass reported, citing the minister": only of those whose trade it is, since people cite to argue. */
    private Optional<Told> citing(Wording wording, Choice choice) {
        Optional<Candidate> agency = choice.candidate().filter(RelayPhrases::reports);
        if (agency.isEmpty() || agency.get().first() < wording.end()) {
            return Optional.empty();
        }
        QuotedText text = wording.text();
        int last = Math.min(wording.sentenceEnd(), wording.end() + REACH_BEHIND) - 1;
        for (int i = agency.get().end(); i < last; i++) {
            if (phrases.isRelay(text, i) && text.token(i).tag().equals("VBG")) {
                Span cue = choice.cue().orElse(wording.span(i));
                return wording.phraseAt(i + 1).map(speaker -> told(wording, choice, speaker, cue, agency));
            }
        }
        return Optional.empty();
    }

    /** "Reuters reported that the general had said". */
    private Optional<Told> reportedThat(Wording wording, Choice choice) {
        int said = saidBefore(wording);
        if (said == Wording.NONE || choice.confidence() >= SURE || !isFinite(wording, said)) {
            return Optional.empty();
        }
        // Of "he said that she left and said" nobody can tell who said without a tree.
        Optional<Candidate> inner = wording.subjectOf(said)
                .map(candidate -> named(wording, candidate))
                .or(() -> wording.endingAt(wording.is(said - 1, ",") ? said - 1 : said))
                .filter(candidate -> candidate.end() <= said && said - candidate.end() <= REACH_OF_SAID)
                .filter(candidate -> !hasConjunction(wording, candidate.end(), said));
        if (inner.isEmpty() || choice.candidate().isEmpty()) {
            return Optional.empty();
        }
        Optional<Candidate> outer = outer(wording, inner.get());
        if (outer.isEmpty() || wording.areSame(outer.get(), inner.get())) {
            return Optional.empty();
        }
        Candidate chosen = choice.candidate().get();
        boolean oneOfThem = wording.areSame(chosen, outer.get()) || wording.areSame(chosen, inner.get());
        return oneOfThem
                ? Optional.of(told(wording, choice, inner.get(), wording.span(said), outer))
                : Optional.empty();
    }

    /** "Said", "had said: “...”"; what somebody "had proposed to “...”" may be whoever tells of it. */
    private static boolean isFinite(Wording wording, int verb) {
        QuotedText text = wording.text();
        boolean perfect = verb > 0
                && text.token(verb).tag().equals("VBN")
                && text.token(verb - 1).lemma().equals("have");
        return text.token(verb).isFiniteVerb() || (perfect && wording.is(wording.first() - 1, ":", ","));
    }

    /** Mira Rao for "his boss" in "his boss, Mira Rao". */
    private static Candidate named(Wording wording, Candidate candidate) {
        boolean comma = candidate.form() == Mention.Form.NOMINAL && wording.is(candidate.end(), ",");
        return comma
                ? wording.phraseAt(candidate.end() + 1)
                        .filter(name -> name.form() == Mention.Form.NAME)
                        .orElse(candidate)
                : candidate;
    }

    private static boolean hasConjunction(Wording wording, int from, int end) {
        for (int i = from; i < end; i++) {
            if (wording.text().token(i).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** The verb of speech right before a segment, if it is no attitude. */
    private int saidBefore(Wording wording) {
        for (int i = wording.first() - 1;
                i >= Math.max(wording.sentenceStart(), wording.first() - REACH_OF_SAID)
                        && !wording.text().isQuoted(i);
                i--) {
            if (wording.isCueVerb(i)) {
                return attitudes.contains(wording.text().token(i).lemma()) ? Wording.NONE : i;
            }
        }
        return Wording.NONE;
    }

    /** "That his boss, Mira Rao": from the comma to "that". */
    private static int beforeApposition(Wording wording, int before) {
        if (!wording.is(before, ",")) {
            return before;
        }
        int i = before - 1;
        while (i > wording.sentenceStart()
                && NounPhrases.isModifier(wording.text().token(i))) {
            i--;
        }
        return i;
    }

    /** Whose verb of speech a clause with this subject hangs on: "Reuters reported that", "he told the court that". */
    private static Optional<Candidate> outer(Wording wording, Candidate inner) {
        int before = beforeApposition(wording, wording.startOf(inner) - 1);
        int least = Math.max(wording.sentenceStart(), before - REACH_OF_THAT);
        boolean that = wording.is(before, "that");
        for (int i = that ? before - 1 : before; i >= least; i--) {
            if (wording.isCueVerb(i)) {
                return wording.subjectOf(i)
                        .filter(subject -> subject.end() <= inner.first() && !RelayPhrases.isThing(wording, subject));
            }
            Token token = wording.text().token(i);
            if (!that || wording.text().isQuoted(i) || token.isVerb() || !token.isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "According to CNN, she said: “...”". */
    private Optional<Told> accordingBefore(Wording wording, Choice choice) {
        int start = wording.sentenceStart();
        int said = saidBefore(wording);
        if (said == Wording.NONE || !wording.is(start, "according") || !wording.is(start + 1, "to")) {
            return Optional.empty();
        }
        Optional<Candidate> via = wording.phraseAt(start + 2);
        return wording.subjectOf(said)
                .filter(speaker ->
                        via.filter(other -> other.end() <= speaker.first()).isPresent())
                .map(speaker -> told(wording, choice, speaker, wording.span(said), via));
    }

    /** "“...,” she said, CNN reported", "“...,” she said, according to CNN", where CNN was chosen. */
    private static Optional<Told> reportedBehind(Wording wording, Choice choice) {
        Optional<Candidate> chosen = choice.candidate().filter(candidate -> candidate.first() > wording.end());
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        boolean inverted = wording.isCueVerb(wording.end());
        Optional<Candidate> speaker = wording.phraseAt(inverted ? wording.end() + 1 : wording.end());
        if (speaker.isEmpty() || speaker.get().end() + 1 >= chosen.get().first()) {
            return Optional.empty();
        }
        int verb = inverted ? wording.end() : speaker.get().end();
        int comma = inverted ? speaker.get().end() : verb + 1;
        int next = comma + 1;
        boolean according = wording.is(next, "according") && wording.is(next + 1, "to");
        boolean reported = wording.is(comma, ",")
                && wording.isCueVerb(verb)
                && wording.phraseAt(according ? next + 2 : next)
                        .filter(other -> other.first() == chosen.get().first())
                        .isPresent();
        return reported
                ? Optional.of(told(
                        wording,
                        choice,
                        speaker.get(),
                        wording.span(verb),
                        chosen.filter(via -> !RelayPhrases.isThing(wording, via))))
                : Optional.empty();
    }

    /** "She, cited by CNN, said". */
    private Optional<Told> citedBesideCue(Wording wording, Choice choice) {
        return choice.candidate()
                .flatMap(chosen -> phrases.besideName(wording, chosen))
                .map(via -> new Told(choice, Optional.of(via)));
    }

    /** "“...,” she said, CNN reported", "..., according to CNN", "..., as quoted by CNN". */
    private Optional<Told> behind(Wording wording, Choice choice) {
        if (choice.candidate().isEmpty() || choice.cue().isEmpty()) {
            return Optional.empty();
        }
        Candidate chosen = choice.candidate().get();
        int cue = wording.firstOf(choice.cue().get());
        int from = Math.max(Math.max(chosen.end(), cue + 1), wording.end());
        if (from >= wording.sentenceEnd() || wording.is(cue, "according")) {
            return Optional.empty();
        }
        return phrases.behind(wording, chosen, from).map(via -> new Told(choice, Optional.of(via)));
    }

    private static Told told(
            Wording wording, Choice choice, Candidate speaker, Span cue, Optional<Candidate> passedOnBy) {
        boolean chosen = choice.candidate()
                .filter(candidate -> candidate.first() == speaker.first())
                .isPresent();
        Choice told = chosen ? choice : new Choice(Optional.of(speaker), Optional.empty(), Optional.of(cue), SURE);
        return new Told(told, passedOnBy.filter(via -> !wording.areSame(via, speaker)));
    }
}
