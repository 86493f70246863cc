package org.whosaid.read;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of one input come from. */
@FunctionalInterface
public interface ByteSource {

    /** Opens it from its beginning; whoever reads the stream closes it. */
    InputStream open() throws IOException;
}
