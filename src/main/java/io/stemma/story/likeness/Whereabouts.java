package io.stemma.story.likeness;

import io.stemma.actor.ActorKeys;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a report's happening is: the countries and places that it names.
 *
 * @param top those of the headline and the first sentences
 * @param all those of the whole report
 */
record Whereabouts(Set<String> top, Set<String> all) {
    Whereabouts {
        top = Set.copyOf(top);
        all = Set.copyOf(all);
    }

    /** @param leading how many sentences of the article count as its top */
    static Whereabouts of(ReadArticle read, int leading) {
        Set<String> top = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (NameMention m : read.reading().names().mentions()) {
            LocalActor actor = read.reading().names().of(m);
            boolean place = actor.kind() == NameKind.PLACE || actor.kind() == NameKind.COUNTRY;
            if (place && m.form() != NameForm.PRONOUN) {
                all.add(ActorKeys.of(actor));
                if (m.sentence() < leading) {
                    top.add(ActorKeys.of(actor));
                }
            }
        }
        return new Whereabouts(top, all);
    }

    /** Whether both begin with places, of which the other names none. */
    boolean elsewhere(Whereabouts other) {
        return !top.isEmpty()
                && !other.top.isEmpty()
                && Collections.disjoint(top, other.all)
                && Collections.disjoint(other.top, all);
    }

    void write(DataOutput out) throws IOException {
        for (Set<String> places : List.of(top, all)) {
            out.writeInt(places.size());
            for (String place : places) {
                Distinctions.write(place, out);
            }
        }
    }

    static Whereabouts read(DataInput in) throws IOException {
        return new Whereabouts(places(in), places(in));
    }

    private static Set<String> places(DataInput in) throws IOException {
        Set<String> places = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            places.add(Distinctions.text(in));
        }
        return places;
    }
}
