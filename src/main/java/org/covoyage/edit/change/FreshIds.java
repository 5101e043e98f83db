package org.covoyage.edit.change;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;

/**
 * Ids for new elements: short, readable from their name, unique in all scenarios of a project and never given twice in
 * a session, not even when what had an id is gone. Not thread-safe.
 */
public final class FreshIds {
    /** Most characters taken from a name, so that ids stay short and a number fits behind. */
    private static final int LONGEST = 28;
    /** Most characters of an id made of other ids. */
    private static final int LONGEST_OF_IDS = 56;

    private final Set<Id> taken = new HashSet<>(Set.of(Id.OUTSIDE));
    /** Where to go on counting for names that come often. */
    private final Map<String, Integer> next = new HashMap<>();

    /** Ids for the scenarios of a project. */
    public FreshIds(Project project) {
        this(project.scenarios());
        project.cover().images().stream().map(Image::id).forEach(taken::add);
    }

    /** Ids for journeys that belong together. */
    public FreshIds(List<Journey> journeys) {
        journeys.forEach(this::know);
    }

    private FreshIds() {
    }

    /** Ids for a single change of a journey as it is now; it follows nothing. */
    public static FreshIds of(Journey journey) {
        FreshIds ids = new FreshIds();
        ids.note(journey);
        return ids;
    }

    private void note(Journey journey) {
        for (Kind kind : Kind.values()) {
            taken.addAll(journey.ids(kind));
        }
    }

    /** Takes note of the ids of a further scenario, and of those that come to be in it. */
    public void know(Journey journey) {
        note(journey);
        journey.onChange(change -> change.edits().forEach(edit -> taken.add(edit.id())));
    }

    /** An id for an element of a kind. The name may be empty. */
    public Id of(Kind kind, String name) {
        String word = slug(name, LONGEST);
        return free(word.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : prefix(kind) + word);
    }

    /** An id for what two elements have with each other, such as {@code friend-at-search}. */
    public Id between(Kind kind, Id first, String how, Id second) {
        String joined = prefix(kind) + first.value() + "-" + how + second.value().replaceFirst("^s-", "");
        return free(joined.substring(0, Math.min(LONGEST_OF_IDS, joined.length())));
    }

    /** An id for another element like one that has an id. */
    public Id like(Id id) {
        String stem = id.value().replaceFirst("-[0-9]+$", "");
        return free(stem.substring(0, Math.min(LONGEST_OF_IDS, stem.length())));
    }

    /** Takes note of an id that an element brings along from elsewhere. */
    public void take(Id id) {
        taken.add(id);
    }

    private Id free(String stem) {
        Id id = new Id(stem);
        for (int number = next.getOrDefault(stem, 2); !taken.add(id); number++) {
            id = new Id(stem + "-" + number);
            next.put(stem, number + 1);
        }
        return id;
    }

    /** Small letters, digits and hyphens; whole words where they fit. */
    private static String slug(String name, int longest) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae")
                .replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf('-', longest);
        return words.substring(0, end > 0 ? end : longest);
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case STAGE -> "s-";
            case LANE -> "lane-";
            case READING -> "r-";
            case TRANSITION -> "w-";
            case PERSONA -> "p-";
            case SEAT -> "seat-";
            case ROLE -> "role-";
            case MEASURE -> "m-";
            case SOURCE -> "src-";
            case BOND -> "bond-";
            case COMPLAINT -> "complaint-";
            case VIEW -> "view-";
            case SCENARIO, STEP, CARD, TOUCHPOINT, COMPANION, TIE -> "";
        };
    }
}
