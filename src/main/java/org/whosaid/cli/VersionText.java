package org.whosaid.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar's manifest has it. */
final class VersionText implements IVersionProvider {

    /** The version's number; "unpackaged" where the classes do not come from the jar. */
    static String number() {
        return Objects.requireNonNullElse(VersionText.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"whosaid " + number()};
    }
}
