package org.whosaid.nametext;

import java.util.HashSet;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;

/** Tells by the words beside a name that it acts as a body: it says something, has staff, is called a company. */
public final class BodyUses {

    private final Set<String> bodyNouns;
    private final Set<String> cueVerbs;
    private final Set<String> staff;
    private final Set<String> roleHeads;

    public BodyUses(Lexicon lexicon) {
        Set<String> nouns = new HashSet<>(lexicon.words("organization-nouns"));
        nouns.addAll(lexicon.words("agency-nouns"));
        this.bodyNouns = Set.copyOf(nouns);
        this.cueVerbs = lexicon.words("cue-verbs");
        this.staff = lexicon.words("staff-nouns");
        this.roleHeads = lexicon.words("role-heads");
    }

    public boolean actsAsBody(NameText text, int first, int end) {
        if (bodyNouns.contains(text.before(first))) {
            return true;
        }
        int next = text.within(first, end)
                        .filter(token -> token.tag().equals("POS"))
                        .isPresent()
                ? end + 1
                : end;
        return text.within(first, next)
                .filter(token -> isStaff(token) || (next == end && saysSomething(token)))
                .isPresent();
    }

    private boolean isStaff(Token token) {
        return token.tag().startsWith("NN")
                && !token.isCapitalised()
                && (staff.contains(token.text()) || roleHeads.contains(token.text()));
    }

    private boolean saysSomething(Token token) {
        return token.isFiniteVerb() && cueVerbs.contains(token.lemma());
    }
}
