package io.stemma.score.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence cut into tokens that others have tagged (BIO), written as a text again: blanks between tokens but not before
 * closing marks and not behind opening ones.
 *
 * @param text the sentence
 * @param tokens offsets of its tokens in the text
 * @param names the tagged names in order, each with its first token and the one behind its last
 */
record TaggedSentence(String text, List<Span> tokens, List<TaggedName> names) {
    private static final String CLOSING = ".,;:!?)]}%…";
    private static final String OPENING = "([{„";

    /** A tagged name: tokens, end exclusive, and the tag without B or I. */
    record TaggedName(int from, int to, String kind) {}

    /** Reads the arrays {@code tokens} and {@code tags} of an object. */
    static TaggedSentence of(JsonNode object) {
        List<String> words = new ArrayList<>();
        object.get("tokens").forEach(t -> words.add(t.asText()));
        List<String> tags = new ArrayList<>();
        object.get("tags").forEach(t -> tags.add(t.asText()));
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        boolean quoted = false;
        boolean glue = true;
        for (String word : words) {
            boolean quote = word.equals("\"") || word.equals("''") || word.equals("``");
            boolean closes = word.length() == 1 && CLOSING.indexOf(word.charAt(0)) >= 0
                    || word.equals("“")
                    || word.equals("”")
                    || word.startsWith("'") && word.length() > 1 && !quote
                    || word.startsWith("’") && word.length() > 1
                    || quote && quoted;
            if (!glue && !closes) {
                text.append(' ');
            }
            tokens.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
            glue = word.length() == 1 && OPENING.indexOf(word.charAt(0)) >= 0 || quote && !quoted;
            quoted ^= quote;
        }
        return new TaggedSentence(text.toString(), tokens, names(tags));
    }

    private static List<TaggedName> names(List<String> tags) {
        List<TaggedName> names = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            boolean goes = from >= 0 && tag.equals("I-" + tags.get(from).substring(2));
            if (from >= 0 && !goes) {
                names.add(new TaggedName(from, i, tags.get(from).substring(2)));
                from = -1;
            }
            if (!goes && !tag.equals("O")) {
                from = i;
            }
        }
        return names;
    }
}
