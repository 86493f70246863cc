package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.loglinear.WeightTable;

/** What stands in front of people's names or inside them. */
final class TitlesAndNicknamesTest {

    @Test
    void aTitleFindsThePersonAndIsNoPartOfTheName() {
        assertThat(names("He met Datuk/NNP Seri/NNP Omar/NNP bin/NN Sarhan/NNP ."))
                .containsExactly("PERSON Omar bin Sarhan");
        assertThat(names("He met [Datuk/NNP Seri/NNP Omar/NNP Sarhan/NNP] .")).containsExactly("PERSON Omar Sarhan");
        assertThat(names("He met Maj/NNP -/HYPH Gen/NNP Omar/NNP Sarhan/NNP .")).containsExactly("PERSON Omar Sarhan");
    }

    @Test
    void aTitleOfWhichTheNameModelTookThePartBehindIsNoPartOfTheName() {
        assertThat(names("He met Datuk/NNP [Seri/NNP Omar/NNP Sarhan/NNP] .")).containsExactly("PERSON Omar Sarhan");
        assertThat(names("He met Datuk/NNP and [Seri/NNP Omar/NNP Sarhan/NNP] ."))
                .containsExactly("PERSON Seri Omar Sarhan");
    }

    /** What a model has learnt of labels speaks against a name that begins within a run of them. */
    @Test
    void aNameBehindATornTitleStaysWhereTheJudgeDoubtsPeople() {
        EntityFinder doubting = new EntityFinder(SmallWorld.LEXICON, WeightTable.of(Map.of("kind PERSON", -9.0)));
        assertThat(names(doubting, "He met Datuk/NNP [Seri/NNP Omar/NNP Sarhan/NNP] ."))
                .containsExactly("PERSON Omar Sarhan");
        assertThat(names(doubting, "He met [Omar/NNP Sarhan/NNP] .")).isEmpty();
    }

    @Test
    void aTitleBeforeABodyOrAnOfficeFindsNobody() {
        assertThat(names("He left Sheikh/NNP Omar/NNP Street/NNP .")).isEmpty();
        assertThat(names("He left Sheikh/NNP Omar/NNP 's Bank/NNP .")).doesNotContain("PERSON Omar");
        assertThat(names("He met the Cllr./NNP Home/NNP President/NNP .")).isEmpty();
    }

    @Test
    void chiefBeforeASurnameIsATitle() {
        assertThat(names("He met Chief/NNP Marlowe/NNP .")).containsExactly("PERSON Marlowe");
        assertThat(names("He met Chief/NNP Minister/NNP . He met Chief/NNP Home/NNP Rao/NNP ."))
                .isEmpty();
    }

    @Test
    void whatAnOfficeIsForIsNoPartOfTheNameBehindIt() {
        assertThat(names("President/NNP for/IN [Power/NNP Adam/NNP Penn/NNP] left ."))
                .containsExactly("PERSON Adam Penn");
        assertThat(names("President/NNP of/IN Home/NNP for/IN [Power/NNP Adam/NNP Penn/NNP] left ."))
                .containsExactly("PERSON Adam Penn");
        assertThat(names("Nobody spoke for/IN [Power/NNP Adam/NNP Penn/NNP] ."))
                .containsExactly("PERSON Power Adam Penn");
        assertThat(names("President/NNP for/IN [Noor/NNP Adam/NNP Penn/NNP] left ."))
                .containsExactly("PERSON Noor Adam Penn");
    }

    @Test
    void aListedNameWithinAnOfficeIsNone() {
        assertThat(names("He met President/NNP of/IN Orchard/NNP for/IN Home/NNP [Adam Penn] ."))
                .containsExactly("PERSON Adam Penn");
        assertThat(names("He met President/NNP of/IN Orchard/NNP .")).containsExactly("ORGANIZATION Orchard");
    }

    @Test
    void anHonorificIsKeptWhereNoLongerNameIsGiven() {
        assertThat(names("He met Sheikh/NNP [Noora] .")).containsExactly("PERSON Sheikh Noora");
        assertThat(names("He met [Noora Sarhan] . Sheikh/NNP [Noora] slept .")).containsExactly("PERSON Noora Sarhan");
    }

    @Test
    void aNicknameInsideANameIsPartOfIt() {
        assertThat(mentions("[Mira] \" Mimi/NNP \" [Rao] left . [Rao] slept . [Mimi Rao] sang ."))
                .containsExactly(
                        "Mira “Mimi” Rao, Rao, Mimi Rao".replace('“', '"').replace('”', '"'));
        assertThat(names("[Mira] ( Mimi/NNP ) [Rao] left .")).containsExactly("PERSON Mira (Mimi) Rao");
        assertThat(names("Rao/NNP ( Mimi/NNP ) Slept/NNP .")).isEmpty();
    }

    @Test
    void aHyphenatedSurnameIsNeverCut() {
        assertThat(mentions("[Mira Penn/NNP -/HYPH Rao/NNP] left . Rao/NNP slept . Penn/NNP -/HYPH Rao/NNP sang ."))
                .containsExactly("Mira Penn-Rao, Penn-Rao");
    }
}
