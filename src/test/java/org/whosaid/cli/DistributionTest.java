package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.runs.RunSummary.Software;

final class DistributionTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void aDistributionHasTheChecksumsOfItsJarAndModels() throws IOException {
        Path program = folder.resolve("whosaid.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("CoreNLP-Version", "4.5");
        try (OutputStream file = Files.newOutputStream(program);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.finish();
        }
        Path libraries = Files.createDirectory(folder.resolve("lib"));
        Files.writeString(libraries.resolve("x-models-used.jar"), "abc");
        Files.writeString(libraries.resolve("other.jar"), "abc");

        Software software = new Distribution(program).describe();
        assertThat(software.coreNlp()).isEqualTo("4.5");
        assertThat(software.models())
                .hasSize(2)
                .containsKey("whosaid.jar")
                .contains(Map.entry("lib/x-models-used.jar", SHA_256_OF_ABC));
    }

    @Test
    void classesInAFolderHaveNoChecksums() {
        Software software = new Distribution(folder).describe();
        assertThat(software.coreNlp()).isEmpty();
        assertThat(software.models()).isEmpty();
    }
}
