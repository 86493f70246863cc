package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.Entity;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.WeightTable;

/** Whoever has a spokesman and a title is a person, and the title is the role. */
final class SpokesmenOfTest {

    private static final EntityFinder FINDER = new EntityFinder(new LexiconReader().read(), WeightTable.EMPTY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prime Minister",
                "Premier",
                "President",
                "Vice President",
                "Senator",
                "Representative",
                "Congresswoman",
                "Governor",
                "Mayor",
                "Chancellor",
                "Foreign Minister",
                "Education Secretary",
                "Chief Minister",
                "Judge",
                "Chief Justice",
                "King",
                "Archbishop",
                "General",
                "Councillor",
                "Speaker",
                "Attorney General",
                "Sheriff",
                "Sultan",
                "Ambassador",
                "Commissioner",
                "Taoiseach",
                "Professor",
                "Lord",
                "Police Chief",
                "Deputy Mayor",
            })
    void aTitledPersonWithASpokesmanIsAPerson(String title) {
        assertThat(found("He met a spokesman/NN for " + tagged(title) + " [Vera Lund] ."))
                .containsExactly("PERSON Vera Lund: " + title);
    }

    @Test
    void aUniversityNamedAfterAKingIsNone() {
        assertThat(found("He met a spokesman/NN for King/NNP Oren/NNP University/NNP ."))
                .containsExactly("ORGANIZATION King Oren University: ");
    }

    private static String tagged(String title) {
        return title.replace(" ", "/NNP ") + "/NNP";
    }

    private static List<String> found(String marked) {
        return FINDER.find(ArticleText.of(marked)).stream()
                .map(SpokesmenOfTest::told)
                .toList();
    }

    private static String told(Entity entity) {
        return entity.type() + " " + entity.name() + ": " + entity.role();
    }
}
