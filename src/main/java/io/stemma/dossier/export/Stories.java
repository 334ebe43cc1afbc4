package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.dossier.Dossier;
import io.stemma.reading.ReadArticle;
import java.io.IOException;
import java.util.List;

/** Stories that are read one after the other, so that only one at a time need be held, however many there are. */
public interface Stories {
    /** Takes the dossier of one story. */
    @FunctionalInterface
    interface Taker {
        /** @throws IOException as the output does */
        void take(Dossier story) throws IOException;
    }

    /** Hands on the dossier of each story, newest story first. It may be called again, and does the same then. */
    void each(Taker taker) throws IOException;

    /** An article of one of the stories. */
    ReadArticle article(String id);

    /** What several stories tell of one actor, as one. */
    Actor together(String actorId, List<Actor> parts);

    /** Ids of stories that follow each other. */
    List<List<String>> lines();

    /** One story or several, held as a whole. */
    static Stories of(Dossier dossier) {
        return new Stories() {
            @Override
            public void each(Taker taker) throws IOException {
                taker.take(dossier);
            }

            @Override
            public ReadArticle article(String id) {
                return dossier.articles().stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            public Actor together(String actorId, List<Actor> parts) {
                return parts.get(0);
            }

            @Override
            public List<List<String>> lines() {
                return dossier.lines();
            }
        };
    }
}
