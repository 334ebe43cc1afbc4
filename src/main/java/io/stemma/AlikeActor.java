package io.stemma;

import io.stemma.actor.KnownActor;

/**
 * An actor that a name may stand for.
 *
 * @param actor the actor
 * @param likeness how like its likest spelling is to the name, 0 to 1
 */
public record AlikeActor(KnownActor actor, double likeness) {}
