package org.whosaid.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is one actor over all articles, and what is not. */
final class ActorStageTest {

    @TempDir
    Path scratch;

    /** Whether the first entities of the last two articles are one. */
    private boolean meet(ManyArticles articles) throws IOException {
        List<List<String>> ids = articles.ids(scratch);
        return ids.get(ids.size() - 1).get(0).equals(ids.get(ids.size() - 2).get(0));
    }

    private static ManyArticles two(String one, String other) {
        return new ManyArticles().article(one).article(other);
    }

    @Test
    void aMiddleNameMayBeLeftOut() throws IOException {
        assertThat(meet(two("PERSON Mira J. Rao", "PERSON Mira Rao"))).isTrue();
        assertThat(meet(two("PERSON Mira J. Rao", "PERSON Mira K. Rao"))).isFalse();
        assertThat(meet(two("PERSON Mira Rao", "PERSON Lina Rao"))).isFalse();
    }

    @Test
    void copiesAreOneArticleOfAnActor() throws IOException {
        List<String> actor = two("PERSON Mira Rao", "PERSON Mira Rao")
                .copyOfTheFirst("PERSON Mira Rao")
                .actors(scratch)
                .get(0);
        ActorsCsv table = new ActorsCsv();
        assertThat(actor.get(table.place("articles"))).isEqualTo("2");
        assertThat(actor.get(table.place("mentions"))).isEqualTo("6");
        assertThat(actor.get(table.place("last"))).isEqualTo("2.txt");
    }

    @Test
    void fatherAndSonAreTwo() throws IOException {
        assertThat(meet(two("PERSON Adam Holt Jr.", "PERSON Adam Holt Sr."))).isFalse();
    }

    @Test
    void theOrderOfNamesIsOfEastOrWest() throws IOException {
        assertThat(meet(two("PERSON Seo Ji-won", "PERSON Ji-won Seo"))).isTrue();
    }

    @Test
    void accentsAreNothing() throws IOException {
        assertThat(meet(two("GROUP Sélévia Front", "GROUP Selevia Front"))).isTrue();
    }

    @Test
    void anotherSpellingNeedsFurtherEvidence() throws IOException {
        assertThat(meet(two("PERSON Mira Hasina", "PERSON Mira Hasian"))).isFalse();
        assertThat(meet(two("PERSON Mira Hasina | prime minister", "PERSON Mira Hasian | prime minister")))
                .isFalse();
        assertThat(meet(new ManyArticles()
                        .articles(30, "PERSON Lena Holt")
                        .articles(2, "PERSON Mira Hasina | prime minister", "PERSON Tam Okoro", "GROUP Reed Party")
                        .article("PERSON Mira Hasian | prime minister", "PERSON Tam Okoro", "GROUP Reed Party")))
                .isTrue();
    }

    @Test
    void aBareSurnameIsTheOneWhomItsArticleMakesLikely() throws IOException {
        ManyArticles articles = new ManyArticles()
                .articles(4, "PERSON Ada Calloway = Calloway", "GROUP Reed Party")
                .articles(4, "PERSON Ben Calloway = Calloway", "ORGANIZATION Fern Airlines")
                .article("PERSON Calloway", "ORGANIZATION Fern Airlines")
                .article("PERSON Calloway")
                .articles(90, "PERSON Lena Holt");
        List<List<String>> ids = articles.ids(scratch);
        assertThat(ids.get(8).get(0))
                .isEqualTo(ids.get(7).get(0))
                .isNotEqualTo(ids.get(0).get(0));
        assertThat(ids.get(9).get(0)).isNotIn(ids.get(0).get(0), ids.get(7).get(0));
    }

    @Test
    void twoOfOneArticleAreTwo() throws IOException {
        List<List<String>> ids = new ManyArticles()
                .articles(3, "PERSON Ada Calloway = Calloway")
                .article("PERSON Ada Calloway", "PERSON Calloway")
                .ids(scratch);
        assertThat(ids.get(3).get(0))
                .isEqualTo(ids.get(0).get(0))
                .isNotEqualTo(ids.get(3).get(1));
    }

    @Test
    void aFirstNameAloneIsNobodyElses() throws IOException {
        assertThat(meet(two("PERSON David", "PERSON David"))).isFalse();
        assertThat(meet(two("PERSON Francis | Pope", "PERSON Francis | Pope"))).isTrue();
    }

    @Test
    void anAcronymIsWhatAnyArticleDefines() throws IOException {
        assertThat(meet(new ManyArticles()
                        .articles(2, "ORGANIZATION Straits Crew Union = SCU")
                        .article("ORGANIZATION SCU")))
                .isTrue();
        assertThat(meet(two("ORGANIZATION Straits Crew Union", "ORGANIZATION SCU")))
                .isFalse();
    }

    @Test
    void bodiesOfTwoStatesAreTwo() throws IOException {
        assertThat(meet(two("AGENCY Supreme Court # KE", "AGENCY Supreme Court # IN")))
                .isFalse();
        assertThat(meet(two("AGENCY Supreme Court # KE", "AGENCY Kenyan Supreme Court # KE")))
                .isTrue();
        assertThat(meet(two("AGENCY Ministry of Health # KE", "AGENCY Kenya's Health Ministry # KE")))
                .isTrue();
        assertThat(meet(two("AGENCY Supreme Court", "AGENCY Supreme Court"))).isFalse();
    }

    @Test
    void aListedBodyIsOneUnderAllItsNames() throws IOException {
        assertThat(meet(two("AGENCY State Department # US", "AGENCY U.S. Department of State # US")))
                .isTrue();
        assertThat(meet(two("GROUP GOP", "GROUP Republican Party"))).isTrue();
    }

    @Test
    void aBranchIsNotTheWhole() throws IOException {
        assertThat(meet(two("ORGANIZATION Harvard Law School", "ORGANIZATION Harvard University")))
                .isFalse();
        assertThat(meet(two("PERSON Ada Calloway", "ORGANIZATION Calloway campaign")))
                .isFalse();
    }

    @Test
    void anActorHasWhatAllItsArticlesSay() throws IOException {
        assertThat(new ManyArticles()
                        .articles(2, "PERSON Mira Rao | mayor of Oslo = Rao", "STATE Oman # OM")
                        .article("PERSON Mira J. Rao | mayor", "STATE Oman # OM")
                        .actors(scratch))
                .containsExactly(
                        List.of(
                                "a00001",
                                "Mira J. Rao",
                                "PERSON",
                                "",
                                "mayor of Oslo",
                                "mayor",
                                "3",
                                "6",
                                "3",
                                "0",
                                "0.txt",
                                "2.txt",
                                "Mira Rao; Rao",
                                "0.99"),
                        List.of(
                                "a00002", "Oman", "STATE", "OM", "", "", "3", "6", "3", "0", "0.txt", "2.txt", "",
                                "1.00"));
    }
}
