package io.stemma.score.lineage;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.AlignedPair;
import io.stemma.lineage.Derivation;
import io.stemma.lineage.Derivations;
import io.stemma.lineage.Witness;
import io.stemma.lineage.Witnesses;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.likeness.Gists;
import io.stemma.story.likeness.Precis;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads texts and finds how they derive from one another, each text once. */
final class Kin {
    private final Reader reader;
    private final Witnesses witnesses;
    private final Derivations derivations;
    private final Map<Article, Witness> read = new HashMap<>();

    private final Optional<Gists> gists;
    private final Map<String, Precis> precis = new HashMap<>();

    /** As articles are taken in: those that a precis of each tells apart are not aligned. */
    Kin(LanguagePacks packs) {
        this(packs, EnumSet.allOf(Witnesses.Evidence.class), Optional.of(new Gists(packs)));
    }

    /** @param heeded what sentences are compared by; any two are aligned */
    Kin(LanguagePacks packs, Set<Witnesses.Evidence> heeded) {
        this(packs, heeded, Optional.empty());
    }

    private Kin(LanguagePacks packs, Set<Witnesses.Evidence> heeded, Optional<Gists> gists) {
        this.reader = new Reader(packs);
        this.witnesses = new Witnesses(packs, heeded);
        this.derivations = new Derivations(packs);
        this.gists = gists;
    }

    /** A side of a pair, its headline in its first line, each sentence a paragraph. */
    Witness witness(Side side) {
        List<String> lines = side.text().lines();
        String text = lines.get(0) + "\n\n" + String.join("\n\n", lines.subList(1, lines.size())) + "\n";
        return witness(
                side.text().document() + "." + side.text().by(),
                side.outlet(),
                side.published(),
                side.text().language(),
                text,
                lines.get(0));
    }

    /** A text that begins with its title. */
    Witness witness(String file, String outlet, String published, String language, String text, String title) {
        Article article = new Article(
                Article.idOf(file, outlet, file, text),
                file,
                outlet,
                null,
                title,
                new Span(0, title.length()),
                null,
                published,
                published == null ? null : "manifest",
                language,
                text,
                List.of());
        return read.computeIfAbsent(article, a -> witnesses.of(new ReadArticle(a, reader.read(a))));
    }

    /** The sentences of both that are aligned. */
    List<AlignedPair> aligned(Witness a, Witness b) {
        return derivations.aligned(a, b);
    }

    Optional<Derivation> between(Witness a, Witness b) {
        return gists.isPresent() && precis(a).strange(precis(b)) ? Optional.empty() : derivations.between(a, b);
    }

    private Precis precis(Witness of) {
        return precis.computeIfAbsent(
                of.id(), id -> gists.orElseThrow().of(of.article()).precis());
    }
}
