package org.whosaid.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Mention;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.QuotedText;

final class SpeakerResolverTest {

    @Test
    void aNameIsItsEntityUnderAnyForm() {
        assertThat(MarkedQuotes.of("[Mira Rao] left . “ No , ” said [Rao] .").speaker("Rao"))
                .isEqualTo("Mira Rao");
    }

    @ParameterizedTest
    @CsvSource({"she,Mira Rao", "he,Adam Lund"})
    void aPronounIsTheNearestPersonWhoseGivenNameAgrees(String pronoun, String speaker) {
        assertThat(MarkedQuotes.of("[Mira Rao] met [Adam Lund] . “ No , ” " + pronoun + " said .")
                        .speaker(pronoun))
                .isEqualTo(speaker);
        assertThat(MarkedQuotes.of("[Adam Lund] met [Mira Rao] . “ No , ” " + pronoun + " said .")
                        .speaker(pronoun))
                .isEqualTo(speaker);
    }

    @Test
    void aTitleTellsTheGender() {
        String article = "Mr. [Rao] met Mrs. [Lund] . “ No , ” %1$s said .";
        assertThat(MarkedQuotes.of(article.formatted("he")).speaker("he")).isEqualTo("Rao");
        assertThat(MarkedQuotes.of(article.formatted("she")).speaker("she")).isEqualTo("Lund");
    }

    @Test
    void aRoleTellsTheGender() {
        assertThat(MarkedQuotes.withRoles(
                                "[Noor Rao] spoke . [Noor Lund] left . “ No , ” she said .",
                                Map.of("Noor Rao", "spokeswoman", "Noor Lund", "spokesman"))
                        .speaker("she"))
                .isEqualTo("Noor Rao");
    }

