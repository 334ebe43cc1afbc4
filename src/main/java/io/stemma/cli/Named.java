package io.stemma.cli;

import io.stemma.ArrivedArticle;
import io.stemma.Stemma;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one article that a person means by a name. */
final class Named {
    private Named() {}

    /**
     * The article of this id, start of an id, file name or address.
     *
     * @throws CommandException if there is none, or several, which are listed
     */
    static ArrivedArticle one(Stemma stemma, String name, Instant moment) {
        List<ArrivedArticle> found = stemma.articles(name, moment);
        if (found.isEmpty()) {
            throw new CommandException("no article '" + name + "'");
        }
        if (found.size() > 1) {
            throw new CommandException("'" + name + "' is " + found.size() + " articles; name one by its id: "
                    + found.stream().map(ArrivedArticle::told).collect(Collectors.joining("; ")));
        }
        return found.get(0);
    }
}
