package io.stemma.web;

import io.stemma.claim.Claim;
import io.stemma.claim.ClaimKind;
import io.stemma.claim.Standing;
import io.stemma.web.view.ClaimView;
import io.stemma.web.view.GroupView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts claims under headings: what is disputed or changed first, then by kind; a leaf of them at a time. */
final class ClaimGroups {
    private static final Map<String, Predicate<Claim>> HEADINGS = headings();

    private final Map<String, List<Claim>> groups = new LinkedHashMap<>();
    private final List<Claim> inOrder = new ArrayList<>();

    ClaimGroups(List<Claim> claims) {
        HEADINGS.forEach((title, test) -> {
            List<Claim> own = claims.stream().filter(test).toList();
            if (!own.isEmpty()) {
                groups.put(title, own);
                inOrder.addAll(own);
            }
        });
    }

    private static Map<String, Predicate<Claim>> headings() {
        Map<String, Predicate<Claim>> headings = new LinkedHashMap<>();
        headings.put("Disputed", c -> c.standing() == Standing.DISPUTED);
        headings.put("Changed or dropped", c -> c.standing() == Standing.CHANGED || c.standing() == Standing.DROPPED);
        headings.put("What happened", c -> stands(c) && c.kind() == ClaimKind.EVENT);
        headings.put("Measures", c -> stands(c) && c.kind() == ClaimKind.MEASURE);
        headings.put("Who said what", c -> stands(c) && c.kind() == ClaimKind.QUOTE);
        headings.put("Figures", c -> stands(c) && c.kind() == ClaimKind.FIGURE);
        return headings;
    }

    private static boolean stands(Claim c) {
        return c.standing() == Standing.CORROBORATED || c.standing() == Standing.SINGLE_ORIGIN;
    }

    int total() {
        return inOrder.size();
    }

    /** The leaf that holds a claim, from 1; 1 where none does. */
    int leafOf(String claimId, int size) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).id().equals(claimId)) {
                return i / size + 1;
            }
        }
        return 1;
    }

    /** The groups of a leaf. */
    List<GroupView> leaf(int page, int size, Function<Claim, ClaimView> view) {
        long from = Math.min(inOrder.size(), (page - 1L) * size);
        long to = Math.min(inOrder.size(), from + size);
        List<GroupView> shown = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, List<Claim>> e : groups.entrySet()) {
            int all = e.getValue().size();
            int first = (int) Math.max(0, from - at);
            int last = (int) Math.min(all, to - at);
            if (first < last) {
                shown.add(new GroupView(
                        e.getKey(),
                        all,
                        e.getValue().subList(first, last).stream().map(view).toList()));
            }
            at += all;
        }
        return shown;
    }
}
