package org.whosaid.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same few sentences in several languages. */
final class EnglishJudgeTest {

    private final EnglishJudge judge = new EnglishJudge();

    @Test
    void englishWithForeignNamesIsEnglish() {
        assertThat(judge.isEnglish(
                        "The harbour of Kråkøy will close in May, Åse Nordgård and Jürgen Müller-Lüdenscheidt"
                                + " said on Monday. They told reporters from Le Petit Journal du Port that the council of São"
                                + " Vicente do Mar, which owns it, had no choice. Nobody had expected it. ".repeat(2)))
                .isTrue();
    }

    @Test
    void aFewWordsTellNothing() {
        assertThat(judge.isEnglish("Der Hafen schließt im Mai.")).isTrue();
    }

    @Test
    void whatBeginsInEnglishIsEnglish() {
        assertThat(judge.isEnglish(
                        "The file that they found was full of this, which the police could not read. ".repeat(20)
                                + "QmFzZ SBzaXh0eSBmb3Vy ".repeat(2000)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Hafen schließt im Mai, sagte die Bürgermeisterin am Montag in der Stadt. Niemand hat damit gerechnet.",
                "Le port fermera en mai, a dit la maire lundi dans la ville. Personne ne s'y attendait, a-t-elle ajouté.",
                "El puerto cerrará en mayo, dijo la alcaldesa el lunes en la ciudad. Nadie lo esperaba, añadió ella.",
                "O porto vai fechar em maio, disse a prefeita na segunda-feira na cidade. Ninguém esperava por isso.",
                "Il porto chiuderà a maggio, ha detto lunedì la sindaca in città. Nessuno se lo aspettava, ha aggiunto.",
                "De haven gaat in mei dicht, zei de burgemeester maandag in de stad. Niemand had dat verwacht, zei ze.",
                "Hamnen stänger i maj, sade borgmästaren på måndagen i staden. Ingen hade väntat sig det, tillade hon.",
                "Port zostanie zamknięty w maju, powiedziała w poniedziałek burmistrz miasta. Nikt się tego nie spodziewał.",
                "Liman mayıs ayında kapanacak, dedi belediye başkanı pazartesi günü kentte. Bunu kimse beklemiyordu.",
                "Pelabuhan itu akan ditutup pada bulan Mei, kata wali kota pada hari Senin. Tidak ada yang menduganya.",
                "Порт закроется в мае, сказала мэр города в понедельник. Никто этого не ожидал, добавила она потом.",
                "सोमवार को शहर की मेयर ने कहा कि बंदरगाह मई में बंद हो जाएगा। किसी को इसकी उम्मीद नहीं थी।",
                "قالت رئيسة البلدية يوم الاثنين إن الميناء سيغلق في مايو. لم يكن أحد يتوقع ذلك في المدينة كلها.",
            })
    void otherLanguagesAreNot(String sentences) {
        assertThat(judge.isEnglish((sentences + " ").repeat(4))).isFalse();
    }
}
