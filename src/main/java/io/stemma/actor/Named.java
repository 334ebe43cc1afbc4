package io.stemma.actor;

import io.stemma.reading.Reading;
import io.stemma.reading.name.LocalActor;

/** A local actor with the reading that it is of. */
record Named(Reading reading, LocalActor actor) {
    String article() {
        return reading.articleId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Named n && n.article().equals(article()) && n.actor.index() == actor.index();
    }

    @Override
    public int hashCode() {
        return article().hashCode() * 31 + actor.index();
    }
}
