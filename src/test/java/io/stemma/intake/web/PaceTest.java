package io.stemma.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
    /** A time that passes only while somebody waits. */
    static final class Waiting implements Pace.Time {
        final List<Long> waits = new ArrayList<>();
        private long now = 5;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            waits.add(nanos);
            now += nanos;
        }
    }

    private final Waiting time = new Waiting();
    private final Pace pace = new Pace(Duration.ofSeconds(1), time);

    @Test
    void aHostIsLeftAloneForAWhileAfterEachRequest() throws IOException {
        pace.turn("a.example", Duration.ZERO, () -> time.now += 300);
        pace.turn("a.example", Duration.ZERO, () -> time.now += 300);
        pace.turn("b.example", Duration.ZERO, () -> time.now += 300);

        assertThat(time.waits).containsExactly(1_000_000_000L);
    }

    @Test
    void noHostWaitsForAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch both = new CountDownLatch(2);
        try {
            Pace plain = new Pace(Duration.ZERO);
            List<Future<Boolean>> met = new ArrayList<>();
            for (String host : List.of("a.example", "b.example")) {
                met.add(threads.submit(() -> plain.turn(host, Duration.ZERO, () -> meet(both))));
            }
            for (Future<Boolean> each : met) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            return both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
