package org.whosaid.disk;

import java.nio.file.Path;

/**
 * Where a file stands until it is complete, and where then.
 *
 * @param staged until then
 * @param aside where what stood at the target is kept while files are put in place
 * @param target its place, on the same file system
 */
public record StagedPlace(Path staged, Path aside, Path target) {

    public static StagedPlace of(Path staging, Path target) {
        String name = target.getFileName().toString();
        return new StagedPlace(staging.resolve(name), staging.resolve(name + ".replaced"), target);
    }
}
