package org.whosaid.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.evaluate.FoundArticle.FoundEntity;
import org.whosaid.evaluate.FoundArticle.FoundQuote;
import org.whosaid.evaluate.GoldArticle.GoldEntity;
import org.whosaid.evaluate.GoldArticle.GoldQuote;

/** The measures on an article that was counted by hand. */
final class ScorersTest {

    private static final GoldArticle GOLD = new GoldArticle(
            "port.txt",
            List.of(
                    new GoldEntity("Mira Rao", "PERSON", List.of("Mira Rao", "Rao"), false),
                    new GoldEntity("Adam Rao", "PERSON", List.of("Adam Rao", "Rao"), false),
                    new GoldEntity("Port Safety Agency", "AGENCY", List.of("PSA"), false),
                    new GoldEntity("Norway", "STATE", List.of("Norway"), false),
                    new GoldEntity("Quayside Daily", "ORGANIZATION", List.of("The Quayside Daily"), true)),
            List.of(
                    speech(0, 10, "Mira Rao", "PERSON"),
                    speech(20, 30, "official at the port", "UNNAMED"),
                    speech(40, 50, "Port Safety Agency", "AGENCY"),
                    new GoldQuote(60, 70, "NOT_SPEECH", "", "UNKNOWN", List.of()),
                    new GoldQuote(80, 90, "SPEECH", "Norway", "STATE", List.of("Adam Rao"))));

    @Test
    void whatIsAllRightHasNothingExtraAndNothingMissed() {
        FoundArticle found = new FoundArticle(
                List.of(
                        entity("Mira Rao", "PERSON", "Rao"),
                        entity("Adam Rao", "PERSON"),
                        entity("the Port Safety Agency", "AGENCY", "PSA"),
                        entity("Norway", "STATE")),
                List.of(
                        new FoundQuote(0, 10, "Mira Rao"),
                        new FoundQuote(20, 30, "senior official at the port of Narvik"),
                        new FoundQuote(40, 50, "the Port Safety Agency"),
                        new FoundQuote(60, 70, ""),
                        new FoundQuote(80, 90, "Adam Rao")));
        assertThat(new EntityScorer().score(GOLD, found)).isEqualTo(new Measure(4, 0, 0));
        assertThat(new SpeakerScorer().score(GOLD, found)).isEqualTo(new Measure(4, 0, 0));
    }

    @Test
    void whatIsNotFoundIsMissed() {
        FoundArticle found = new FoundArticle(List.of(), List.of());
        assertThat(new EntityScorer().score(GOLD, found)).isEqualTo(new Measure(0, 0, 4));
        assertThat(new SpeakerScorer().score(GOLD, found)).isEqualTo(new Measure(0, 0, 4));
    }

    @Test
    void aWrongTypeASecondRowAndAnInventedEntityAreExtra() {
        FoundArticle found = entities(
                entity("Norway", "PERSON"),
                entity("Port Safety Agency", "AGENCY"),
                entity("PSA", "AGENCY"),
                entity("Monday", "PERSON"));
        assertThat(new EntityScorer().score(GOLD, found)).isEqualTo(new Measure(1, 3, 3));
    }

    @Test
    void anOptionalEntityNeitherWinsNorCosts() {
        assertThat(new EntityScorer().score(GOLD, entities(entity("Quayside Daily", "ORGANIZATION"))))
                .isEqualTo(new Measure(0, 0, 4));
    }

    @Test
    void aRowOfTwoPeopleCountsOnlyByItsName() {
        assertThat(new EntityScorer().score(GOLD, entities(entity("Mira Rao", "PERSON", "Adam Rao"))))
                .isEqualTo(new Measure(1, 0, 3));
        assertThat(new EntityScorer().score(GOLD, entities(entity("M. A. Rao", "PERSON", "Mira Rao", "Adam Rao"))))
                .isEqualTo(new Measure(0, 1, 4));
    }

    @Test
    void aWrongSpeakerIsExtraAndItsRightOneMissed() {
        assertThat(new SpeakerScorer().score(GOLD, quotes(new FoundQuote(0, 10, "Adam Rao"))))
                .isEqualTo(new Measure(0, 1, 4));
    }

    @Test
    void aSpeakerOfWhatIsNoSpeechIsExtra() {
        assertThat(new SpeakerScorer().score(GOLD, quotes(new FoundQuote(60, 70, "Mira Rao"))))
                .isEqualTo(new Measure(0, 1, 4));
    }

    @Test
    void theShortestRowOverHalfOfASegmentAnswersForIt() {
        assertThat(new SpeakerScorer()
                        .score(GOLD, quotes(new FoundQuote(0, 18, "Adam Rao"), new FoundQuote(5, 12, "Mira Rao"))))
                .isEqualTo(new Measure(1, 0, 3));
        assertThat(new SpeakerScorer().score(GOLD, quotes(new FoundQuote(6, 12, "Mira Rao"))))
                .isEqualTo(new Measure(0, 0, 4));
    }

    @Test
    void aSpeakerIsRightUnderAnotherFullNameOfItsRow() {
        FoundArticle found = new FoundArticle(
                List.of(entity("Dr Mira Anna Rao", "PERSON", "Mira Rao")),
                List.of(new FoundQuote(0, 10, "Dr Mira Anna Rao")));
        assertThat(new SpeakerScorer().score(GOLD, found)).isEqualTo(new Measure(1, 0, 3));
    }

    @Test
    void measuresAddUpToShares() {
        Measure measure = new Measure(2, 1, 0).plus(new Measure(1, 2, 1));
        assertThat(measure.precision()).isEqualTo(0.5);
        assertThat(measure.recall()).isEqualTo(0.75);
        assertThat(measure.f1()).isEqualTo(0.6);
        assertThat(measure).hasToString("F1 0.600, precision 0.500, recall 0.750 (3 right, 3 extra, 1 missed)");
        assertThat(Measure.NONE.f1()).isZero();
    }

    @Test
    void theGoldIsReadFromItsFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.gold.json"), """
                {"document": "a.txt", "made": {"by": ["hand"]},
                 "entities": [{"name": "Norway", "type": "STATE", "surfaces": ["Norway"], "optional": true}],
                 "quotes": [{"n": 1, "start": 3, "end": 9, "text": "No way", "kind": "SPEECH", "form": "FULL",
                   "speaker": "Norway", "speaker_type": "STATE", "speaker_mention": "it", "also_accept": ["Oslo"]}]}
                """);
        assertThat(new GoldReader().read(file))
                .isEqualTo(new GoldArticle(
                        "a.txt",
                        List.of(new GoldEntity("Norway", "STATE", List.of("Norway"), true)),
                        List.of(new GoldQuote(3, 9, "SPEECH", "Norway", "STATE", List.of("Oslo")))));
    }

    private static GoldQuote speech(int start, int end, String speaker, String type) {
        return new GoldQuote(start, end, "SPEECH", speaker, type, List.of());
    }

    private static FoundEntity entity(String name, String type, String... aliases) {
        return new FoundEntity(name, type, List.of(aliases));
    }

    private static FoundArticle entities(FoundEntity... entities) {
        return new FoundArticle(List.of(entities), List.of());
    }

    private static FoundArticle quotes(FoundQuote... quotes) {
        return new FoundArticle(List.of(), List.of(quotes));
    }
}
