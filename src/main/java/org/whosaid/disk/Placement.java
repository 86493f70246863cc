package org.whosaid.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts complete files in place together: first what they replace is moved out of the way, then each is renamed. Where a
 * step fails, those before it are taken back, so that all new files stand or all old ones. A crash on the way can be
 * taken back later by another process.
 */
public final class Placement {

    private final Disk disk;

    public Placement(Disk disk) {
        this.disk = disk;
    }

    /** Puts complete files in place, the last one last; {@link #forgetReplaced} ends it. */
    public void place(List<StagedPlace> places) throws OutputException {
        try {
            for (StagedPlace place : places) {
                setAside(place);
            }
            for (StagedPlace place : places) {
                move(place.target(), place.staged(), place.target());
            }
            for (Path folder : places.stream()
                    .map(place -> place.target().getParent())
                    .distinct()
                    .toList()) {
                disk.force(folder);
            }
        } catch (IOException trouble) {
            try {
                restore(places);
            } catch (IOException further) {
                trouble.addSuppressed(further);
            }
            throw trouble instanceof OutputException told
                    ? told
                    : new OutputException(places.get(0).target().toString(), trouble);
        }
    }

    /**
     * Undoes whatever {@link #place} did, as far as it came: new files are staged again, old ones stand where they
     * stood. May be done again where it was broken off itself.
     */
    public void restore(List<StagedPlace> places) throws OutputException {
        for (StagedPlace place : places) {
            // A file that is not staged any more is in place. An old one is never there then: it was set aside.
            if (!isThere(place.staged()) && isThere(place.target())) {
                move(place.target(), place.target(), place.staged());
            }
            if (isThere(place.aside())) {
                move(place.target(), place.aside(), place.target());
            }
        }
    }

    /** Removes what the files in place have replaced. */
    public void forgetReplaced(List<StagedPlace> places) {
        for (StagedPlace place : places) {
            try {
                disk.delete(place.aside());
            } catch (IOException leftOver) {
                // All new files stand; an old one that stays in the staging folder does no harm.
            }
        }
    }

    private void setAside(StagedPlace place) throws OutputException {
        if (isThere(place.target())) {
            move(place.target(), place.target(), place.aside());
        }
    }

    private void move(Path told, Path from, Path to) throws OutputException {
        try {
            disk.move(from, to);
        } catch (IOException trouble) {
            throw new OutputException(told.toString(), trouble);
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
