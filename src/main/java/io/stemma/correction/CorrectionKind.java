package io.stemma.correction;

import java.util.Locale;

/** What a person can put right. */
public enum CorrectionKind {
    /** One article does not derive from another. Subjects: the two articles. */
    DERIVATION_WRONG(2, 2, "not derived from each other"),
    /** A claim is not what the sentences say. Subjects: the claim, the article of its first sentence, its line as it read. */
    CLAIM_WRONG(2, 3, "claim wrong"),
    /** Two articles are of one story, and so are theirs. Subjects: the two articles. */
    STORIES_ONE(2, 2, "stories merged"),
    /** Some articles are a story of their own. Subjects: these articles. */
    ARTICLES_APART(1, 500, "story split"),
    /** Two actors are one. Subjects: the one that stays, the other. */
    ACTORS_ONE(2, 2, "actors merged"),
    /** In some articles an actor is somebody else. Subjects: the actor, these articles. */
    ACTOR_APART(2, 501, "actor split");

    private final int least;
    private final int most;
    private final String words;

    CorrectionKind(int least, int most, String words) {
        this.least = least;
        this.most = most;
        this.words = words;
    }

    /** The kind in words. */
    public String words() {
        return words;
    }

    /** The word for it in the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a correction of this kind has so many subjects. */
    public boolean takes(int subjects) {
        return subjects >= least && subjects <= most;
    }
}
