package org.covoyage.ui.inspect;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Fields;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Range;
import org.covoyage.journey.Scale;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.text.Texts;

/** Elements of a journey, all of one kind, changed together. */
final class ElementsSubject extends Subject {
    /** The unit of the numbers of a curve, which the shapes cannot know the range of. */
    private static final String ON_SCALE = "on its scale";

    private final Pen pen;
    private final Pictures images;
    private final Kind kind;
    private List<Id> ids;

    /**
     * What is edited.
     *
     * @param images the pictures of the project
     * @param ids    at least one, all of the kind
     */
    ElementsSubject(Texts texts, Pen pen, Pictures images, Kind kind, List<Id> ids) {
        super(texts);
        this.pen = pen;
        this.images = images;
        this.kind = kind;
        this.ids = List.copyOf(ids);
    }

    /** Goes over to others of the kind, at least one. */
    void turn(List<Id> others) {
        ids = List.copyOf(others);
    }

    /**
     * What the form of elements depends on beside their kind: whether they are several, and the scale of a curve's
     * points.
     */
    Object sort() {
        return Arrays.asList(ids.size() > 1, kind == Kind.READING ? shown(List.of("scale")) : null);
    }

    @Override
    Form form() {
        return Form.of(kind);
    }

    @Override
    Journey journey() {
        return pen.journey();
    }

    @Override
    List<Image> images() {
        return images.all();
    }

    @Override
    boolean takesPictures() {
        return ids.size() == 1;
    }

    @Override
    void bring(List<String> way, Path file) {
        images.bring(ids.getFirst(), way, file);
    }

    @Override
    void open(Id id) {
        pen.open(id);
    }

    /** The elements as they are now; those that are gone are left out. */
    private List<Element> elements() {
        Journey now = journey();
        return ids.stream().map(now::get).filter(Objects::nonNull).toList();
    }

    @Override
    Shown shown(List<String> way) {
        List<Object> values = elements().stream().map(element -> Fields.get(element, way)).distinct().limit(2).toList();
        return values.size() == 1 ? new Shown(values.getFirst(), false) : new Shown(null, values.size() > 1);
    }

    /** The values a number may take: those of the scale for a point of a curve. */
    @Override
    Range range(Field field, ValueType.Quantity quantity) {
        if (kind == Kind.READING && quantity.unit().equals(ON_SCALE)) {
            Object scale = shown(List.of("scale")).value();
            return scale == Scale.RATING ? Range.RATING : scale == Scale.EMOTION ? Range.EMOTION : quantity.range();
        }
        return quantity.range();
    }

    @Override
    void perform(String key, String label, List<String> way, Object value) {
        List<Element> elements = elements();
        Change change = Fields.set(journey(), elements.stream().map(Element::id).toList(), way, value);
        if (!change.edits().isEmpty()) {
            pen.perform(new StepName(key, texts().get("step.about", label, about(elements))), change);
        }
    }

    private String about(List<Element> elements) {
        return elements.size() == 1 ? names().of(journey(), elements.getFirst()).lines().findFirst().orElse("")
                : texts().get("inspect.many", texts().number(elements.size(), 0), names().kinds(kind));
    }
}
