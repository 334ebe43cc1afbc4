package io.stemma.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person of many stories: its names in their one spelling, and whom it is in which story. Each is only itself. */
final class Person {
    private final Set<String> names;
    /** Those who bear one of the names, by story. */
    private Map<String, Bearer> own = new LinkedHashMap<>();
    /** Those who go by a surname alone and belong to it, by story. */
    private final Map<String, Bearer> attached = new LinkedHashMap<>();
    /** What it is called by now, null as long as it is not. */
    private String id;

    Person(Set<String> names) {
        this.names = names;
    }

    Set<String> names() {
        return names;
    }

    Collection<Bearer> own() {
        return own.values();
    }

    /** All whom it is. */
    List<Bearer> bearers() {
        List<Bearer> all = new ArrayList<>(own.values());
        all.addAll(attached.values());
        return all;
    }

    boolean in(String story) {
        return own.containsKey(story) || attached.containsKey(story);
    }

    /** Takes one who bears a name of it; false where it is somebody else in this story. */
    boolean bear(Bearer b) {
        return own.putIfAbsent(b.story(), b) == null;
    }

    void attach(Bearer b) {
        attached.put(b.story(), b);
    }

    /** Gives up those whom it was by a surname alone in a line; true where there were any. */
    boolean detach(String home) {
        return attached.values().removeIf(b -> Surnames.home(b.cast()).equals(home));
    }

    void join(Person other) {
        names.addAll(other.names);
        own.putAll(other.own);
    }

    /** Whether no story names both. */
    boolean apart(Person other) {
        boolean fewer = own.size() <= other.own.size();
        Map<String, Bearer> many = fewer ? other.own : own;
        return (fewer ? own : other.own).keySet().stream().noneMatch(many::containsKey);
    }

    /** Whether the other bears the same names in the same stories, but for these. */
    boolean sameBut(Person other, Set<String> stories) {
        return within(own, other.own, stories) && within(other.own, own, stories);
    }

    private static boolean within(Map<String, Bearer> some, Map<String, Bearer> all, Set<String> but) {
        return some.entrySet().stream()
                .allMatch(e -> e.getValue().equals(all.get(e.getKey())) || but.contains(e.getKey()));
    }

    /** Becomes the other, who bears the same names; true where that changes whom it is. */
    boolean takeOver(Person other) {
        boolean changed = !own.equals(other.own);
        own = other.own;
        return changed;
    }

    /** Is nobody any more. */
    void leave() {
        own = Map.of();
        attached.clear();
    }

    /** The first whom it is, null where it is nobody. */
    Bearer first() {
        return bearers().stream().min(Bearer::compareTo).orElse(null);
    }

    String id() {
        return id;
    }

    void call(String called) {
        id = called;
    }
}
