package org.covoyage.file;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a file says beyond what this version knows: members of unknown name, kept with their values exactly as they
 * were, so that saving loses nothing of a later version or another program. A tree like the file's own: by member
 * name, and in lists of elements by id.
 */
final class Residue {
    /** Empty until there is something to keep: nearly all objects of a file have nothing. */
    private Map<String, JsonNode> unknown = Map.of();
    private Map<String, Residue> inside = Map.of();

    /** Keeps an unknown member. */
    void keep(String name, JsonNode value) {
        if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, value);
    }

    /**
     * Keeps what a member or an element of a list has beyond the known; nothing when that is nothing.
     * The first of two elements with an id is the one that stays.
     */
    void keep(String name, Residue residue) {
        if (!residue.isEmpty()) {
            if (inside.isEmpty()) {
                inside = new LinkedHashMap<>();
            }
            inside.putIfAbsent(name, residue);
        }
    }

    /** The unknown members here. */
    Map<String, JsonNode> unknown() {
        return unknown;
    }

    /** What is kept inside a member, or of the list's element with an id; an empty residue when nothing is. */
    Residue inside(String name) {
        return inside.getOrDefault(name, EMPTY);
    }

    boolean isEmpty() {
        return unknown.isEmpty() && inside.isEmpty();
    }

    private static final Residue EMPTY = new Residue();

    /** Nothing kept. */
    static Residue none() {
        return EMPTY;
    }
}
