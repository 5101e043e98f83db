package org.covoyage.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Flaw;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.RefusedValue;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Texts;

/**
 * Whose values are shown and changed: elements of a journey, or the project's cover. Each change is one step. What is
 * refused comes back as a sentence. It must not know the controls.
 */
abstract sealed class Subject permits ElementsSubject, CoverSubject {
    private final Texts texts;
    private final Names names;

    /** A subject in the language of the interface. */
    Subject(Texts texts) {
        this.texts = texts;
        this.names = new Names(texts);
    }

    final Texts texts() {
        return texts;
    }

    final Names names() {
        return names;
    }

    /** What of it is edited. */
    abstract Form form();

    /** The journey that ids lead into. */
    abstract Journey journey();

    /** The pictures of the project as they are now. */
    abstract List<Image> images();

    /** Whether a picture from a file can be brought in here. */
    abstract boolean takesPictures();

    /**
     * Brings a picture from a file in, and puts it at the end of a way, as one step.
     *
     * @param file {@code null} to ask which one
     */
    abstract void bring(List<String> way, Path file);

    /** Turns to another element. */
    abstract void open(Id id);

    /** What is there at the end of a way. */
    abstract Shown shown(List<String> way);

    /** Carries out one step that puts the end of a way otherwise. */
    abstract void perform(String key, String label, List<String> way, Object value);

    /** What a field is called. */
    final String label(Field field) {
        return names.member(field.owner().type(), field.member().name());
    }

    /** The values a number may take. */
    Range range(Field field, ValueType.Quantity quantity) {
        return quantity.range();
    }

    /**
     * Puts a field otherwise, as one step.
     *
     * @param value {@code null} for none
     * @throws Refused when it is not taken; nothing has changed then
     */
    final void put(Field field, Object value) throws Refused {
        if (value == null && field.way().size() == 1 && field.member().required()) {
            throw new Refused(texts.get("inspect.refused.required"));
        }
        tried("edit", label(field), field.way(), value);
    }

    /** Takes an object inside away, as one step. */
    final void remove(Form form) throws Refused {
        tried("editRemove", names.member(form.owner().type(), form.name()), form.way(), null);
    }

    private void tried(String key, String label, List<String> way, Object value) throws Refused {
        try {
            perform(key, label, way, value);
        } catch (RefusedValue refused) {
            throw new Refused(sentence(refused));
        } catch (IllegalChange illegal) {
            throw new Refused(sentence(illegal));
        }
    }

    private String sentence(RefusedValue refused) {
        return refused.range() == null ? texts.get("inspect.refused.missing", names.member(form().shape().type(),
                refused.member())) : within(refused.range());
    }

    /** Asks for a number of a range; the end of what has none in life is not said. */
    final String within(Range range) {
        if (range.max() >= Range.COUNT.max()) {
            return range.min() < 0 ? texts.get("inspect.refused.number")
                    : texts.get("inspect.refused.least", texts.number(range.min(), 2));
        }
        return between(range);
    }

    /** Asks for a number of a range and says both its ends. */
    final String between(Range range) {
        return texts.get("side.refused", texts.number(range.min(), 2), texts.number(range.max(), 2));
    }

    private String sentence(IllegalChange illegal) {
        for (Flaw flaw : illegal.flaws()) {
            return texts.get("inspect.flaw." + flaw.rule().name());
        }
        return texts.get("inspect.flaw.other");
    }
}
