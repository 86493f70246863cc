package org.whosaid.spark;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A place on any file system of Hadoop.
 *
 * @param typed as the user typed it, for messages
 * @param files the file system that it is on
 * @param path the same as a path there
 */
record Place(String typed, FileSystem files, Path path) {

    private static final Pattern WILDCARD = Pattern.compile("[{}\\[\\]*?\\\\]");

    /**
     * Finds the file system.
     *
     * @throws IOException where there is none of that kind, or its host is not known
     */
    static Place of(String typed, Configuration configuration) throws IOException {
        try {
            Path path = new Path(typed);
            return new Place(typed, path.getFileSystem(configuration), path);
        } catch (IllegalArgumentException noSuchPlace) {
            throw new IOException(Objects.requireNonNullElse(noSuchPlace.getMessage(), "no such place"), noSuchPlace);
        }
    }

    /** A path for Spark's readers, which take characters like brackets for wildcards unless they are escaped. */
    static String literally(String path) {
        return WILDCARD.matcher(path).replaceAll("\\\\$0");
    }
}
