package io.stemma.dossier;

import io.stemma.actor.Actor;
import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.dossier.page.Block.Picture;
import io.stemma.dossier.page.Svg;
import io.stemma.reading.event.Mode;
import io.stemma.reading.name.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Draws whom an actor met or talked with: the actor in the middle, the others around, thicker lines for more meetings. */
final class MeetingsPicture {
    private static final int WIDE = 400;
    private static final int MOST = 10;
    private static final int ROW = 34;
    private static final int LETTERS = 24;
    private static final Set<String> MEETINGS = Set.of("CONSULT", "COOPERATE", "AGREE");

    private MeetingsPicture() {}

    static Optional<Picture> of(ActorView view, UnaryOperator<String> address) {
        String self = view.actor().id();
        Map<String, Integer> met = new TreeMap<>();
        for (Claim c : view.claims()) {
            if (c.kind() == ClaimKind.EVENT && MEETINGS.contains(c.type()) && c.mode() == Mode.HAPPENED) {
                Set<String> others = new LinkedHashSet<>(c.source());
                others.addAll(c.target());
                others.remove(self);
                others.forEach(o -> met.merge(o, 1, Integer::sum));
            }
        }
        Sources sources = new Sources(view.dossier());
        List<Map.Entry<String, Integer>> most = met.entrySet().stream()
                .filter(e -> !place(view, e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .toList();
        return most.isEmpty() ? Optional.empty() : Optional.of(draw(view.actor(), most, sources, address));
    }

    private static boolean place(ActorView view, String id) {
        return view.dossier().actors().actors().stream().anyMatch(a -> a.id().equals(id) && a.kind() == NameKind.PLACE);
    }

    private static Picture draw(
            Actor actor, List<Map.Entry<String, Integer>> met, Sources sources, UnaryOperator<String> address) {
        int half = (met.size() + 1) / 2;
        int height = half * ROW + (half == 1 ? 3 : 2) * ROW;
        Svg svg = new Svg(WIDE, height, "Meetings of " + actor.name());
        double cx = WIDE / 2.0;
        double cy = height / 2.0;
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            boolean left = i % 2 == 0;
            double y = half == 1 ? ROW : ROW + (i / 2) * (height - 2.0 * ROW) / (half - 1);
            places.add(new double[] {left ? 84 : WIDE - 84, y});
            svg.line(cx, cy, places.get(i)[0], y, Math.min(5, 0.8 + met.get(i).getValue()));
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            String name = sources.actor(met.get(i).getKey());
            double[] at = places.get(i);
            svg.link(address.apply(met.get(i).getKey()));
            svg.box(at[0] - 80, at[1] - 12, 160, 24, "box");
            svg.centred(at[0], at[1] + 4, "", cut(name));
            svg.endLink();
            words.add(name + ": " + DossierPage.count(met.get(i).getValue(), "meeting"));
        }
        svg.box(cx - 62, cy - 14, 124, 28, "self");
        svg.centred(cx, cy + 4, "strong", cut(actor.name(), 19));
        return new Picture(svg.element(), words);
    }

    private static String cut(String s) {
        return cut(s, LETTERS);
    }

    private static String cut(String s, int letters) {
        return s.length() <= letters ? s : s.substring(0, letters - 1) + "…";
    }
}
