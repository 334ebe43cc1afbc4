package io.stemma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Walks through the paths that were given: files in their order, folders with all below them sorted by name. What was
 * met under an earlier path is not met again, and a link to what is met anyway is passed over. Hidden files and files that plainly go with articles without being any (a
 * manifest, a README, a table of settings) are passed over unless given themselves.
 */
final class Walk {
    private static final Set<String> SIDE_ENDINGS =
            Set.of("yaml", "yml", "csv", "tsv", "toml", "ini", "properties", "log", "db", "db-wal", "db-shm", "sha256");
    private static final Set<String> SIDE_NAMES = Set.of(
            "readme", "license", "licence", "copying", "notice", "changelog", "contributing", "authors", "makefile");
    private static final int DEEPEST = 100;

    /**
     * A file met on the way, or what could not be entered.
     *
     * @param path where it is; null for the standard input and for addresses
     * @param given the path as given, or as put together from a given folder
     * @param shown the shortest name: from the given folder on, or the file's own name
     * @param refusal why it cannot be entered, or null
     */
    record Step(Path path, String given, String shown, String refusal) {}

    private final List<String> paths;
    private final Path manifest;

    /** @param manifest a file to pass over in folders, or null */
    Walk(List<String> paths, Path manifest) {
        this.paths = paths;
        this.manifest = manifest == null ? null : manifest.toAbsolutePath().normalize();
    }

    /** Hands on every step in order. */
    void steps(Consumer<Step> steps) {
        Set<Path> done = new HashSet<>();
        Set<Path> linked = new HashSet<>();
        boolean input = false;
        for (String given : paths) {
            if (given.equals("-")) {
                if (!input) {
                    steps.accept(new Step(null, "-", "-", null));
                }
                input = true;
                continue;
            }
            if (Web.address(given)) {
                steps.accept(new Step(null, given, given, null));
                continue;
            }
            try {
                Path path = Path.of(given);
                if (Files.isDirectory(path)) {
                    folder(path, given.replaceAll("(?<=.)/+$", ""), "", new ArrayList<>(), done, linked, steps);
                } else if (unmet(path, done)) {
                    steps.accept(new Step(path, given, path.getFileName().toString(), refusal(path, true)));
                }
                if (Files.exists(path)) {
                    done.add(path.toRealPath());
                }
            } catch (InvalidPathException | IOException e) {
                steps.accept(new Step(null, given, given, Failures.reason(e)));
            }
        }
    }

    private void folder(
            Path folder,
            String given,
            String shown,
            List<Path> above,
            Set<Path> done,
            Set<Path> linked,
            Consumer<Step> steps) {
        List<Path> inside;
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                refuse(folder, given, shown, "a loop: this folder leads back to " + real.getFileName(), steps);
                return;
            }
            if (above.size() >= DEEPEST) {
                refuse(folder, given, shown, "more than " + DEEPEST + " folders deep", steps);
                return;
            }
            if (!unmet(folder, done) || again(folder, above, linked)) {
                return;
            }
            above.add(real);
            try (Stream<Path> list = Files.list(folder)) {
                inside = list.sorted((a, b) -> a.getFileName()
                                .toString()
                                .compareTo(b.getFileName().toString()))
                        .toList();
            }
        } catch (IOException | UncheckedIOException e) {
            refuse(folder, given, shown, Failures.reason(e), steps);
            return;
        }
        for (Path path : inside) {
            String name = path.getFileName().toString();
            String below = shown.isEmpty() ? name : shown + "/" + name;
            if (name.startsWith(".") || name.endsWith("~")) {
                continue;
            }
            if (Files.isDirectory(path)) {
                folder(path, given + "/" + name, below, above, done, linked, steps);
            } else if (!side(path) && unmet(path, done) && !again(path, above, linked)) {
                steps.accept(new Step(path, given + "/" + name, below, refusal(path, false)));
            }
        }
        above.remove(above.size() - 1);
    }

    /** Whether a link leads to what is met below the given folder by itself, or to where an earlier link led. */
    private boolean again(Path path, List<Path> above, Set<Path> linked) {
        if (above.isEmpty() || !Files.isSymbolicLink(path)) {
            return false;
        }
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(above.get(0))) {
                return !linked.add(real);
            }
            boolean hidden = false;
            for (Path part : above.get(0).relativize(real)) {
                hidden |= part.toString().startsWith(".") || part.toString().endsWith("~");
            }
            return hidden || side(real) && !Files.isDirectory(real) ? !linked.add(real) : true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void refuse(Path folder, String given, String shown, String why, Consumer<Step> steps) {
        steps.accept(new Step(folder, given, shown.isEmpty() ? given : shown, why));
    }

    /** Whether neither the file nor a folder above it was given before. */
    private static boolean unmet(Path path, Set<Path> done) {
        if (done.isEmpty()) {
            return true;
        }
        try {
            for (Path p = path.toRealPath(); p != null; p = p.getParent()) {
                if (done.contains(p)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    private static String refusal(Path path, boolean asked) {
        if (Files.isRegularFile(path)) {
            return null;
        }
        if (!Files.exists(path)) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "a link that leads nowhere" : "no such file";
        }
        boolean stream = path.startsWith("/dev/fd") || path.startsWith("/proc") || path.equals(Path.of("/dev/stdin"));
        return asked && stream ? null : "neither a file nor a folder";
    }

    private boolean side(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return path.toAbsolutePath().normalize().equals(manifest)
                || SIDE_ENDINGS.contains(name.substring(dot + 1))
                || SIDE_NAMES.contains(dot < 0 ? name : name.substring(0, dot));
    }
}
