package org.covoyage.ui.inspect;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.text.Texts;

/**
 * Gives the editable form of what is selected, the same one as long as the selection stays, so that focus, typing and
 * unfolded groups stay too.
 */
public final class Inspector {
    private final Texts texts;
    private final Pen pen;
    private final Pictures images;
    private List<Id> shown = List.of();
    private Id scenario;
    private Language language;
    private InspectorForm form;

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
        if (form != null && ids.equals(shown) && now.equals(scenario) && texts.language() == language) {
            form.refresh();
        } else {
            form = make(elements, ids);
            shown = ids;
            scenario = now;
            language = texts.language();
        }
        return form;
    }

    private InspectorForm make(List<? extends Element> elements, List<Id> ids) {
        List<Kind> kinds = elements.stream().map(Kind::of).distinct().toList();
        if (kinds.size() > 1) {
            return InspectorForm.saying(texts.get("inspect.mixed", texts.number(ids.size(), 0)));
        }
        Kind kind = kinds.getFirst();
        Subject subject = new ElementsSubject(texts, pen, images, kind, ids);
        String note = ids.size() > 1 ? texts.get("inspect.together", texts.number(ids.size(), 0),
                subject.names().kinds(kind)) : null;
        return InspectorForm.of(subject, note);
    }
}
