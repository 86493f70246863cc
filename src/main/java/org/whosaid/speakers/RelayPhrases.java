package org.whosaid.speakers;

import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/**
 * The phrases that tell who passed words on: "Tass quoted the minister as saying", ", as cited by Tass", ", CNN
 * reported".
 */
final class RelayPhrases {

    private static final Set<String> OBJECTS = Set.of("him", "her", "them");

    private static final int REACH_BEFORE = 30;
    private static final int REACH_BEHIND = 20;
    private static final int REACH_OF_AS = 15;

    private final Set<String> relayVerbs;

    RelayPhrases(Lexicon lexicon) {
        this.relayVerbs = lexicon.words("relay-verbs");
    }

    /**
     * "Tass quoted the minister as saying".
     *
     * @param relay the verb for passing on
     * @param saying the participle behind "as"
     * @param speaker who is quoted
     * @param via who passes the words on
     */
    record AsSaying(int relay, int saying, Candidate speaker, Optional<Candidate> via) {}

    /** "Tass quoted the minister as saying", "he was quoted (by Tass) as saying" near some words. */
    Optional<AsSaying> asSaying(Wording wording) {
        QuotedText text = wording.text();
        int last = Math.min(wording.sentenceEnd(), wording.end() + REACH_BEHIND) - 1;
        for (int at = Math.max(wording.sentenceStart(), wording.first() - REACH_BEFORE); at < last; at++) {
            boolean saying = wording.is(at, "as") && text.token(at + 1).tag().equals("VBG") && !text.isQuoted(at + 1);
            int relay = saying ? relayBefore(wording, at) : Wording.NONE;
            if (relay == Wording.NONE) {
                continue;
            }
            int participle = at + 1;
            if (!isPassive(text, relay)) {
                return object(wording, relay + 1)
                        .filter(phrase -> phrase.end() <= last)
                        .map(speaker -> new AsSaying(relay, participle, speaker, wording.subjectOf(relay)));
            }
            Optional<Candidate> by = by(wording, relay + 1).or(() -> byBehindSaying(wording, participle));
            return wording.subjectOf(relay).map(speaker -> new AsSaying(relay, participle, speaker, by));
        }
        return Optional.empty();
    }

    /** The object of a verb, which may be a pronoun: "quoted her as saying". */
    private static Optional<Candidate> object(Wording wording, int token) {
        boolean pronoun = token < wording.text().size()
                && wording.text().token(token).tag().startsWith("PRP")
                && OBJECTS.contains(wording.text().lower(token));
        return pronoun
                ? Optional.of(new Candidate(token, token + 1, token, Mention.Form.PRONOUN, Optional.empty()))
                : wording.phraseAt(token);
    }

    /** "As saying by the BBC", "as saying “...” by the BBC". */
    private static Optional<Candidate> byBehindSaying(Wording wording, int saying) {
        return by(wording, saying + 1)
                .or(() -> saying < wording.first() ? by(wording, wording.end()) : Optional.empty());
    }

    private int relayBefore(Wording wording, int as) {
        for (int i = as - 1; i >= Math.max(wording.sentenceStart(), as - REACH_OF_AS); i--) {
            if (isRelay(wording.text(), i)) {
                return i;
            }
        }
        return Wording.NONE;
    }

    /**
     * "..., CNN reported", "..., according to CNN", "..., as quoted by CNN": who stands there, if that is not the
     * speaker.
     */
    Optional<Candidate> behind(Wording wording, Candidate speaker, int from) {
        boolean comma = wording.is(from, ",");
        int at = comma ? from + 1 : from;
        Optional<Candidate> source = wording.is(at, "according") && wording.is(at + 1, "to")
                ? wording.phraseAt(at + 2)
                : citedBy(wording, at).or(() -> comma ? reporter(wording, at) : Optional.empty());
        return source.filter(via -> !wording.areSame(via, speaker) && via.form() != Mention.Form.PRONOUN)
                .filter(via -> !isThing(wording, via));
    }

    /** "She, cited by CNN, said": CNN. */
    Optional<Candidate> besideName(Wording wording, Candidate speaker) {
        return wording.is(speaker.end(), ",") ? citedBy(wording, speaker.end() + 1) : Optional.empty();
    }

    /** "..., as cited by CNN". */
    Optional<Candidate> citedBehind(Wording wording, Candidate speaker, int from) {
        return citedBy(wording, wording.is(from, ",") ? from + 1 : from).filter(via -> !wording.areSame(via, speaker));
    }

    private Optional<Candidate> citedBy(Wording wording, int at) {
        int relay = wording.is(at, "as") ? at + 1 : at;
        return relay < wording.text().size() && isRelay(wording.text(), relay)
                ? by(wording, relay + 1)
                : Optional.empty();
    }

    private static Optional<Candidate> reporter(Wording wording, int at) {
        return wording.phraseAt(at)
                .filter(phrase -> phrase.end() < wording.sentenceEnd() && wording.isCueVerb(phrase.end()));
    }

    private static Optional<Candidate> by(Wording wording, int token) {
        return wording.is(token, "by") ? wording.phraseAt(token + 1) : Optional.empty();
    }

    boolean isRelay(QuotedText text, int token) {
        return !text.isQuoted(token)
                && text.token(token).isVerb()
                && relayVerbs.contains(text.token(token).lemma());
    }

    /** Whether it is somebody whose trade it is to pass on. */
    static boolean reports(Candidate candidate) {
        return candidate.form() == Mention.Form.NAME
                && candidate
                        .entity()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** A transcript passes nothing on: it is where the words stand. */
    static boolean isThing(Wording wording, Candidate candidate) {
        return wording.quoteContext().cueWords().isThing(wording.text().token(candidate.head()));
    }

    /** Whether a verb is a participle behind a form of "be". */
    static boolean isPassive(QuotedText text, int verb) {
        int first = text.sentenceOf(verb).firstToken();
        int i = verb - 1;
        while (i > first && text.token(i).tag().startsWith("RB")) {
            i--;
        }
        return i >= first && text.token(i).lemma().equals("be");
    }
}
