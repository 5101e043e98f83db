package org.covoyage.ui.inspect;

import java.util.List;
import java.util.Objects;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Fields;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Flaw;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Range;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Scale;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Texts;

/**
 * The elements, all of one kind, whose values are shown and changed: each change is one step for all of them. What the
 * journey refuses comes back as a sentence. It must not know the controls.
 */
final class Subject {
    /** The unit of the numbers of a curve, which the shapes cannot know the range of. */
    private static final String ON_SCALE = "on its scale";

    private final Texts texts;
    private final Names names;
    private final Pen pen;
    private final List<Image> images;
    private final Kind kind;
    private final List<Id> ids;

    /**
     * What is edited.
     *
     * @param images the pictures of the project
     * @param ids    at least one, all of the kind
     */
    Subject(Texts texts, Pen pen, List<Image> images, Kind kind, List<Id> ids) {
        this.texts = texts;
        this.names = new Names(texts);
        this.pen = pen;
        this.images = List.copyOf(images);
        this.kind = kind;
        this.ids = List.copyOf(ids);
    }

    Texts texts() {
        return texts;
    }

    Names names() {
        return names;
    }

    Journey journey() {
        return pen.journey();
    }

    List<Image> images() {
        return images;
    }

    Kind kind() {
        return kind;
    }

    List<Id> ids() {
        return ids;
    }

    /** Turns to another element. */
    void open(Id id) {
        pen.open(id);
    }

    /** The elements as they are now; those that are gone are left out. */
    List<Element> elements() {
        Journey now = journey();
        return ids.stream().map(now::get).filter(Objects::nonNull).toList();
    }

    /** What a field is called. */
    String label(Field field) {
        return names.member(field.owner().type(), field.member().name());
    }

    /** What the elements have at the end of a way. */
    Shown shown(List<String> way) {
        List<Object> values = elements().stream().map(element -> Fields.get(element, way)).distinct().limit(2).toList();
        return values.size() == 1 ? new Shown(values.getFirst(), false) : new Shown(null, values.size() > 1);
    }

    /** The values a number may take: those of the scale for a point of a curve. */
    Range range(Field field, ValueType.Quantity quantity) {
        if (kind == Kind.READING && quantity.unit().equals(ON_SCALE)) {
            Object scale = shown(List.of("scale")).value();
            return scale == Scale.RATING ? Range.RATING : scale == Scale.EMOTION ? Range.EMOTION : quantity.range();
        }
        return quantity.range();
    }

    /**
     * Puts a field otherwise, as one step.
     *
     * @param value {@code null} for none
     * @throws Refused when a record or the journey does not take it; nothing has changed then
     */
    void put(Field field, Object value) throws Refused {
        if (value == null && field.way().size() == 1 && field.member().required()) {
            throw new Refused(texts.get("inspect.refused.required"));
        }
        perform("edit", label(field), field.way(), value);
    }

    /** Takes an object inside the elements away, as one step. */
    void remove(Form form) throws Refused {
        perform("editRemove", names.member(form.owner().type(), form.name()), form.way(), null);
    }

    private void perform(String key, String label, List<String> way, Object value) throws Refused {
        try {
            List<Element> elements = elements();
            Change change = Fields.set(journey(), elements.stream().map(Element::id).toList(), way, value);
            if (!change.edits().isEmpty()) {
                pen.perform(new StepName(key, texts.get("step.about", label, about(elements))), change);
            }
        } catch (RefusedValue refused) {
            throw new Refused(sentence(refused));
        } catch (IllegalChange illegal) {
            throw new Refused(sentence(illegal));
        }
    }

    private String about(List<Element> elements) {
        return elements.size() == 1 ? names.of(journey(), elements.getFirst()).lines().findFirst().orElse("")
                : texts.get("inspect.many", texts.number(elements.size(), 0), names.kinds(kind));
    }

    private String sentence(RefusedValue refused) {
        return refused.range() == null ? texts.get("inspect.refused.missing", names.member(kind.type(), refused.member()))
                : within(refused.range());
    }

    /** Asks for a number of a range. */
    String within(Range range) {
        return texts.get("side.refused", texts.number(range.min(), 2), texts.number(range.max(), 2));
    }

    private String sentence(IllegalChange illegal) {
        for (Flaw flaw : illegal.flaws()) {
            return texts.get("inspect.flaw." + flaw.rule().name());
        }
        return texts.get("inspect.flaw.other");
    }
}