    @Test
    void aPersonOfUnknownGenderMayBeEither() {
        assertThat(MarkedQuotes.of("[Noor Rao] left . “ No , ” he said .").speaker("he"))
                .isEqualTo("Noor Rao");
        assertThat(MarkedQuotes.of("[Noor Rao] left . “ No , ” she said .").speaker("she"))
                .isEqualTo("Noor Rao");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[Adam Orr] left . “ No , ” said [Adam Orr] 's lawyer/NN . => Adam Orr 's lawyer => (Adam Orr's lawyer)",
                "[Mira Rao] left . “ No , ” said [Mira Rao] 's husband/NN , [Adam Orr] . => Mira Rao 's husband => Adam Orr",
                "[ORG Globe] came . “ No , ” the guard/NN told [ORG Globe] . => the guard => (guard)",
            })
    void whoeverOwnsOrHearsIsNotWhoSpeaks(String article, String phrase, String speaker) {
        assertThat(MarkedQuotes.of(article).speaker(phrase.replace(" 's", "'s")))
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[Adam Orr] and his wife/NN , [Mira Rao] , left/VBD . “ No , ” her husband/NN said . => her husband => Adam Orr",
                "[Mira Rao] and her husband/NN , [Adam Orr] , left/VBD . “ No , ” her husband/NN said . => her husband => Adam Orr",
                "[Mira Rao] 's brother/NN [Adam Orr] left/VBD . “ No , ” his sister/NN said . => his sister => Mira Rao",
                "[Adam Orr] and his wife/NN , [Mira Rao] , left/VBD . “ No , ” her brother/NN said . => her brother => (brother)",
                "[Adam Orr] left/VBD . [Mira Rao] came . “ No , ” her husband/NN said . => her husband => (husband)",
            })
    void aRelativeIsWhoeverTheArticleSaysItIs(String article, String phrase, String speaker) {
        assertThat(MarkedQuotes.of(article).speaker(phrase)).isEqualTo(speaker);
    }

    @Test
    void thePossessiveOfAJoinedPhraseTellsTheGender() {
        String article =
                "[Mira Rao] , the coach/NN , and his assistant/NN , [Noor Lund] , left/VBD . “ No , ” %1$s said .";
        assertThat(MarkedQuotes.of(article.formatted("he")).speaker("he")).isEqualTo("Mira Rao");
        assertThat(MarkedQuotes.of(article.formatted("she")).speaker("she")).isEqualTo("Noor Lund");
        assertThat(MarkedQuotes.of("[Adam Orr] left/VBD without [Mira Rao] and his assistant/NN . “ No , ” she said .")
                        .speaker("she"))
                .isEqualTo("Mira Rao");
    }

    @Test
    void whoeverIsCalledTheyIsOnePerson() {
        String article =
                "Reporters/NNS came . [Noor Lund] , who uses/VBZ they/them/NN pronouns , left/VBD . “ No , ” they said .";
        assertThat(MarkedQuotes.of(article).speaker("they")).isEqualTo("Noor Lund");
        assertThat(MarkedQuotes.of(article.replace("they/them/NN", "his")).speaker("they"))
                .isNotEqualTo("Noor Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[ORG Acme] said on Monday/NNP in a report that it fell . “ No , ” the report said . => Acme",
                "[ORG Acme] fell in a report . “ No , ” the report said . => (report)",
                "[LOC Vesk] said in a report that it fell . “ No , ” the report said . => (report)",
            })
    void aReportIsWhoseverSaysSomethingInIt(String article, String speaker) {
        assertThat(MarkedQuotes.of(article).speaker("the report")).isEqualTo(speaker);
    }

    @Test
    void aPronounReachesOverParagraphs() {
        assertThat(MarkedQuotes.of("[Mira Rao] left . | It rained . | “ No , ” she said .")
                        .speaker("she"))
                .isEqualTo("Mira Rao");
    }

    @Test
    void aPronounIsNobodyWhereNobodyAgrees() {
        assertThat(MarkedQuotes.of("[Adam Lund] met [ORG Acme] . “ No , ” she said .")
                        .speaker("she"))
                .isEmpty();
        assertThat(MarkedQuotes.of("“ No , ” she said . [Mira Rao] left .").speaker("she"))
                .isEmpty();
    }

    @Test
    void aPronounIsNeverWhomTheQuoteNames() {
        assertThat(MarkedQuotes.of("[Mira Rao] spoke . “ [Anna Lund] is gone/VBN , ” she said .")
                        .speaker("she"))
                .isEqualTo("Mira Rao");
        assertThat(MarkedQuotes.of("“ [Anna Lund] is gone/VBN , ” she said .").speaker("she"))
                .isEmpty();
    }

    @Test
    void itIsABodyAndNoPerson() {
        assertThat(MarkedQuotes.of("[ORG Acme] wrote to [Mira Rao] . “ No , ” it said .")
                        .speaker("it"))
                .isEqualTo("Acme");
    }

    @Test
    void theyAreAPluralOrABody() {
        assertThat(MarkedQuotes.of("Analysts/NNS met [Mira Rao] . “ No , ” they said .")
                        .speaker("they"))
                .isEqualTo("(Analysts)");
        assertThat(MarkedQuotes.of("[ORG Acme] met [Mira Rao] . “ No , ” they said .")
                        .speaker("they"))
                .isEqualTo("Acme");
    }

    @Test
    void theyAreTheFirstOfTwoNamedTogether() {
        assertThat(MarkedQuotes.of("[LOC Norland] and [LOC Sudland] met [LOC Vesk] . “ No , ” they said .")
                        .speaker("they"))
                .isEqualTo("Norland");
        assertThat(MarkedQuotes.of("[LOC Norland] met [LOC Sudland] . “ No , ” they said .")
                        .speaker("they"))
                .isEmpty();
    }

    @Test
    void someOfANumberAreNotTheNearestPerson() {
        assertThat(MarkedQuotes.of("[Mira Rao] left . “ No , ” some/DT said .").speaker("some"))
                .isEqualTo("(some)");
    }

    @Test
    void aPronounIsRatherWhoSpokeThanWhoWasSpokenOf() {
        assertThat(MarkedQuotes.of("“ No , ” [Noor Rao] said of [Noor Lund] . “ Never , ” he said .")
                        .speaker("he"))
                .isEqualTo("Noor Rao");
        assertThat(MarkedQuotes.of("[Noor Rao] came to hold/VB [Noor Lund] back/RP . “ No , ” he said .")
                        .speaker("he"))
                .isEqualTo("Noor Rao");
    }

    @Test
    void whoIsTheNameBeforeIt() {
        assertThat(MarkedQuotes.of("[Adam Lund] met [Mira Rao] , who said “ no . ”")
                        .speaker("who"))
                .isEqualTo("Mira Rao");
    }

    @Test
    void theRoleIsItsHolder() {
        Map<String, String> roles = Map.of("Mira Rao", "party spokesman", "Adam Lund", "U.S. senator");
        String article = "[Mira Rao] met [Adam Lund] . “ No , ” %s said .";
        assertThat(MarkedQuotes.withRoles(article.formatted("the spokesman"), roles)
                        .speaker("the spokesman"))
                .isEqualTo("Mira Rao");
        assertThat(MarkedQuotes.withRoles(article.formatted("the senator"), roles)
                        .speaker("the senator"))
                .isEqualTo("Adam Lund");
    }

    @Test
    void aRoleIsNobodysWhenItIsIndefinite() {
        Map<String, String> roles = Map.of("Mira Rao", "party spokesman");
        String article = "[Mira Rao] left . “ No , ” %s said .";
        assertThat(MarkedQuotes.withRoles(article.formatted("a spokesman"), roles)
                        .speaker("a spokesman"))
                .isEqualTo("(spokesman)");
    }

    @Test
    void theRoleOfSomebodyWithoutANameIsThePhraseThatIntroducedHim() {
        assertThat(MarkedQuotes.of("A spokesman for the port/NN said “ no . ” | “ Never , ” the spokesman added .")
                        .speaker("the spokesman"))
                .isEqualTo("(spokesman for the port)");
    }

    @Test
    void aThingThatSpeaksIsItsOwner() {
        assertThat(MarkedQuotes.of("“ No , ” a report by [ORG Acme] said .").speaker("a report"))
                .isEqualTo("Acme");
        assertThat(MarkedQuotes.of("A report from [ORG Acme] came/VBD out . | “ No , ” the report said .")
                        .speaker("the report"))
                .isEqualTo("Acme");
        assertThat(MarkedQuotes.of("“ No , ” said a report published/VBN on Wednesday/NNP by the [ORG Acme] .")
                        .speaker("a report"))
                .isEqualTo("Acme");
        assertThat(MarkedQuotes.of("[ORG Acme] 's report came/VBD out . | “ No , ” the report said .")
                        .speaker("the report"))
                .isEqualTo("Acme");
    }

    @Test
    void aThingWithoutAnOwnerIsDescribed() {
        assertThat(MarkedQuotes.of("An audit report | By [Mira Rao] | “ No , ” the report said .")
                        .speaker("the report"))
                .isEqualTo("(audit report)");
        assertThat(MarkedQuotes.of("[ORG Acme] waits . “ No , ” the report said .")
                        .speaker("the report"))
                .isEqualTo("(report)");
    }

    @Test
    void aPhraseWithoutAnArticleOfItsOwnDescribesTheUnnamed() {
        assertThat(MarkedQuotes.of("“ No , ” said a senior/JJ official at the port on Monday .")
                        .speaker("a senior official"))
                .isEqualTo("(senior official at the port)");
    }

    @ParameterizedTest
    @CsvSource({
        "a spokesperson for the Port of Vesk/NNP,a spokesperson,spokesperson for the Port of Vesk",
        "residents of Vesk/NNP,residents,Vesk",
        "residents of the town/NN,residents,''"
    })
    void theRoleOfTheUnnamedIsTheirTitleOrTheBodyTheyBelongTo(String phrase, String mention, String role) {
        assertThat(MarkedQuotes.of("“ No , ” said %s .".formatted(phrase)).roleOf(mention))
                .isEqualTo(role);
    }

    @Test
    void aPronounThatMeansNobodyKeepsItsEvidence() {
        MarkedQuotes quotes = MarkedQuotes.of("“ No , ” she said .");
        assertThat(quotes.speaker("she")).isEmpty();
        assertThat(quotes.evidenceOf("she").span().in(quotes.text().article().text()))
                .isEqualTo("she");
    }

    @Test
    void nobodyStaysNobody() {
        QuotedText text = MarkedQuotes.of("[Mira Rao] left . “ No . ”").text();
        assertThat(new SpeakerResolver(MarkedQuotes.LEXICON)
                        .resolve(text, Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo(new Attribution.Nobody());
    }

    @Test
    void theEvidenceIsTheChosenMention() {
        MarkedQuotes quotes = MarkedQuotes.of("[Mira Rao] left . “ No , ” she said .");
        assertThat(quotes.evidenceOf("she"))
                .isEqualTo(new Mention(quotes.text().article().token(8).span(), Mention.Form.PRONOUN));
    }

    @Test
    void whoWasJustBroughtInIsMeantRatherThanSomebodyElseWithTheTitle() {
        Map<String, String> roles = Map.of("Adam Lund", "senator");
        String article = "[Adam Lund] left . | %s | “ No , ” said the senator .";
        assertThat(MarkedQuotes.withRoles(article.formatted("A senator of [LOC Vesk] spoke ."), roles)
                        .speaker("the senator"))
                .isEqualTo("(senator of Vesk)");
        assertThat(MarkedQuotes.withRoles(article.formatted("It rained ."), roles)
                        .speaker("the senator"))
                .isEqualTo("Adam Lund");
    }
}
