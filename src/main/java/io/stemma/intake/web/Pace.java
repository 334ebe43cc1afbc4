package io.stemma.intake.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One request at a time for each host, and a pause after each; different hosts do not wait for each other. */
final class Pace {
    private static final class Turn {
        final ReentrantLock lock = new ReentrantLock(true);
        boolean asked;
        long free;
    }

    /** What time it is, and waiting. */
    interface Time {
        /** Nanoseconds since some moment. */
        long nanos();

        /** Waits. */
        void sleep(long nanos) throws InterruptedException;
    }

    private static final Time SYSTEM = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
    };

    private final Duration pause;
    private final Time time;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    Pace(Duration pause) {
        this(pause, SYSTEM);
    }

    Pace(Duration pause, Time time) {
        this.pause = pause;
        this.time = time;
    }

    /** What is done when it is a host's turn. */
    interface Request<T> {
        T run() throws IOException;
    }

    /**
     * Does a request when the host's turn has come.
     *
     * @param asked how long the host wants to be left alone afterwards
     *
     * @throws InterruptedIOException if the thread is interrupted while it waits
     */
    <T> T turn(String host, Duration asked, Request<T> request) throws IOException {
        Turn turn = turns.computeIfAbsent(host, h -> new Turn());
        try {
            turn.lock.lockInterruptibly();
        } catch (InterruptedException e) {
            throw stopped();
        }
        try {
            for (long wait = turn.free - time.nanos(); turn.asked && wait > 0; wait = turn.free - time.nanos()) {
                time.sleep(wait);
            }
            turn.asked = true;
            return request.run();
        } catch (InterruptedException e) {
            throw stopped();
        } finally {
            turn.free = time.nanos() + (asked.compareTo(pause) > 0 ? asked : pause).toNanos();
            turn.lock.unlock();
        }
    }

    private static InterruptedIOException stopped() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped");
    }
}
