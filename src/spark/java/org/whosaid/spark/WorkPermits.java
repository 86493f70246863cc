package org.whosaid.spark;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets the documents of one process be worked on side by side, and one that ran out of memory alone. */
final class WorkPermits {

    /** Fair, so that whoever wants to be alone is not passed by for ever. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    <T> T together(Callable<T> work) throws Exception {
        lock.readLock().lockInterruptibly();
        try {
            return work.call();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Works while nobody else does.
     *
     * @param patience how long to wait for that; then the work is done all the same, since a document that was given up
     *     may never leave
     */
    <T> T alone(Duration patience, Callable<T> work) throws Exception {
        Lock all = lock.writeLock();
        boolean alone = all.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return work.call();
        } finally {
            if (alone) {
                all.unlock();
            }
        }
    }
}
