package io.stemma.web;

import io.stemma.TakingProgress;
import io.stemma.article.Skipped;
import io.stemma.dossier.FileNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A taking-in as it goes on: what became of each input, and the events that tell so. Safe for use by many threads. */
final class TakingJob implements TakingProgress {
    /** The last event of a job. */
    static final String DONE = "done";

    private static final int MOST_EVENTS = 20_000;

    /**
     * Something that happened.
     *
     * @param number from 1 up
     * @param type {@code step}, {@code taken}, {@code skipped}, {@code warned}, {@code state} or {@code done}
     * @param file the input, or null
     * @param text what happened, in words
     */
    record Event(int number, String type, String file, String text) {
        Map<String, Object> json() {
            Map<String, Object> m = new LinkedHashMap<>();
            m.put("type", type);
            m.put("file", file);
            m.put("text", text);
            return m;
        }
    }

    private final String id;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private List<String> stories = List.of();
    private String state = "waiting for its turn";
    private boolean done;
    private volatile boolean stops;

    TakingJob(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    private synchronized void tell(String type, String file, String text) {
        if (events.size() < MOST_EVENTS || type.equals(DONE)) {
            events.add(new Event(events.size() + 1, type, file, text));
        }
    }

    private synchronized void line(String type, String file, String text) {
        String shown = FileNames.shown(file);
        lines.put(shown, text);
        tell(type, shown, text);
    }

    /** The job has come so far as a whole. */
    synchronized void state(String text) {
        state = text;
        tell("state", null, text);
    }

    /** An input is being fetched. */
    void fetching(String address) {
        line("step", address, "fetching");
    }

    @Override
    public void at(String file, Step step) {
        line("step", file, step.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void taken(String file) {
        line("taken", file, "taken in");
    }

    @Override
    public synchronized void skipped(Skipped what) {
        Skipped shown = new Skipped(FileNames.shown(what.file()), what.reason());
        lines.remove(shown.file());
        skipped.add(shown);
        tell("skipped", shown.file(), shown.reason());
    }

    @Override
    public void warned(String file, String text) {
        tell("warned", FileNames.shown(file), text);
    }

    /** From now on nothing more is to be taken in. */
    void stop() {
        stops = true;
    }

    @Override
    public boolean stops() {
        return stops;
    }

    synchronized void took(List<String> ids) {
        articles.addAll(ids);
    }

    synchronized void finish(List<String> storyIds, String text) {
        stories = List.copyOf(storyIds);
        state = text;
        done = true;
        tell(DONE, null, text);
    }

    synchronized boolean done() {
        return done;
    }

    synchronized String state() {
        return state;
    }

    synchronized List<String> articles() {
        return List.copyOf(articles);
    }

    synchronized List<String> stories() {
        return stories;
    }

    synchronized List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    synchronized Map<String, String> lines() {
        return new LinkedHashMap<>(lines);
    }

    /** The events after a number. */
    synchronized List<Event> after(int number) {
        return List.copyOf(events.subList(Math.min(Math.max(0, number), events.size()), events.size()));
    }

    /** The job as a tree for JSON. */
    synchronized Map<String, Object> json() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("version", 1);
        m.put("id", id);
        m.put("state", state);
        m.put("done", done);
        m.put("articles", List.copyOf(articles));
        m.put("stories", stories);
        m.put(
                "skipped",
                skipped.stream()
                        .map(s -> Map.of("file", s.file(), "reason", s.reason()))
                        .toList());
        m.put("events", "/api/v1/take/" + id + "/events");
        return m;
    }
}
