package org.whosaid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.labels.LabelledSpan;
import org.whosaid.names.NameKind;

final class MarkedNamesTest {

    private static final String TEXT = "The Norvik Post praised the Harbour Museum and Mira Rao";

    private final MarkedNames names = new MarkedNames(
            TEXT,
            List.of(
                    mark("The Norvik Post", NameLabel.ORGANIZATION),
                    mark("Harbour Museum", NameLabel.OTHER),
                    mark("Mira Rao", NameLabel.PERSON)));

    @Test
    void aNameIsWhereItIsMarkedWithOrWithoutItsArticle() {
        assertThat(names.at(span("The Norvik Post"))).contains(NameKind.BODY);
        assertThat(names.at(span("Norvik Post"))).contains(NameKind.BODY);
        assertThat(names.at(span("Norvik"))).isEmpty();
        assertThat(names.at(span("Mira Rao"))).contains(NameKind.PERSON);
    }

    @Test
    void aNameOfSomethingElseIsNoneOfOurs() {
        assertThat(names.at(span("Harbour Museum"))).isEmpty();
        assertThat(names.isOfSomethingElse(span("Harbour Museum"))).isTrue();
        assertThat(names.isOfSomethingElse(span("Mira Rao"))).isFalse();
    }

    private static LabelledSpan mark(String name, NameLabel label) {
        return new LabelledSpan(span(name), label);
    }

    private static Span span(String name) {
        int start = TEXT.indexOf(name);
        return new Span(start, start + name.length());
    }
}
