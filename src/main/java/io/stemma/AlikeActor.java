package io.stemma;

import io.stemma.actor.Actor;

/**
 * An actor that a name may stand for.
 *
 * @param actor the actor
 * @param likeness how like its likest spelling is to the name, 0 to 1
 */
public record AlikeActor(Actor actor, double likeness) {}
