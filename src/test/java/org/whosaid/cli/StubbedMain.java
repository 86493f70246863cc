package org.whosaid.cli;

import org.whosaid.disk.Disk;

/** Starts the program with a stand-in for the pipeline, to measure what is around it. */
public final class StubbedMain {

    private StubbedMain() {}

    public static void main(String[] args) {
        Main.start(args, (watched, speakers) -> new NamedSpeakerAnalysis(), Disk.real());
    }
}
