package org.whosaid.spark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.whosaid.facts.Fingerprint;
import picocli.CommandLine.IVersionProvider;

/** The program as it was submitted: one jar with the models in it. */
final class Program implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"whosaid " + version()};
    }

    /** Version and the SHA-256 of the jar; classes that do not come from a jar, as in tests, have none. */
    static Map<String, String> checksums() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            String checksum = Files.isRegularFile(jar)
                    ? Fingerprint.of(Files.readAllBytes(jar)).sha256()
                    : "";
            Map<String, String> told = new LinkedHashMap<>();
            told.put("version", version());
            told.put("program", checksum);
            return told;
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("the program at " + source + " cannot be read", unreadable);
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(Program.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
