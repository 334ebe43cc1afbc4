package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.util.Optional;

/** What an actor that a gazetteer knows is usually called in the pivot language, English. */
public final class UsualNames {
    private static final String PIVOT = "en";
    private static final String ADMINISTRATION = "administration-";

    private UsualNames() {}

    /**
     * The usual English name of an actor, empty where no gazetteer has one.
     *
     * @param actor an actor with a key
     * @param language the language of the article that it comes from
     */
    public static Optional<String> of(LocalActor actor, String language) {
        Optional<LanguagePack> pivot = LanguagePacks.ofStemma().of(PIVOT);
        if (actor.key() == null || pivot.isEmpty()) {
            return Optional.empty();
        }
        if (actor.key().startsWith(ADMINISTRATION)) {
            return administration(actor.name(), language, pivot.get());
        }
        return Optional.ofNullable(
                pivot.get().part(Gazetteer.class, Gazetteer::new).name(actor.key()));
    }

    private static Optional<String> administration(String name, String language, LanguagePack pivot) {
        String form =
                LanguagePacks.ofStemma().of(language).map(UsualNames::form).orElse("%");
        int at = form.indexOf('%');
        String behind = form.substring(at + 1);
        if (!name.startsWith(form.substring(0, at)) || !name.endsWith(behind)) {
            return Optional.empty();
        }
        return Optional.of(form(pivot).replace("%", name.substring(at, name.length() - behind.length())));
    }

    private static String form(LanguagePack pack) {
        for (Row row : pack.table("names/administrations.tsv")) {
            if (row.cell(0).equals("name")) {
                return row.cell(1);
            }
        }
        return "%";
    }
}
