package org.whosaid.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

final class NameJudgeTest {

    private static final Lexicon LEXICON = new LexiconReader().read();
    private static final NameText TEXT =
            new NameText(ArticleText.of("The Norvik Bank closed . Mira Norvik left the Bank ."));

    @Test
    void withoutWeightsTheLongerRunStaysThenTheBetterEvidence() {
        assertThat(chosen(
                        Map.of(),
                        name(1, 2, EntityType.PERSON, Evidence.SHAPE),
                        name(1, 3, EntityType.ORGANIZATION, Evidence.LABEL),
                        name(1, 3, EntityType.AGENCY, Evidence.SHAPE)))
                .containsExactly("AGENCY Norvik Bank");
    }

    @Test
    void theLikelierOfTwoThatOverlapStays() {
        assertThat(chosen(
                        Map.of("kind PERSON", 2.0, "kind BODY", 1.0),
                        name(1, 2, EntityType.PERSON, Evidence.LABEL),
                        name(1, 3, EntityType.ORGANIZATION, Evidence.SHAPE)))
                .containsExactly("PERSON Norvik");
    }

    @Test
    void whatIsRatherNoNameIsLeftOut() {
        assertThat(chosen(
                        Map.of("kind BODY", -1.0),
                        name(1, 3, EntityType.ORGANIZATION, Evidence.SHAPE),
                        name(5, 7, EntityType.PERSON, Evidence.LABEL)))
                .containsExactly("PERSON Mira Norvik");
    }

    @Test
    void nobodyOverrulesAWatchList() {
        assertThat(chosen(
                        Map.of("kind BODY", -9.0, "kind PERSON", 9.0),
                        name(1, 3, EntityType.ORGANIZATION, Evidence.WATCHED),
                        name(1, 2, EntityType.PERSON, Evidence.LABEL)))
                .containsExactly("ORGANIZATION Norvik Bank");
    }

    /** "Bank" by itself is a little unlikely where it stands last, but not where the other place is counted too. */
    @Test
    void theSameWordsAreJudgedTogether() {
        Map<String, Double> weights = Map.of("kind BODY", 1.0, "after BODY .", -1.2);
        NameCandidate second = name(9, 10, EntityType.ORGANIZATION, Evidence.LABEL);
        assertThat(chosen(weights, second)).isEmpty();
        assertThat(chosen(weights, name(2, 3, EntityType.ORGANIZATION, Evidence.LABEL), second))
                .containsExactly("ORGANIZATION Bank", "ORGANIZATION Bank");
    }

    /** The same words elsewhere, of which the judge thinks little, take nothing from a watched name. */
    @Test
    void watchedNamesAreNotJudgedWithOthers() {
        assertThat(chosen(
                        Map.of("kind BODY", -9.0),
                        name(2, 3, EntityType.ORGANIZATION, Evidence.WATCHED),
                        name(9, 10, EntityType.ORGANIZATION, Evidence.LABEL)))
                .containsExactly("ORGANIZATION Bank");
    }

    @Test
    void aPersonByConventionIsNotDoubted() {
        Map<String, Double> weights = Map.of("kind PERSON", -9.0);
        assertThat(chosen(weights, name(5, 7, EntityType.PERSON, Evidence.DEFINED)))
                .containsExactly("PERSON Mira Norvik");
        assertThat(chosen(weights, name(5, 7, EntityType.PERSON, Evidence.SHAPE)))
                .isEmpty();
    }

    @Test
    void whatTheArticleDefinesAsSomethingElseIsNoName() {
        assertThat(chosen(
                        Map.of("kind BODY", 9.0),
                        NameCandidate.notOurs(1, 3, Evidence.DEFINED, "test"),
                        name(1, 3, EntityType.ORGANIZATION, Evidence.LABEL),
                        name(2, 3, EntityType.ORGANIZATION, Evidence.LABEL)))
                .isEmpty();
    }

    @Test
    void aRunIsDescribedByWhoProposesWhatWithinAndAround() {
        List<ProposedRun> runs = ProposedRun.of(
                TEXT,
                List.of(
                        name(1, 3, EntityType.ORGANIZATION, Evidence.SHAPE),
                        name(1, 2, EntityType.PERSON, Evidence.LABEL),
                        name(1, 3, EntityType.ORGANIZATION, Evidence.LISTED),
                        name(2, 4, EntityType.GROUP, Evidence.CONTEXT)));
        assertThat(runs).hasSize(3);
        ProposedRun bank = runs.get(1);
        assertThat(bank.proposals())
                .extracting(NameCandidate::evidence)
                .containsExactly(Evidence.LISTED, Evidence.SHAPE);
        assertThat(bank.within()).hasSize(1);
        assertThat(bank.around()).isEmpty();
        assertThat(bank.across()).extracting(NameCandidate::first).containsExactly(2);
    }

    @Test
    void leniencyRaisesEachKind() {
        assertThat(NameExamples.lenient(Map.of("kind BODY", -2.0, "size BODY 1", 0.5)))
                .containsEntry("size BODY 1", 0.5)
                .containsKeys("kind PERSON", "kind STATE")
                .extractingByKey("kind BODY")
                .satisfies(weight -> assertThat(weight).isGreaterThan(-2.0));
    }

    private static NameCandidate name(int first, int end, EntityType type, Evidence evidence) {
        return NameCandidate.of(first, end, type, evidence, "test");
    }

    private static List<String> chosen(Map<String, Double> weights, NameCandidate... proposed) {
        return new NameJudge(LEXICON, WeightTable.of(weights))
                .choose(TEXT, new ArrayList<>(List.of(proposed))).stream()
                        .filter(name -> name.type().isPresent())
                        .map(name -> name.type().orElseThrow() + " " + TEXT.words(name.first(), name.end()))
                        .toList();
    }
}
