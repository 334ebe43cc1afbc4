package io.stemma.dossier;

import io.stemma.article.Article;
import io.stemma.article.Receipt;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.credit.Credit;
import io.stemma.reading.credit.CreditFinder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outside sources that an article is credited to: by its own words, and by its page or wire. */
public final class ArticleCredits {
    private final LanguagePacks packs;

    /** In the languages that have a pack; in others only what the page or wire says counts. */
    public ArticleCredits(LanguagePacks packs) {
        this.packs = packs;
    }

    /** The names of the sources, each once. */
    public List<String> of(Article article, Receipt receipt) {
        Set<String> credits = new LinkedHashSet<>(receipt.remarks().credits());
        Optional<LanguagePack> pack = packs.of(article.language());
        pack.ifPresent(p -> p.part(CreditFinder.class, CreditFinder::new).find(p.parse(article)).stream()
                .map(Credit::outlet)
                .forEach(credits::add));
        return List.copyOf(credits);
    }
}
