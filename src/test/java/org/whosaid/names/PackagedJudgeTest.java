package org.whosaid.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.loglinear.ModelFit;

/**
 * The packaged weights of the judge tell the features and lists as they are. Where a list was changed and the weights
 * are to stay, {@code -Dmodel.restamp=true} writes their head anew; where features were changed, they have to be
 * learnt.
 */
final class PackagedJudgeTest {

    private static final Path FILE = Path.of("models").resolve(NameFinder.WEIGHTS);

    @Test
    void itsHeadFitsTheFeaturesAndTheListsOfToday() throws IOException {
        ModelFit today = new NameExamples(new LexiconReader().read()).fit();
        if (Boolean.getBoolean("model.restamp")) {
            String text = Files.readString(FILE);
            Files.writeString(
                    FILE,
                    text.substring(0, text.indexOf("[fit ")) + rows(today) + text.substring(text.indexOf("[weights ")));
        }
        assertThat(Files.readString(FILE))
                .as(
                        "%s: learn it anew with train-names, or, for a list, have its head written: -Dmodel.restamp=true",
                        FILE)
                .contains(rows(today) + "[weights ");
    }

    @Test
    void isReadAsItIsPackaged() {
        assertThat(FittedWeights.readPackaged(NameFinder.WEIGHTS).weights().size())
                .isGreaterThan(1000);
    }

    private static String rows(ModelFit fit) {
        StringBuilder rows = new StringBuilder("[fit " + fit.fingerprints().size() + "]\n");
        fit.fingerprints()
                .forEach((of, fingerprint) ->
                        rows.append(of).append('\t').append(fingerprint).append('\n'));
        return rows.toString();
    }
}
