package org.whosaid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Starts the program with a stand-in for the pipeline, to measure what is around it. */
public final class StubbedMain {

    private StubbedMain() {}

    public static void main(String[] args) {
        Main main = new Main(Terminals.NONE, Path.of(""), (watched, speakers) -> new NamedSpeakerAnalysis());
        System.exit(main.run(args, System.in, new FileOutputStream(FileDescriptor.out), System.err));
    }
}
