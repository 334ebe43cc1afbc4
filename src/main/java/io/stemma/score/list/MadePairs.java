package io.stemma.score.list;

import io.stemma.list.PartyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Pairs of names made up by the ways in which names vary: the resource {@code pairs.tsv} of this package. */
final class MadePairs {
    private static final int SOUGHT = 0;
    private static final int LISTED = 1;
    private static final int KIND = 2;
    private static final int SAME = 3;
    private static final int ABOUT = 4;

    private MadePairs() {}

    static List<NamePair> all() {
        try (var in = MadePairs.class.getResourceAsStream("pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> pair(l.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NamePair pair(String[] cells) {
        return new NamePair(
                cells[SOUGHT],
                cells[LISTED],
                PartyKind.valueOf(cells[KIND].toUpperCase(Locale.ROOT)),
                cells[SAME].equals("same"),
                cells[ABOUT]);
    }
}
