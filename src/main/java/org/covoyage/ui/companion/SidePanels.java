package org.covoyage.ui.companion;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;

/**
 * The editable part of the side, for the elements that have one. The model's numbers are worked out on another
 * thread and dropped when the journey has changed meanwhile; until they come, those of a moment ago stand.
 */
public final class SidePanels {
    private final Texts texts;
    private final Pen pen;
    private final Latest<Estimate> estimates;
    private final ObjectProperty<Criterion> opened = new SimpleObjectProperty<>(Criterion.TIE);
    private SidePanel panel;
    private Id element;
    private Language language;
    private Journey estimated;
    private Estimate estimate = Estimate.NONE;

    /**
     * No panel yet.
     *
     * @param failed told when the model's numbers could not be worked out
     */
    public SidePanels(Texts texts, Pen pen, Background background, Consumer<? super Throwable> failed) {
        this.texts = texts;
        this.pen = pen;
        estimates = background.latest(this::arrived, failed);
    }

    /** The panel of an element as it is now; {@code null} for one that has none. */
    public Node of(Element selected) {
        boolean same = selected != null && selected.id().equals(element) && texts.language() == language;
        if (!same) {
            panel = selected == null ? null : make(selected);
            element = selected == null ? null : selected.id();
            language = texts.language();
        }
        if (panel == null) {
            return null;
        }
        Journey now = pen.snapshot();
        if (now != estimated) {
            estimates.run(() -> Estimate.of(now));
            estimated = now;
        }
        if (estimate.isKnown() && !estimate.journey().scenario().id().equals(now.scenario().id())) {
            estimate = Estimate.NONE;
        }
        show();
        return panel;
    }

    private SidePanel make(Element selected) {
        Wording wording = Wording.of(texts);
        return switch (selected) {
            case Companion companion -> new CompanionPanel(wording, new Hand(pen, companion.id()), opened);
            case Stage stage -> new StagePanel(wording, pen, stage.id());
            case Tie tie -> new TiePanel(wording, new Hand(pen, tie.companion()), tie,
                    pen.journey().get(tie.stage(), Stage.class));
            default -> null;
        };
    }

    private void arrived(Estimate result) {
        estimate = result;
        if (panel != null && pen.journey().get(element) != null) {
            show();
        }
    }

    private void show() {
        panel.show(pen.journey(), estimate, new Reasons(texts.language(), pen.snapshot(), estimate));
    }
}
