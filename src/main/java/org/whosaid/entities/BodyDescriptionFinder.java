package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** Finds what an article calls a body beside its name: "the software firm Acme", "Acme, a retail giant,". */
final class BodyDescriptionFinder {

    private static final int LONGEST_BEFORE = 8;
    private static final List<String> KINDS =
            List.of("agency-nouns", "group-nouns", "organization-nouns", "telling-group-nouns");
    private static final Set<String> BEING = Set.of("be", "become", "remain");

    private final RoleWords words;
    private final Set<String> kinds = new HashSet<>();

    BodyDescriptionFinder(Lexicon lexicon, RoleWords words) {
        this.words = words;
        KINDS.forEach(list -> kinds.addAll(lexicon.words(list)));
    }

    List<Described> find(NameText text, NamedTokens named, NameCandidate name) {
        List<Described> found = new ArrayList<>();
        before(text, named, name).ifPresent(found::add);
        behind(text, named, name).ifPresent(found::add);
        return found;
    }

    private Optional<Described> before(NameText text, NamedTokens named, NameCandidate name) {
        int head = name.first() - 1;
        if (text.within(name.first(), head)
                        .filter(token -> token.tag().startsWith("NN"))
                        .isEmpty()
                || named.isNamed(head)
                || !kinds.contains(text.lower(head))) {
            return Optional.empty();
        }
        int first = head;
        while (first > head - LONGEST_BEFORE
                && text.within(name.first(), first - 1)
                        .filter(this::standsBeforeNoun)
                        .isPresent()
                && !named.isPerson(first - 1)) {
            first--;
        }
        return Optional.of(new Described(new RolePhrase(first, head, head + 1), Kind.TITLE));
    }

    private boolean standsBeforeNoun(Token token) {
        String tag = token.tag();
        return (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH")) && !words.isTime(token.text());
    }

    private Optional<Described> behind(NameText text, NamedTokens named, NameCandidate name) {
        RolePhraseReader reader = new RolePhraseReader(text, named, words);
        Optional<Token> next = text.within(name.first(), name.end());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        boolean apposition = next.get().text().equals(",");
        boolean predicate =
                next.get().isFiniteVerb() && BEING.contains(next.get().lemma());
        int article = name.end() + 1;
        int first = reader.behindArticle(name.first(), article);
        if (first == article || (!apposition && !predicate)) {
            return Optional.empty();
        }
        return reader.read(first)
                .filter(phrase -> text.token(phrase.head()).tag().equals("NN")
                        && !words.isRole(text, phrase.head())
                        && !named.isPerson(phrase.end()))
                .filter(phrase -> predicate
                        ? kinds.contains(text.lower(phrase.head()))
                        : kinds.contains(text.lower(phrase.head())) || reader.closes(name.first(), phrase.end()))
                .map(phrase -> new Described(phrase, predicate ? Kind.PREDICATE : Kind.APPOSITION));
    }
}
