package org.whosaid.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.CountedList;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.People;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** How often people and candidates are read: as often for each phrase of a long article as of a short one. */
final class LongArticleTest {

    private static final int TIMES = 500;

    @Test
    void peopleAreReadOnceForThePhrasesOfAllRoles() {
        CountedList<Entity> people = new CountedList<>(IntStream.range(0, TIMES)
                .mapToObj(i -> person(i, i % 2 == 0 ? "senator" : "head of union " + i))
                .toList());
        RoleHolders holders = new RoleHolders(people);
        for (int i = 1; i < TIMES; i++) {
            assertThat(holders.lastBefore("senator", i)).map(Entity::number).hasValue((i - 1) / 2 * 2);
            assertThat(holders.lastBefore(Integer.toString(i), TIMES).isPresent())
                    .isEqualTo(i % 2 == 1);
            assertThat(holders.lastBefore("role" + i, TIMES)).isEmpty();
        }
        assertThat(people.reads()).isEqualTo(TIMES);
    }

    @Test
    void candidatesAreReadAFewTimesForEachPhraseOfALongLine() {
        MarkedQuotes quotes =
                MarkedQuotes.of("“ No , ” the spokesman said . A report from [ORG Acme] came/VBD out . ".repeat(TIMES));
        CountedList<Candidate> candidates = new CountedList<>(quotes.found());
        Owners owners = new Owners(quotes.text(), candidates, MarkedQuotes.LEXICON);
        EarlierPhrases phrases =
                new EarlierPhrases(quotes.text(), candidates, owners, new NounPhrases(MarkedQuotes.LEXICON));
        List<Candidate> reports = quotes.found().stream()
                .filter(candidate -> quotes.text().lower(candidate.head()).equals("report"))
                .toList();
        for (Candidate report : reports) {
            Optional<Entity> owner = phrases.owner(report, "report");
            assertThat(owner.isPresent()).isEqualTo(!report.equals(reports.get(0)));
            assertThat(phrases.introduction(report, "report").isPresent()).isEqualTo(!report.equals(reports.get(0)));
        }
        assertThat(reports).hasSize(TIMES);
        // Each search among all of them reads the logarithm of their number.
        assertThat(candidates.reads()).isLessThan(30L * candidates.size());
    }

    @Test
    void candidatesFarBeforeAPronounAreNotRead() {
        MarkedQuotes quotes = MarkedQuotes.of("[Adam Lund] met an official . ".repeat(TIMES) + "“ No , ” it said .");
        QuotedText text = quotes.text();
        CountedList<Candidate> candidates = new CountedList<>(quotes.found());
        People people = new People(text, quotes.entities(), MarkedQuotes.LEXICON);
        AntecedentFinder antecedents = new AntecedentFinder(
                text,
                candidates,
                people,
                new Clauses(text, MarkedQuotes.LEXICON),
                new Exclusions(text, quotes.found()),
                MarkedQuotes.LEXICON);
        assertThat(antecedents.find(quotes.found().get(candidates.size() - 1))).isEmpty();
        assertThat(candidates.reads()).isBetween(300L, 320L);
    }

    /** A person who is named once, at the place of the number. */
    private static Entity person(int number, String role) {
        return new Entity(
                number,
                "Rao",
                EntityType.PERSON,
                "",
                role,
                List.of(new Mention(new Span(number, number), Mention.Form.NAME)));
    }
}
