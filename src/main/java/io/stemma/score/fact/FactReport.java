package io.stemma.score.fact;

import java.util.List;

/** Prints counted facts. */
public final class FactReport {
    private FactReport() {}

    /**
     * The counts as text.
     *
     * @param missed whether to list what was not found
     * @param beyond whether to list the claims beyond the expected facts
     */
    public static String text(String set, List<Section> sections, boolean missed, boolean beyond) {
        StringBuilder s = new StringBuilder();
        s.append(String.format("%-16s %12s %8s%n", set, "found", "beyond"));
        int found = 0;
        int expected = 0;
        for (Section section : sections) {
            if (section.expected() == 0) {
                continue;
            }
            found += section.found().size();
            expected += section.expected();
            s.append(String.format(
                    "%-16s %5d of %3d %8d%n",
                    section.name(),
                    section.found().size(),
                    section.expected(),
                    section.beyond().size()));
            if (missed) {
                section.missed().forEach(m -> s.append("    missed  ").append(m).append('\n'));
            }
            if (beyond) {
                section.beyond().forEach(b -> s.append("    beyond  ").append(b).append('\n'));
            }
        }
        s.append(String.format("%-16s %5d of %3d%n", "all", found, expected));
        return s.toString();
    }

    /**
     * The counts as a section of SCORES.md.
     *
     * @param title what was measured
     * @param checksum of the data
     */
    public static String markdown(String title, String checksum, List<Section> sections) {
        StringBuilder s = new StringBuilder();
        s.append("## ")
                .append(title)
                .append("\n\nData: SHA-256 `")
                .append(checksum)
                .append("`\n\n");
        s.append("| facts | found | expected | claims beyond |\n|---|---:|---:|---:|\n");
        int found = 0;
        int expected = 0;
        for (Section section : sections) {
            if (section.expected() > 0) {
                found += section.found().size();
                expected += section.expected();
                s.append(String.format(
                        "| %s | %d | %d | %s |%n",
                        section.name(),
                        section.found().size(),
                        section.expected(),
                        section.beyond().isEmpty() ? "" : section.beyond().size()));
            }
        }
        return s.append(String.format("| **all** | **%d** | **%d** | |%n", found, expected))
                .toString();
    }
}
