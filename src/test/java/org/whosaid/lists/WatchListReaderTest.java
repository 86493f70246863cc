package org.whosaid.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.disk.ListFaultException;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Form;

final class WatchListReaderTest {

    private static final String ABC_LIST = "name,type\nAbc,GROUP\n";
    private static final String CLUSTER = """
            {
              "name": "Threat Actor", "uuid": "1", "authors": ["one"], "extra": {"values": [1]},
              "values": [
                {"description": "long", "meta": {"country": "CN", "refs": ["x"],
                  "synonyms": ["Quollstar", " ", "VQX"]}, "uuid": "2", "value": "Velvet Quoll"},
                {"value": "Ashen Finch", "related": [{"tags": ["a"]}]}
              ],
              "version": 3
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aRowIsANameWithItsAliasesAndCode() throws IOException {
        assertThat(csv("name,type,aliases,code\nVelvet Quoll,GROUP,Quollstar; VQX,\nVardania,STATE,,VD\n"))
                .containsExactly(
                        new KnownName(
                                "Velvet Quoll",
                                EntityType.GROUP,
                                "",
                                List.of(form("Velvet Quoll"), form("Quollstar"), form("VQX")),
                                "mine.csv",
                                true),
                        new KnownName("Vardania", EntityType.STATE, "VD", List.of(form("Vardania")), "mine.csv", true));
    }

    @Test
    void theTypeNoneBarsAName() throws IOException {
        assertThat(csv("name,type,aliases\nMonsoon,none,Monsoons\nVelvet Quoll,GROUP,\n"))
                .extracting(KnownName::barred)
                .containsExactly(true, false);
        assertFault("name,type\nMonsoon,NONE\nMonsoon,GROUP\n", ":3: 'Monsoon' is GROUP here and NONE in line 2");
    }

    @Test
    void twoColumnsSuffice() throws IOException {
        assertThat(csv("name,type\nQuillan Vostrabek,PERSON"))
                .extracting(KnownName::name)
                .containsExactly("Quillan Vostrabek");
    }

    @Test
    void columnsStandInAnyOrderAndOthersArePassedOver() throws IOException {
        assertThat(csv("note,Aliases,TYPE, Name \nx,VQX,group,Velvet Quoll\ny,,Person,Quillan Vostrabek,,\n"))
                .extracting(name -> name.type() + " " + name.name())
                .containsExactly("GROUP Velvet Quoll", "PERSON Quillan Vostrabek");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOut(String separator) throws IOException {
        String rows = "name|\"type\"|aliases\n\"Velvet Quoll\"|GROUP|\"Quollstar; VQX\"\n".replace("|", separator);
        assertThat(csv(rows))
                .singleElement()
                .extracting(KnownName::forms)
                .isEqualTo(List.of(form("Velvet Quoll"), form("Quollstar"), form("VQX")));
    }

    @Test
    void spreadsheetsMaySaveItAsTheyDo() throws IOException {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(names("\uFEFFname;type\r\n\r\nÉcole Brindle;ORGANIZATION\r\n;\r\n".getBytes(encoding)))
                    .as(encoding.name())
                    .containsExactly("École Brindle");
        }
        assertThat(names("name,type\nÉcole Brindle,ORGANIZATION\n".getBytes(Charset.forName("windows-1252"))))
                .containsExactly("École Brindle");
    }

    /** As word processors put them between the parts of a name. */
    @Test
    void aNoBreakSpaceIsASpace() throws IOException {
        assertThat(names("name,type\nVelvet\u00a0Quoll,GROUP\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Velvet Quoll");
    }

    @Test
    void aClusterHasGroupsWithTheirSynonyms() throws IOException {
        assertThat(csv(CLUSTER))
                .containsExactly(
                        new KnownName(
                                "Velvet Quoll",
                                EntityType.GROUP,
                                "",
                                List.of(form("Velvet Quoll"), form("Quollstar"), form("VQX")),
                                "mine.csv",
                                true),
                        new KnownName(
                                "Ashen Finch", EntityType.GROUP, "", List.of(form("Ashen Finch")), "mine.csv", true));
        assertThat(csv("\uFEFF\n" + CLUSTER)).hasSize(2);
    }

    @Test
    void severalListsAreOneAndTheEarlierWins() throws IOException {
        write("one.csv", "name,type,aliases\nVelvet Quoll,GROUP,VQX\n");
        write("two.json", CLUSTER);
        write("three.csv", "name,type,aliases\nAshen Finch,ORGANIZATION,Finch Works\n");
        List<KnownName> names = read("one.csv", "two.json", "three.csv").names();
        assertThat(names)
                .extracting(name -> name.type() + " " + name.list() + " " + texts(name))
                .containsExactly(
                        "GROUP one.csv [Velvet Quoll, VQX, Quollstar]", "GROUP two.json [Ashen Finch, Finch Works]");
    }

    @Test
    void theSameNameTwiceBringsItsAliasesTogether() throws IOException {
        assertThat(csv("name,type,aliases\nVelvet Quoll,GROUP,VQX\nVelvet Quoll,GROUP,Quollstar\n"))
                .singleElement()
                .satisfies(name -> assertThat(texts(name)).containsExactly("Velvet Quoll", "VQX", "Quollstar"));
    }

    @Test
    void everyFileHasTheChecksumOfItsBytes() throws IOException {
        write("mine.csv", ABC_LIST);
        assertThat(read("mine.csv").checksums())
                .containsExactly(
                        Map.entry("mine.csv", "ee0ce26e4e542ff2128f9b2004f3bb2270c49b2f44cf97688777e901d09a0eb8"));
        assertThat(read()).isEqualTo(WatchLists.NONE);
    }

    @Test
    void aBadTableIsRefusedWithFileLineAndReason() throws IOException {
        assertFault(
                "name,type\nVQ,ROBOT\n", ":2: type 'ROBOT', allowed are PERSON, STATE, AGENCY, GROUP, ORGANIZATION");
        assertFault("name,type\nVQ,\n", ":2: type '', allowed are PERSON");
        assertFault("name,type\n\nVQ\n", ":3: type '', allowed are PERSON");
        assertFault("name,type\nVQ,GROUP\n ,GROUP\n", ":3: name '': a name with at least one letter or digit");
        assertFault("name,type,aliases\nVQ,GROUP,a; -\n", ":2: alias '-': a name with");
        assertFault("name,type\nVQ,GROUP\nQV,STATE\nVQ,PERSON\n", ":4: 'VQ' is PERSON here and GROUP in line 2");
        assertFault("VQ,GROUP\n", ":1: 'VQ,GROUP': a header with the columns name and type is needed");
        assertFault("name,kind\nVQ,GROUP\n", ":1: 'name,kind': a header with the columns name and type is needed");
        assertFault("name|type\nVQ|GROUP\n", ":1: 'name|type': a header with the columns name and type");
        assertFault("name,type,name\nVQ,GROUP,QV\n", ":1: two columns 'name', one is allowed");
        assertFault("name,type\nVostrabek, Quillan,PERSON\n", ":2: 3 cells below 2 columns: a cell that holds");
        assertFault("name,type\n\"VQ,GROUP\nQV,GROUP\n", ":2: broken CSV from here on: a quotation mark is not closed");
        assertFault("name,type\n\"V\nQ\",GROUP\n", ":3: name with a line break: is a quotation mark open? 'V Q'");
        assertFault("name,type,code\nVardania,STATE,vdn\n", ":2: code 'vdn': of a state an ISO 3166 code");
        assertFault("name,type\n", ": no names to watch, at least one is needed");
        assertFault(" \n", ": empty: a header with the columns name and type is needed");
        assertFault("", ": empty: a header");
        assertFault("PK\0\1", ": not a text; save a spreadsheet as CSV");
    }

    @Test
    void aBadClusterIsRefusedWithFileLineAndReason() throws IOException {
        assertFault("{\"values\": [\n{\"value\": \"VQ\"\n", ":3: broken JSON: ");
        assertFault("{\n'values': []}", ":2: broken JSON: ");
        assertFault("[\n]", ":1: an array, a MISP galaxy cluster is needed");
        assertFault("{\"name\": \"x\",\n\"authors\": []}", ":2: no \"values\": a MISP galaxy cluster is needed");
        assertFault("{\"values\": {}}", ":1: \"values\" is no array: a MISP");
        assertFault("{\"values\": [\n\"VQ\"]}", ":2: a value is no object: a MISP");
        assertFault("{\"values\": [\n{\"uuid\": \"2\"}]}", ":2: an object without a \"value\"");
        assertFault("{\"values\": [\n{\"value\": \" \"}]}", ":2: value '': a name with at least one letter or digit");
        assertFault("{\"values\": [\n{\"value\": 7}]}", ":2: \"value\" is no string");
        assertFault(
                "{\"values\": [{\"value\": \"VQ\",\n\"meta\": {\"synonyms\": \"x\"}}]}",
                ":2: \"synonyms\" is no array");
        assertFault(
                "{\"values\": [{\"value\": \"VQ\",\n\"meta\": {\"synonyms\": [1]}}]}", ":2: a synonym is no string");
        assertFault("{\"values\": []}", ": no names to watch, at least one is needed");
        assertFault("{\"values\": [{\"value\": \"VQ\"}]}\n{}", ":2: more behind the end of the cluster");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        assertThatThrownBy(() -> read("none.csv"))
                .isInstanceOf(ListFaultException.class)
                .hasMessage("none.csv: no such file");
        Files.createDirectory(folder.resolve("sub"));
        assertThatThrownBy(() -> read("sub")).hasMessage("sub: a folder; a watch list is a file");
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        byte[] spaces = new byte[(32 << 20) + 1];
        Arrays.fill(spaces, (byte) ' ');
        Files.write(folder.resolve("big.csv"), spaces);
        assertThatThrownBy(() -> read("big.csv")).hasMessage("big.csv: larger than 32 MB, the limit for a watch list");
    }

    private void assertFault(String text, String message) throws IOException {
        write("mine.csv", text);
        assertThatThrownBy(() -> read("mine.csv"))
                .as(text)
                .isInstanceOf(ListFaultException.class)
                .hasMessageStartingWith("mine.csv" + message)
                .satisfies(fault -> assertThat(fault.getMessage().lines()).hasSize(1));
    }

    private List<KnownName> csv(String text) throws IOException {
        write("mine.csv", text);
        return read("mine.csv").names();
    }

    private List<String> names(byte[] bytes) throws IOException {
        Files.write(folder.resolve("mine.csv"), bytes);
        return read("mine.csv").names().stream().map(KnownName::name).toList();
    }

    private WatchLists read(String... files) {
        return new WatchListReader().read(List.of(files), folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static List<String> texts(KnownName name) {
        return name.forms().stream().map(Form::text).toList();
    }

    private static Form form(String text) {
        return new Form(text, Set.of());
    }
}
