package org.whosaid.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;

/** The lists under models/ as they stand, not made-up ones. */
final class PackagedListsTest {

    private static final Path MODELS = Path.of("models");

    @Test
    void everyListIsReadWithoutAFault() {
        Lexicon lexicon = new LexiconReader().read();
        assertThat(lexicon.names()).isNotEmpty();
        assertThat(lexicon.demonyms()).isNotEmpty();
        assertThat(lexicon.firstNames()).isNotEmpty();
    }

    @Test
    void everyFileIsAmongTheListsThatAreRead() throws IOException {
        assertThat(stems("names", ".csv")).containsExactlyInAnyOrderElementsOf(LexiconReader.NAME_LISTS);
        assertThat(stems("words", ".txt")).containsExactlyInAnyOrderElementsOf(LexiconReader.WORD_LISTS);
    }

    @Test
    void everyWordListSaysWhatBelongsInItAndIsSorted() throws IOException {
        for (String list : LexiconReader.WORD_LISTS) {
            List<String> lines = Files.readAllLines(MODELS.resolve("words/" + list + ".txt"));
            assertThat(lines.get(0)).as(list).startsWith("# ").endsWith(".");
            assertThat(lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()))
                    .as(list)
                    .isSorted();
        }
    }

    @Test
    void everyDemonymIsOfAStateInTheLists() {
        Lexicon lexicon = new LexiconReader().read();
        Set<String> codes = lexicon.names().stream()
                .filter(name -> name.type() == EntityType.STATE)
                .map(KnownName::code)
                .collect(Collectors.toSet());
        assertThat(codes).containsAll(lexicon.demonyms().values());
    }

    private static List<String> stems(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(MODELS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
