package org.whosaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.whosaid.facts.Fingerprint;
import org.whosaid.runs.RunSummary.Software;

/**
 * The program as it is installed: its jar, which holds our lists, and the jars of models in lib/ beside it. Classes
 * that do not come from a jar, as in tests, have no versions and no checksums.
 */
final class Distribution {

    private static final String MODEL_JARS = "*-models-*.jar";
    private static final String CORENLP_VERSION = "CoreNLP-Version";

    private final Path program;

    Distribution(Path program) {
        this.program = program;
    }

    /** The distribution that runs. */
    static Distribution running() {
        CodeSource source = Distribution.class.getProtectionDomain().getCodeSource();
        try {
            return new Distribution(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("classes from nowhere: " + source, impossible);
        }
    }

    /** Versions, and the SHA-256 checksums of the jars, named by their paths in the distribution. */
    Software describe() {
        try {
            return new Software(
                    Commands.VersionText.number(), Runtime.version().toString(), coreNlpVersion(), checksums());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the distribution at " + program + " cannot be read", unreadable);
        }
    }

    private String coreNlpVersion() throws IOException {
        if (!Files.isRegularFile(program)) {
            return "";
        }
        try (JarFile jar = new JarFile(program.toFile())) {
            Manifest manifest = jar.getManifest();
            String version =
                    manifest == null ? null : manifest.getMainAttributes().getValue(CORENLP_VERSION);
            return Objects.requireNonNullElse(version, "");
        }
    }

    private SortedMap<String, String> checksums() throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>();
        if (!Files.isRegularFile(program)) {
            return checksums;
        }
        checksums.put(String.valueOf(program.getFileName()), sha256(program));
        Path libraries = program.resolveSibling("lib");
        if (Files.isDirectory(libraries)) {
            try (DirectoryStream<Path> models = Files.newDirectoryStream(libraries, MODEL_JARS)) {
                for (Path model : models) {
                    checksums.put("lib/" + model.getFileName(), sha256(model));
                }
            }
        }
        return checksums;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Fingerprint.of(bytes).sha256();
        }
    }
}
