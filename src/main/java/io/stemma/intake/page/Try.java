package io.stemma.intake.page;

import io.stemma.language.LanguagePacks;
import java.nio.file.*;
import java.util.*;
import org.jsoup.Jsoup;

public class Try {
    static final Marks M = new Marks(LanguagePacks.ofStemma());

    static List<Block> blocks(String html) {
        Markup m = Markup.of(html);
        var d = Jsoup.parse(m.html());
        return PageParts.of(
                        d,
                        M,
                        new Phrases(LanguagePacks.ofStemma()),
                        new PageFacts(d, new LinkedData(m.linkedData()), null).titles())
                .blocks();
    }

    static List<String> words(String s) {
        List<String> w = new ArrayList<>();
        var m = java.util.regex.Pattern.compile("[\\p{L}\\p{N}]+").matcher(s.toLowerCase());
        while (m.find()) w.add(m.group());
        return w;
    }

    static Map<String, Integer> sh(String s) {
        List<String> w = words(s);
        Map<String, Integer> set = new HashMap<>();
        if (w.size() < 4) {
            if (!w.isEmpty()) set.put(String.join(" ", w), 1);
            return set;
        }
        for (int i = 0; i + 4 <= w.size(); i++) set.merge(String.join(" ", w.subList(i, i + 4)), 1, Integer::sum);
        return set;
    }

    static double[] f(String a, String b) {
        var x = sh(a);
        var y = sh(b);
        double tp = 0, nx = 0, ny = 0;
        for (var e : x.entrySet()) {
            nx += e.getValue();
            tp += Math.min(e.getValue(), y.getOrDefault(e.getKey(), 0));
        }
        for (int v : y.values()) ny += v;
        double p = nx == 0 ? (ny == 0 ? 1 : 0) : tp / nx, r = ny == 0 ? (nx == 0 ? 1 : 0) : tp / ny;
        return new double[] {p, r, p + r == 0 ? 0 : 2 * p * r / (p + r)};
    }

    public static void main(String[] a) throws Exception {
        var gold = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Path.of("/work/shared/gold/extraction/scrapinghub/ground-truth.json")
                        .toFile());
        List<String> keys = new ArrayList<>();
        gold.fieldNames().forEachRemaining(keys::add);
        Collections.sort(keys);
        double[] sum = new double[2], sp = new double[2], sr = new double[2];
        int[] n = new int[2];
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String html = Files.readString(Path.of("/tmp/pg/html/" + keys.get(i) + ".html"));
            if (System.getProperty("bare") != null)
                html = html.replaceAll("\\s(class|id|role)=(\"[^\"]*\"|[^\\s\">]+)", "");
            List<Block> bs = blocks(html);
            StringBuilder sb = new StringBuilder();
            for (Block b : bs) if (b.kind == null) sb.append(b.text).append("\n\n");
            String want = gold.get(keys.get(i)).get("articleBody").asText();
            double[] f = f(sb.toString(), want);
            sum[i % 2] += f[2];
            n[i % 2]++;
            sp[i % 2] += f[0];
            sr[i % 2] += f[1];
            if (i % 2 == 0)
                rows.add(String.format(
                        "%.3f P%.2f R%.2f %d %s",
                        f[2], f[0], f[1], i, gold.get(keys.get(i)).get("url").asText()));
            if (a.length > 0 && Integer.parseInt(a[0]) == i && i % 2 == 0) {
                var wantS = sh(want);
                var gotS = sh(sb.toString());
                for (Block b : bs) {
                    var s = sh(b.text);
                    int in = 0;
                    for (String k : s.keySet()) if (wantS.containsKey(k)) in++;
                    boolean g = in * 2 > s.size();
                    if (g != (b.kind == null)) {
                        StringBuilder path = new StringBuilder();
                        for (Zone z = b.zone; z != null && path.length() < 400; z = z.above)
                            path.append(z.name())
                                    .append('.')
                                    .append(z.element.className())
                                    .append('#')
                                    .append(z.element.id())
                                    .append(z.kind == null ? "" : "[" + z.kind + "]")
                                    .append(z.body ? "*" : "")
                                    .append(" < ");
                        System.out.println((g ? "MISSED " : "EXTRA  ") + b.kind + " | "
                                + b.text.substring(0, Math.min(150, b.text.length()))
                                        .replace('\n', '~') + "\n      " + path);
                    }
                }
            }
        }
        Collections.sort(rows);
        if (a.length == 0) rows.subList(0, 34).forEach(System.out::println);
        for (int h = 0; h < 2; h++)
            System.out.printf(
                    "%s F %.4f P %.3f R %.3f (%d)%n",
                    h == 0 ? "learn" : "other", sum[h] / n[h], sp[h] / n[h], sr[h] / n[h], n[h]);
    }
}
