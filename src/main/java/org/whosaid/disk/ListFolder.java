package org.whosaid.disk;

import java.io.IOException;
import java.io.InputStream;

/** Where lists come from: opens one by its path below models/, such as {@code names/states.csv}. */
@FunctionalInterface
public interface ListFolder {

    /** The lists that are packaged with the program. */
    ListFolder PACKAGED = file -> {
        InputStream found = ListFolder.class.getResourceAsStream("/models/" + file);
        if (found == null) {
            throw new ListFaultException(file, "missing on the class path below models/");
        }
        return found;
    };

    InputStream open(String file) throws IOException;
}
