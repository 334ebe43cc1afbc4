package io.stemma.score.name;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import io.stemma.score.name.TaggedSentence.TaggedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tagged sentences as articles and gives the names that were found as tags. A mention by name is PER, ORG or LOC by
 * its actor's kind; a capital that stands for its government is LOC, as taggers have it. Adjectives, inhabitants, roles and
 * pronouns are no names there, nor is a name that is only a part of a token.
 */
final class NameTagger {
    private final LanguagePack pack;

    NameTagger(LanguagePack pack) {
        this.pack = pack;
    }

    /** The names found in some sentences that follow each other, read as one article; one list for each sentence. */
    List<List<TaggedName>> tag(List<TaggedSentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (TaggedSentence s : sentences) {
            starts.add(text.length());
            text.append(s.text()).append("\n\n");
        }
        Article article = new Article(
                "tagged", "tagged", null, null, null, null, null, null, null, pack.code(), text.toString(), List.of());
        Names names = pack.part(NameFinder.class, NameFinder::new).find(pack.parse(article));
        List<List<TaggedName>> tagged = new ArrayList<>();
        sentences.forEach(s -> tagged.add(new ArrayList<>()));
        for (NameMention m : names.mentions()) {
            if (m.form() != NameForm.NAME && m.form() != NameForm.SEAT) {
                continue;
            }
            int at = sentence(starts, m.span().start());
            TaggedName name = name(
                    sentences.get(at), m.span(), starts.get(at), m.form() == NameForm.SEAT ? "LOC" : kind(names.of(m)));
            if (name != null) {
                tagged.get(at).add(name);
            }
        }
        return tagged;
    }

    private static int sentence(List<Integer> starts, int offset) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= offset) {
            at++;
        }
        return at;
    }

    /** The mention in tokens, or null where it starts or ends within one. */
    private static TaggedName name(TaggedSentence sentence, Span mention, int start, String kind) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Span token = sentence.tokens().get(i);
            if (token.start() == mention.start() - start) {
                from = i;
            }
            if (token.end() == mention.end() - start) {
                to = i + 1;
            }
        }
        return from < 0 || to < 0 ? null : new TaggedName(from, to, kind);
    }

    private static String kind(LocalActor actor) {
        return switch (actor.kind()) {
            case PERSON -> "PER";
            case ORGANISATION, GROUP -> "ORG";
            case COUNTRY, PLACE -> "LOC";
        };
    }
}
