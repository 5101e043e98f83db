package org.covoyage.ui.project;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.journey.Change;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;

/**
 * Counts what becomes of an open project: one more with every change of any of its scenarios, its cover or its list of
 * scenarios. Knows what made the scenario shown what it is, copies it for other threads, and which ids are taken. What
 * is done about a change, and who asked for it, it does not know. For the thread of the windows.
 */
final class Revisions {
    private final Supplier<Journey> shown;
    private final ReadOnlyLongWrapper number = new ReadOnlyLongWrapper();
    private final FreshIds ids = new FreshIds(List.of());
    private final Set<Journey> followed = Collections.newSetFromMap(new IdentityHashMap<>());
    private Change lastChange;
    private long lastChangeNumber = -1;
    private Journey copy;
    private Journey copyOf;
    private long copyNumber = -1;

    /**
     * Nothing is followed yet.
     *
     * @param shown gives the scenario shown
     */
    Revisions(Supplier<Journey> shown) {
        this.shown = shown;
    }

    /** Goes up with every change of what is followed. */
    ReadOnlyLongProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** Ids for whatever comes to be in any scenario that was ever followed. */
    FreshIds ids() {
        return ids;
    }

    /** Follows a project as it is by now: scenarios that came too, and knows the ids that it has. */
    void follow(Project now) {
        for (Journey each : now.scenarios()) {
            if (followed.add(each)) {
                ids.know(each);
                each.onChange(change -> changed(each, change));
            }
        }
        now.cover().images().forEach(image -> ids.take(image.id()));
    }

    private void changed(Journey which, Change change) {
        if (which == shown.get()) {
            lastChange = change;
            lastChangeNumber = number.get() + 1;
        }
        next();
    }

    /** Counts one more change. */
    void next() {
        number.set(number.get() + 1);
    }

    /** The change of the scenario shown that made the number what it is; nothing when something else did. */
    Optional<Change> lastChange() {
        return lastChangeNumber == number.get() ? Optional.of(lastChange) : Optional.empty();
    }

    /** The scenario shown, safe to read on any thread; the same copy until something changes. */
    Journey snapshot() {
        if (copyOf != shown.get() || copyNumber != number.get()) {
            copyOf = shown.get();
            copyNumber = number.get();
            copy = copyOf.copy();
        }
        return copy;
    }
}
