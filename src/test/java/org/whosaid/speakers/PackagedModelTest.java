package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.whosaid.disk.PackedText;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.ModelFit;
import org.whosaid.loglinear.SpeakerModelReader;

/**
 * The packaged model's head tells the features and lists as they are. Where a list was changed and the weights are to
 * stay, {@code -Dmodel.restamp=true} writes the head anew; where features were changed, the model has to be trained.
 */
final class PackagedModelTest {

    private static final Path FILE = Path.of(SpeakerModelReader.PACKAGED);

    private static final int MOST_BYTES = 64 << 20;

    @Test
    void itsHeadFitsTheFeaturesAndTheListsOfToday() throws IOException {
        ModelFit today = SpeakerFit.of(new LexiconReader().read());
        String text = packaged();
        String stamped = withFit(text, today);
        if (Boolean.getBoolean("model.restamp")) {
            Files.write(FILE, PackedText.pack(stamped));
            text = stamped;
        }
        assertThat(fit(text))
                .as("%s: train it anew, or, for a list, have its head written: -Dmodel.restamp=true", FILE)
                .isEqualTo(fit(stamped));
    }

    @Test
    void whatIsReadOfItsHeadIsWhatUsersModelsAreHeldAgainst() throws IOException {
        ModelFit packaged = new SpeakerModelReader().packagedFit();
        assertThat(fit(packaged())).isEqualTo(rows(packaged));
    }

    private static String packaged() throws IOException {
        return new String(PackedText.unpack(Files.readAllBytes(FILE), MOST_BYTES), StandardCharsets.UTF_8);
    }

    private static String withFit(String text, ModelFit fit) {
        return text.substring(0, text.indexOf("[fit ")) + rows(fit) + text.substring(text.indexOf("[thresholds "));
    }

    private static String fit(String text) {
        return text.substring(text.indexOf("[fit "), text.indexOf("[thresholds "));
    }

    private static String rows(ModelFit fit) {
        StringBuilder rows = new StringBuilder("[fit " + fit.fingerprints().size() + "]\n");
        fit.fingerprints()
                .forEach((of, fingerprint) ->
                        rows.append(of).append('\t').append(fingerprint).append('\n'));
        return rows.toString();
    }
}
