package org.whosaid.batch;

/** Is told of every fault that a document failed by, from the worker's thread. Safe for use by several threads. */
@FunctionalInterface
public interface FaultSink {

    /** Where nobody wants to know. */
    FaultSink NONE = (document, fault) -> {};

    void caught(String document, Throwable fault);
}
