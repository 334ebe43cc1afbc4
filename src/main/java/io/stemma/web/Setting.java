package io.stemma.web;

import io.stemma.Snapshots;
import io.stemma.Stemma;

/**
 * What all doors of the desk share.
 *
 * @param stemma the archive
 * @param snapshots what it tells
 * @param lists official lists
 * @param answers how answers are given
 * @param options how the desk is set up
 */
record Setting(Stemma stemma, Snapshots snapshots, Lists lists, Answers answers, DeskOptions options) {}
