package org.whosaid.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whosaid.facts.Problem.Reason;

final class FaultDetailTest {

    private static final String TEXT = "\"We will appeal,\" said Mira Rao on Monday.";

    @Test
    void aFaultIsToldWithItsClassMessageAndOurLine() {
        assertThat(describe(new IllegalStateException("no sentence\n  at token 7")))
                .matches("java\\.lang\\.IllegalStateException: no sentence at token 7 at FaultDetailTest\\.java:\\d+");
    }

    @Test
    void aFaultWithoutAMessageIsToldByItsClass() {
        assertThat(describe(new StackOverflowError()))
                .startsWith("java.lang.StackOverflowError at FaultDetailTest.java");
    }

    @Test
    void quotedPartsOfAMessageAreLeftOut() {
        assertThat(describe(new IllegalStateException("entity 'Mira Rao' has no mention")))
                .contains("entity '...' has no mention")
                .doesNotContain("Rao");
        assertThat(describe(new NumberFormatException("For input string: \"Rao\"")))
                .doesNotContain("Rao");
    }

    @Test
    void aMessageThatHoldsARunOfTheArticleIsLeftOut() {
        assertThat(describe(new IllegalStateException("cannot place said Mira Rao on Monday. here")))
                .startsWith("java.lang.IllegalStateException at FaultDetailTest.java");
        assertThat(describe(new IllegalStateException("Rao"))).doesNotContain("Rao");
    }

    @Test
    void aMessageThatOnlySharesSingleWordsWithTheArticleStays() {
        assertThat(describe(new IllegalStateException("we said on and on"))).contains(": we said on and on");
    }

    @Test
    void aFaultIsTheProblemOfItsArticle() {
        Problem problem = new FaultDetail().problem("a.txt", new IllegalStateException("no sentence"), TEXT);

        assertThat(problem.document()).isEqualTo("a.txt");
        assertThat(problem.reason()).isEqualTo(Reason.ERROR);
        assertThat(problem.detail()).startsWith("java.lang.IllegalStateException: no sentence at FaultDetailTest");
    }

    @Test
    void aLackOfMemoryIsNoArticlesProblem() {
        OutOfMemoryError shortage = new OutOfMemoryError("Java heap space");

        assertThatThrownBy(() -> new FaultDetail().problem("a.txt", new IllegalStateException(shortage), TEXT))
                .isSameAs(shortage);
    }

    private static String describe(Throwable fault) {
        return new FaultDetail().describe(fault, TEXT);
    }
}
