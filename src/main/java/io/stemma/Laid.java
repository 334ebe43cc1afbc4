package io.stemma;

import io.stemma.actor.ActorRegister;
import io.stemma.article.ArticleHead;
import io.stemma.correction.Correction;
import io.stemma.correction.Corrections;
import io.stemma.dossier.Chapter;
import io.stemma.language.LanguagePacks;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot holds in memory.
 *
 * @param groups which articles make which stories
 * @param heads what lists tell of the articles, by id, in order of arrival, under names that may be shown
 * @param briefs what each story tells, in short, by the story's id
 * @param register the actors
 * @param corrections what was put right and holds
 * @param made what was put right, also what was taken back since
 * @param lists how many states of official lists are held
 * @param moment as the archive stood then, or null for now
 * @param mark what tells this state of the archive from others
 */
record Laid(
        LanguagePacks packs,
        Groups groups,
        Map<String, ArticleHead> heads,
        Map<String, Chapter.Brief> briefs,
        ActorRegister register,
        Corrections corrections,
        List<Correction> made,
        int lists,
        Instant moment,
        String mark) {}
