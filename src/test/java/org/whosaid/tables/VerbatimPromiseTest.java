package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbatimPromiseTest {

    private static final String TEXT = "\ud83d\ude00 \"No.\nNo, \" she  said. \"No, no.\" End.";
    private static final String CONTEXT = "\"No. No, \" she said. \"No, no.\"";

    private final VerbatimPromise promise = new VerbatimPromise(TEXT, CsvProfile.DATA);

    @Test
    void aQuoteIsFoundInItsContextByWhatStandsAroundIt() {
        assertThat(promise.placeIn(CONTEXT, "No", range(0))).hasValue(1);
        assertThat(promise.placeIn(CONTEXT, "No", range(1))).hasValue(5);
        assertThat(promise.placeIn(CONTEXT, "No", range(2))).hasValue(22);
    }

    @Test
    void nothingIsFoundWhereTheTextDoesNotGoOnLikeTheContext() {
        assertThat(promise.placeIn("\"No. No, \" she wrote.", "No", range(0))).isEmpty();
        assertThat(promise.placeIn("He said \"No. No", "No", range(0))).isEmpty();
        assertThat(promise.placeIn(CONTEXT + " And", "No", range(0))).isEmpty();
        assertThat(promise.placeIn("Yes.", "No", range(0))).isEmpty();
    }

    /** Of the No's in the text the one with this number. */
    private static CodePointRange range(int number) {
        int unit = -1;
        for (int found = 0; found <= number; found++) {
            unit = TEXT.indexOf("No", unit + 1);
        }
        int start = TEXT.codePointCount(0, unit);
        return new CodePointRange(start, start + 2);
    }
}
