package org.covoyage.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;

/** Walks with the keyboard from one place of a picture to the next; of a subject in several places it keeps which. */
final class Walk {
    private final Supplier<MapSheet> sheet;
    private final StringProperty selected;
    private final Consumer<Spot> reached;
    private Spot spot;

    /**
     * A walk over what is shown.
     *
     * @param sheet    gives what is shown, or {@code null}
     * @param selected the subject where one is
     * @param reached  told of the place one comes to
     */
    Walk(Supplier<MapSheet> sheet, StringProperty selected, Consumer<Spot> reached) {
        this.sheet = sheet;
        this.selected = selected;
        this.reached = reached;
    }

    /** Selects a subject otherwise; {@code null} for none. */
    void select(String subject) {
        spot = null;
        selected.set(subject);
    }

    /** Walks in a direction; the first thing of all when nothing is selected. */
    boolean towards(int dx, int dy) {
        return sheet.get() != null && to(current().isEmpty() ? spots().first()
                : current().flatMap(from -> spots().towards(from, dx, dy)), true);
    }

    /** Walks in reading order; false at either end, so that the focus goes on. */
    boolean beside(boolean after) {
        return sheet.get() != null && to(current().isEmpty() ? after ? spots().first() : Optional.empty()
                : current().flatMap(from -> spots().beside(from, after)), false);
    }

    private boolean to(Optional<Spot> next, boolean stay) {
        next.ifPresent(to -> {
            selected.set(to.subject());
            spot = to;
            reached.accept(to);
        });
        return stay || next.isPresent();
    }

    /** Where one is; nothing when nothing is selected that is shown. */
    Optional<Spot> current() {
        List<Spot> places = spots().of(selected.get());
        return spot != null && places.contains(spot) ? Optional.of(spot) : places.stream().findFirst();
    }

    private Spots spots() {
        return sheet.get().spots();
    }
}
