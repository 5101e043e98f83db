package org.covoyage.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Covers;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ProjectChange;
import org.covoyage.ui.text.Texts;

/** What the project says of itself. */
final class CoverSubject extends Subject {
    private final CoverPen pen;

    /** The cover that a pen writes on. */
    CoverSubject(Texts texts, CoverPen pen) {
        super(texts);
        this.pen = pen;
    }

    @Override
    Form form() {
        return Form.ofCover();
    }

    @Override
    Journey journey() {
        return pen.project().scenarios().getFirst();
    }

    @Override
    List<Image> images() {
        return pen.project().cover().images();
    }

    @Override
    boolean takesPictures() {
        return false;
    }

    @Override
    void bring(List<String> way, Path file) {
        throw new IllegalStateException("the logo has a command of its own");
    }

    @Override
    void open(Id id) {
        throw new IllegalStateException("a cover leads to no element: " + id);
    }

    @Override
    Shown shown(List<String> way) {
        return new Shown(Covers.get(pen.project().cover(), way), false);
    }

    @Override
    void perform(String key, String label, List<String> way, Object value) {
        ProjectChange change = Covers.set(pen.project(), way, value);
        if (!change.edits().isEmpty()) {
            pen.perform(new StepName(key, label), change);
        }
    }
}
