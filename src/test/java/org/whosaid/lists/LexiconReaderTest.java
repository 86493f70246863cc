package org.whosaid.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.KnownName.Form;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Quote;

final class LexiconReaderTest {

    private static final String HEADER = "name,type,aliases,code,ambiguity\n";

    @Test
    void aNameHasItsAliasesAsFormsAndItselfFirst() {
        assertThat(states("Ruritania,STATE,Kingdom of Ruritania; R.K.,RU,\n"))
                .containsExactly(new KnownName(
                        "Ruritania",
                        EntityType.STATE,
                        "RU",
                        List.of(
                                new Form("Ruritania", Set.of()),
                                new Form("Kingdom of Ruritania", Set.of()),
                                new Form("R.K.", Set.of())),
                        "states",
                        false));
    }

    @Test
    void careWithoutAFormIsForAllForms() {
        assertThat(states("Ruritania,STATE,Rury,RU,person;place\n").get(0).forms())
                .extracting(Form::ambiguity)
                .containsOnly(Set.of(Ambiguity.PERSON, Ambiguity.PLACE));
    }

    @Test
    void careWithAFormIsForThatFormAlone() {
        assertThat(states("Ruritania,STATE,Rury; Home,RU,word=Home; shared=Rury\n")
                        .get(0)
                        .forms())
                .containsExactly(
                        new Form("Ruritania", Set.of()),
                        new Form("Rury", Set.of(Ambiguity.SHARED)),
                        new Form("Home", Set.of(Ambiguity.WORD)));
    }

    @Test
    void aQuotedCellMayHoldCommasAndCommentsAreNoRows() {
        assertThat(states("# a remark\n\"Ruritania\",STATE,\"Ruritania, Kingdom of\",RU,\n"))
                .singleElement()
                .satisfies(name -> assertThat(name.forms().get(1).text()).isEqualTo("Ruritania, Kingdom of"));
    }

    @Test
    void aListOfCommentsAndAHeaderHasNoNames() {
        assertThat(states("# nothing yet\n")).isEmpty();
    }

    @Test
    void faultsAreSaidWithFileLineAndReason() {
        assertFault("Ruritania,KINGDOM,,RU,\n", "names/states.csv:2: type 'KINGDOM', allowed are [PERSON, STATE");
        assertFault("A,STATE,,AA,\nB,STATE,,,\n", "names/states.csv:3: code '': a state has its ISO 3166 code");
        assertFault("A,AGENCY,,AA,\n", "names/states.csv:2: code 'AA'");
        assertFault(
                "A,STATE,,AA,home\n", "names/states.csv:2: ambiguity 'home', allowed are word, person, place, shared");
        assertFault("A,STATE,,AA,word=Home\n", "names/states.csv:2: ambiguity 'word=Home' is for none of the forms A");
        assertFault("A,STATE,,AA,\nA,STATE,,AB,\n", "names/states.csv:3: 'A' stands here twice");
        assertFault("A,STATE,A,AA,\n", "names/states.csv:2: form 'A' stands here twice");
        assertFault(
                "A,STATE\n", "names/states.csv:2: 2 cells, expected the 5 columns name,type,aliases,code,ambiguity");
        assertFault("A,STATE,\"open,AA,\n", "names/states.csv: not readable as CSV");
        assertFault(" ,STATE,,AA,\n", "names/states.csv:2: a row without a name");
    }

    @Test
    void aListWithoutItsHeaderIsAFault() {
        assertThatThrownBy(() -> lexicon(Map.of("names/states.csv", "a,b,c,d,e\n")))
                .hasMessageContaining("names/states.csv: the header must be name,type,aliases,code,ambiguity");
    }

    @Test
    void wordMapsLeadFromTheFirstColumnToTheSecond() {
        Lexicon lexicon = lexicon(Map.of(
                "words/demonyms.csv", "demonym,code\nRuritanian,RU\n",
                "words/first-names.csv", "name,gender\nAda,F\nBo,M\nKim,U\n",
                "words/titles.csv", "title,gender\nMrs.,F\nDr.,\n",
                "words/speech-acts.csv", "cue,act\ncall for,ASK\n"));
        assertThat(lexicon.acts()).containsOnly(Map.entry("call for", Quote.Act.ASK));
        assertThat(lexicon.demonyms()).containsOnly(Map.entry("Ruritanian", "RU"));
        assertThat(lexicon.firstNames())
                .containsOnly(
                        Map.entry("Ada", Gender.FEMALE), Map.entry("Bo", Gender.MALE), Map.entry("Kim", Gender.EITHER));
        assertThat(lexicon.titles()).containsOnly(Map.entry("Mrs.", Gender.FEMALE), Map.entry("Dr.", Gender.EITHER));
    }

    @Test
    void aWordMapRefusesValuesThatItDoesNotKnow() {
        assertThatThrownBy(() -> lexicon(Map.of("words/first-names.csv", "name,gender\nAda,X\n")))
                .hasMessage("words/first-names.csv:2: gender 'X', allowed: F, M, U");
        assertThatThrownBy(() -> lexicon(Map.of("words/demonyms.csv", "demonym,code\nRed,red\n")))
                .hasMessage("words/demonyms.csv:2: code 'red', allowed: an ISO 3166 code");
    }

    @Test
    void aPlainListLeavesOutBlankLinesAndComments() {
        assertThat(lexicon(Map.of("words/cues.txt", "# verbs\n\nsay\n  tell \n"))
                        .words("cues"))
                .containsExactlyInAnyOrder("say", "tell");
    }

    @Test
    void aPlainListWithARepeatedOrNoEntryIsAFault() {
        assertThatThrownBy(() -> lexicon(Map.of("words/cues.txt", "say\nsay\n")))
                .hasMessage("words/cues.txt:2: 'say' stands here twice, remove one");
        assertThatThrownBy(() -> lexicon(Map.of("words/cues.txt", "# none\n")))
                .hasMessage("words/cues.txt: no entries");
    }

    @Test
    void namesKeepTheOrderOfTheirLists() {
        Lexicon lexicon = lexicon(Map.of(
                "names/media.csv", HEADER + "The Post,ORGANIZATION,,,\n",
                "names/states.csv", HEADER + "Ruritania,STATE,,RU,\n"));
        assertThat(lexicon.names()).extracting(KnownName::list).containsExactly("states", "media");
    }

    private static void assertFault(String rows, String message) {
        assertThatThrownBy(() -> states(rows))
                .isInstanceOf(ListFaultException.class)
                .hasMessageContaining(message);
    }

    private static List<KnownName> states(String rows) {
        return lexicon(Map.of("names/states.csv", HEADER + rows)).names();
    }

    /** A lexicon of these files and otherwise empty ones. */
    private static Lexicon lexicon(Map<String, String> files) {
        Map<String, String> all = new HashMap<>();
        LexiconReader.NAME_LISTS.forEach(list -> all.put("names/" + list + ".csv", HEADER));
        all.put("words/demonyms.csv", "demonym,code\n");
        all.put("words/first-names.csv", "name,gender\n");
        all.put("words/titles.csv", "title,gender\n");
        all.put("words/speech-acts.csv", "cue,act\n");
        all.put("words/cues.txt", "say\n");
        all.putAll(files);
        ListFolder folder = file -> new ByteArrayInputStream(text(all, file).getBytes(StandardCharsets.UTF_8));
        return new LexiconReader(folder, List.of("cues")).read();
    }

    private static String text(Map<String, String> files, String file) {
        String text = files.get(file);
        assertThat(text).as(file).isNotNull();
        return text == null ? "" : text;
    }
}
