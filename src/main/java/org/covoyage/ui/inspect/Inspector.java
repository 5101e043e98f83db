package org.covoyage.ui.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.text.Texts;

/**
 * Gives the editable form of what is selected: the same one as long as the selection stays, so that focus and typing
 * stay too, and for others of the kind the same one turned to them. So what is unfolded stays so from one card to the
 * next, and walking over the map costs no making of fields.
 */
public final class Inspector {
    private final Texts texts;
    private final Pen pen;
    private final Pictures images;
    /** The forms made in this language for this scenario. */
    private final Map<Object, Made> made = new HashMap<>();
    private List<Id> shown = List.of();
    private Id scenario;
    private Language language;
    private InspectorForm form;

    /** A form and what it edits. */
    private record Made(InspectorForm form, ElementsSubject subject) {
    }

    /**
     * Nothing selected yet.
     *
     * @param images the pictures of the project, to choose from
     */
    public Inspector(Texts texts, Pen pen, Pictures images) {
        this.texts = texts;
        this.pen = pen;
        this.images = images;
    }

    /**
     * The form of elements as they are now. Several of one kind are changed together; several of different kinds have
     * nothing in common that could be.
     *
     * @return {@code null} for no elements
     */
    public Node of(List<? extends Element> elements) {
        List<Id> ids = elements.stream().filter(Objects::nonNull).map(Element::id).distinct().toList();
        if (ids.isEmpty()) {
            shown = ids;
            form = null;
            return null;
        }
        Id now = pen.journey().scenario().id();
        if (!now.equals(scenario) || texts.language() != language) {
            made.clear();
            scenario = now;
            language = texts.language();
            form = null;
        }
        if (form != null && ids.equals(shown)) {
            form.refresh();
        } else {
            form = turned(elements, ids);
            shown = ids;
        }
        return form;
    }

    private InspectorForm turned(List<? extends Element> elements, List<Id> ids) {
        List<Kind> kinds = elements.stream().map(Kind::of).distinct().toList();
        if (kinds.size() > 1) {
            return InspectorForm.saying(texts.get("inspect.mixed", texts.number(ids.size(), 0)));
        }
        Kind kind = kinds.getFirst();
        ElementsSubject subject = new ElementsSubject(texts, pen, images, kind, ids);
        String note = ids.size() > 1 ? texts.get("inspect.together", texts.number(ids.size(), 0),
                subject.names().kinds(kind)) : null;
        Object sort = List.of(kind, subject.sort());
        Made before = made.get(sort);
        if (before == null) {
            InspectorForm first = InspectorForm.of(subject, note);
            made.put(sort, new Made(first, subject));
            return first;
        }
        before.subject().turn(ids);
        before.form().turn(note);
        return before.form();
    }
}
