package io.stemma.web;

import io.javalin.http.sse.SseClient;
import io.stemma.dossier.JsonTree;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends the events of taking-ins to those who listen. A listener that comes back gets what it missed. */
final class EventPump implements AutoCloseable {
    private static final int MOST = 100;
    private static final long PAUSE_MILLIS = 100;
    private static final int QUIET = 150;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService pump = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread t = new Thread(task, "stemma-events");
        t.setDaemon(true);
        return t;
    });

    private static final class Listener {
        private final SseClient client;
        private final TakingJob job;
        private int told;
        private int quiet;

        Listener(SseClient client, TakingJob job, int told) {
            this.client = client;
            this.job = job;
            this.told = told;
        }

        /** Sends what is new; tells whether there may be more. */
        boolean send() {
            if (client.terminated()) {
                return false;
            }
            List<TakingJob.Event> events = job.after(told);
            for (TakingJob.Event e : events) {
                client.sendEvent(e.type(), JsonTree.line(e.json()), String.valueOf(e.number()));
                told = e.number();
                if (e.type().equals(TakingJob.DONE)) {
                    client.close();
                    return false;
                }
            }
            quiet = events.isEmpty() ? quiet + 1 : 0;
            if (quiet == QUIET) {
                client.sendComment("still at work");
                quiet = 0;
            }
            return true;
        }
    }

    EventPump() {
        pump.scheduleWithFixedDelay(this::turn, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Sends a job's events.
     *
     * @param told the number of the last event that the client has
     */
    void add(SseClient client, TakingJob job, int told) {
        if (listeners.size() >= MOST) {
            client.close();
            return;
        }
        client.keepAlive();
        listeners.add(new Listener(client, job, told));
    }

    private void turn() {
        for (Listener l : listeners) {
            try {
                if (!l.send()) {
                    listeners.remove(l);
                }
            } catch (RuntimeException e) {
                listeners.remove(l);
            }
        }
    }

    @Override
    public void close() {
        pump.shutdownNow();
        listeners.forEach(l -> l.client.close());
        listeners.clear();
    }
}
