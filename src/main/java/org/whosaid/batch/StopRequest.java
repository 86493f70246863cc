package org.whosaid.batch;

/** Asks a run to stop before its end; may be made from any thread, once and for all. */
public final class StopRequest {

    private volatile boolean made;

    public void make() {
        made = true;
    }

    public boolean isMade() {
        return made;
    }

    /**
     * Passes while nobody has asked.
     *
     * @throws RunStoppedException once somebody has
     */
    public void check() throws RunStoppedException {
        if (made) {
            throw new RunStoppedException();
        }
    }
}
