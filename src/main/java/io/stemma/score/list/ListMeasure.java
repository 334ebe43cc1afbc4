package io.stemma.score.list;

import io.stemma.list.ListMatcher;
import io.stemma.list.ListReaders;
import io.stemma.list.ListedParty;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The name matcher of official lists against pairs of names, and the times that loading and a look-up take. */
public final class ListMeasure implements GoldMeasure {
    private static final String OFAC = "lists/ofac-sdn.csv";
    private static final String UN = "lists/un-consolidated-2026-02-27.xml";
    private static final int STEP = 5;
    private static final int FROM = 3;
    private static final int LOOK_UPS = 2000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<String> needs() {
        return List.of(OFAC, "lists/ofac-alt.csv", "lists/ofac-add.csv", UN);
    }

    @Override
    public Scorecard measure(Path gold) {
        long start = THREADS.getCurrentThreadCpuTime();
        List<ListedParty> ofac = parties(gold.resolve(OFAC));
        List<ListedParty> un = parties(gold.resolve(UN));
        List<ListedParty> all = new ArrayList<>(ofac);
        all.addAll(un);
        ListMatcher matcher = new ListMatcher(all);
        double load = (THREADS.getCurrentThreadCpuTime() - start) / BILLION;
        double lookUp = lookUp(matcher, all);
        List<String> missed = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        row("made pairs", new Judgement(matcher, MadePairs.all()), rows, missed);
        for (boolean like : new boolean[] {false, true}) {
            String aliases = like ? ", aliases that are like" : ", all aliases";
            row("OFAC" + aliases, new Judgement(matcher, new AliasPairs(ofac, like).every(STEP, FROM)), rows, missed);
            row("UN" + aliases, new Judgement(matcher, new AliasPairs(un, like).every(1, 0)), rows, missed);
        }
        ScoreTable pairs = new ScoreTable(List.of("pairs", "one", "another", "ROC area", "precision", "recall"), rows);
        ScoreTable times = new ScoreTable(
                List.of("entries", "loaded in s", "a look-up in ms"),
                List.of(List.of(String.valueOf(all.size()), form("%.1f", load), form("%.2f", lookUp))));
        return new Scorecard(
                name(),
                List.of(
                        "Is a name that of a listed party? Made pairs (names made up by the ways in which names vary: script,"
                                + " order, particles, patronymics, initials, legal forms, near misses), and the lists' own"
                                + " names: the name of an entry with each of its strong aliases is one, with the name of"
                                + " another entry that shares its surname (a body: its first word) is another. Of OFAC's"
                                + " entries every " + STEP
                                + "th is taken. Many aliases have nothing in common with the name"
                                + " (another name altogether), so recall over all of them can't be whole; aliases that are"
                                + " like share half of their pairs of neighbouring letters with it.",
                        "The made pairs and another fifth of OFAC's entries were at hand while the matcher was mended.",
                        "Precision and recall at the score of " + ListMatcher.LEAST
                                + ", from which on a match is shown. Loading is from the published files to a matcher that"
                                + " is ready, a look-up the average of " + LOOK_UPS
                                + " names: processor time on this machine.",
                        "Licence of the lists: public (US Treasury, UN Security Council). No rival's figure is known for"
                                + " these pairs."),
                DataChecksum.of(gold, needs().stream().map(gold::resolve).toList()),
                List.of(pairs, times),
                missed);
    }

    private static List<ListedParty> parties(Path file) {
        try {
            return ListReaders.read(file, Instant.EPOCH).state().parties();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds, after as many look-ups to warm up. */
    private static double lookUp(ListMatcher matcher, List<ListedParty> parties) {
        double time = 0;
        for (int round = 0; round < 2; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < LOOK_UPS; i++) {
                ListedParty p = parties.get((int) ((long) i * parties.size() / LOOK_UPS));
                matcher.find(p.name(), p.kind(), 1);
            }
            time = (THREADS.getCurrentThreadCpuTime() - start) / MILLION / LOOK_UPS;
        }
        return time;
    }

    private static void row(String what, Judgement j, List<List<String>> rows, List<String> missed) {
        rows.add(List.of(
                what,
                String.valueOf(j.same()),
                String.valueOf(j.size() - j.same()),
                form("%.3f", j.area()),
                form("%.3f", j.precision()),
                form("%.3f", j.recall())));
        j.wrong().forEach(w -> missed.add(what + ": " + w));
    }

    private static String form(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }
}
