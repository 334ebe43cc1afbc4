package io.stemma.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows the time that a test sets. */
final class TestClock extends Clock {
    private final Instant[] now;

    /** @param now the time, which the test may replace */
    TestClock(Instant[] now) {
        this.now = now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now[0];
    }
}
