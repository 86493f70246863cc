package org.whosaid.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.People;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.Clauses;

/** Whom the last word or phrase that stands for somebody means. */
final class AntecedentFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[Mira Rao] left . “ No , ” she said . => Mira Rao",
                "[Adam Lund] left . “ No , ” he said . => Adam Lund",
                "[Noor Okafor] left . “ No , ” he said . => Noor Okafor",
                "[Noor Okafor] left . “ No , ” she said . => Noor Okafor",
                "[Mira Rao] met [Adam Lund] . “ No , ” she said . => Mira Rao",
                "[Adam Lund] met [Mira Rao] . “ No , ” he said . => Adam Lund",
                "Mrs. [Tosh] met Mr. [Vane] . “ No , ” she said . => Tosh",
                "Mrs. [Tosh] met Mr. [Vane] . “ No , ” he said . => Vane",
                "[Anna Lund] spoke to [Mira Rao] . “ No , ” she said . => Anna Lund",
                "[Mira Rao] left . | It rained . | “ No , ” she said . => Mira Rao",
                "[Mira Rao] left . | [Anna Lund] spoke . | “ No , ” she said . => Anna Lund",
                "An official spoke . “ No , ” he said . => An official",
                "A spokesman said no . “ Never , ” he added . => A spokesman",
                "[ORG Acme] left . “ No , ” it said . => Acme",
                "[LOC Vesk] waited . “ No , ” it said . => Vesk",
                "[ORG Acme] and [Mira Rao] left . “ No , ” it said . => Acme",
                "Officials/NNS spoke . “ No , ” they said . => Officials",
                "[ORG Acme] left . “ No , ” they said . => Acme",
                "[LOC Vesk] and [LOC Norland] waited . “ No , ” they said . => Vesk",
                "[Mira Rao] and [Adam Lund] left . “ No , ” both said . => Mira Rao",
                "[Adam Lund] , who said “ no , ” left . => Adam Lund",
                "[Mira Rao] met an official who said “ no . ” => an official",
                "[ORG Acme] , which said “ no , ” left . => Acme",
                "[Mira Rao] said no to [Anna Lund] . “ Never , ” she added . => Mira Rao",
                "[Mira Rao] wrote to them . [Anna Lund] spoke . “ No , ” she said . => Mira Rao",
                "[Adam Lund] left the hall . “ No , ” the senator said . => Adam Lund",
                "[Adam Orr] : Is he here ? | [Adam Lund] : No . | [Adam Orr] : Why ? | [Adam Lund] : He said “ no . ”"
                        + " => Adam Orr",
                "Q : [Adam Orr] , did you see [Adam Lund] ? | A : Yes , and he said “ no . ” => Adam Lund",
                "[Adam Orr] left . | It rained . | It froze . | ADAM LUND/NNP QUITS/NNP | “ No , ” he said . => Adam Orr",
                "[ORG Acme] fell . [Adam Lund] left . “ No , ” the senator said . => Adam Lund",
            })
    void aPronounMeansTheNearestThatAgrees(String article, String antecedent) {
        assertThat(antecedent(article, Map.of())).isEqualTo(antecedent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[Noor Tosh] met [Noor Vane] . “ No , ” she said . => spokeswoman => chairman => Noor Tosh",
                "[Noor Tosh] met [Noor Vane] . “ No , ” he said . => spokeswoman => chairman => Noor Vane",
                "[Noor Tosh] met [Noor Vane] . “ No , ” he said . => actress => '' => Noor Vane",
                "[Noor Tosh] met [Noor Vane] . “ No , ” she said . => businessman => '' => Noor Vane",
                "[Noor Tosh] met [Noor Vane] . “ No , ” she said . => senator => senator => Noor Tosh",
            })
    void aRoleMayTellTheGender(String article, String ofTosh, String ofVane, String antecedent) {
        assertThat(antecedent(article, Map.of("Noor Tosh", ofTosh, "Noor Vane", ofVane)))
                .isEqualTo(antecedent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ No , ” she said .",
                "“ No , ” she said . [Mira Rao] left .",
                "[Adam Lund] left . “ No , ” she said .",
                "[Mira Rao] left . “ No , ” he said .",
                "[ORG Acme] and [LOC Vesk] waited . “ No , ” he said .",
                "The officials left . “ No , ” she said .",
                "The report was/VBD thin/JJ . “ No , ” she said .",
                "“ [Mira Rao] left , ” she said .",
                "She left . “ No , ” she said .",
                "[Mira Rao] left . “ No , ” it said .",
                "An official left . “ No , ” they said .",
                "[Mira Rao] left . “ No , ” they said .",
                "[LOC Vesk] waited . “ No , ” they said .",
                "[LOC Vesk] waited . “ No , ” both said .",
                "[Mira Rao] left . “ No , ” others/NNS said .",
                "[Mira Rao] left . “ No , ” some/DT said .",
                "[ORG Acme] left . “ No , ” the senator said .",
                "[Mira Rao] left . | A . | A . | A . | A . | A . | A . | “ No , ” she said .",
            })
    void itMeansNobodyWhereNobodyBeforeItAgrees(String article) {
        assertThat(antecedent(article, Map.of())).isEmpty();
    }

    /** The words that the last pronoun or phrase outside marks means; empty for nobody. */
    private static String antecedent(String article, Map<String, String> roles) {
        MarkedQuotes quotes = MarkedQuotes.withRoles(article, roles);
        Lexicon lexicon = MarkedQuotes.LEXICON;
        AntecedentFinder finder = new AntecedentFinder(
                quotes.text(),
                quotes.found(),
                new People(quotes.text(), quotes.entities(), lexicon),
                new Clauses(quotes.text(), lexicon),
                new Exclusions(quotes.text(), quotes.found()),
                lexicon);
        Candidate last = quotes.found().stream()
                .filter(candidate -> candidate.entity().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return finder.find(last)
                .map(found -> quotes.text().words(found.first(), found.end()))
                .orElse("");
    }
}
