package io.stemma.intake.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One request at a time for each host, and a pause after each. */
final class Pace {
    private static final class Turn {
        final ReentrantLock lock = new ReentrantLock(true);
        long free = System.nanoTime();
    }

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    Pace(Duration pause) {
        this.pause = pause;
    }

    /** What is done when it is a host's turn. */
    interface Request<T> {
        T run() throws java.io.IOException;
    }

    /** Does a request when the host's turn has come. */
    <T> T turn(String host, Request<T> request) throws java.io.IOException {
        Turn turn = turns.computeIfAbsent(host, h -> new Turn());
        turn.lock.lock();
        try {
            long wait = turn.free - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
            }
            return request.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("stopped");
        } finally {
            turn.free = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
        }
    }
}
