package org.covoyage.ui.project;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.covoyage.edit.StepName;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.ui.companion.SidePanels;
import org.covoyage.ui.details.Details;
import org.covoyage.ui.details.DetailsPanel;
import org.covoyage.ui.details.DetailsWriter;
import org.covoyage.ui.inspect.CoverPen;
import org.covoyage.ui.inspect.Inspector;
import org.covoyage.ui.inspect.ProjectForm;
import org.covoyage.ui.text.Texts;

/**
 * What stands beside the picture: all about what is selected, and while nothing is, the project and the scenario shown.
 * It must not know where it stands.
 */
final class Side {
    private final ProjectSession session;
    private final Texts texts;
    private final DetailsWriter writer;
    private final DetailsPanel panel;
    private final SidePanels sides;
    private final Inspector inspector;
    private final ProjectForm project;
    private final AddBar adding;
    private List<Id> described = List.of();

    /**
     * A side that shows nothing yet.
     *
     * @param follow  turns to an element
     * @param notices says what cannot be done
     */
    Side(ProjectSession session, Tools tools, Consumer<Id> follow, Notices notices) {
        Consumer<? super Throwable> failed = notices::fail;
        this.session = session;
        texts = tools.texts();
        writer = new DetailsWriter(texts);
        panel = new DetailsPanel(texts.of("details.all"), follow);
        panel.setId("details-panel");
        adding = new AddBar(session, texts, follow, this::enter, failed);
        panel.tool(adding);
        SessionPen pen = new SessionPen(session, follow);
        sides = new SidePanels(texts, pen, tools.background(), failed);
        inspector = new Inspector(texts, pen, new PicturesFromFiles(session, tools, notices,
                () -> panel.getScene().getWindow()));
        project = new ProjectForm(texts, new CoverPen() {
            @Override
            public Project project() {
                return session.project();
            }

            @Override
            public void perform(StepName name, ProjectChange change) {
                if (!change.edits().isEmpty()) {
                    session.perform(name, change, session.journeyProperty().get().scenario().id());
                }
            }
        });
    }

    /** The panel. */
    DetailsPanel panel() {
        return panel;
    }

    /** Shows what is selected as it is now. */
    void describe() {
        texts.languageProperty().get();
        adding.follow();
        List<Element> all = session.chosenProperty().get().ids().stream()
                .map(session.journeyProperty().get()::get).filter(Objects::nonNull).toList();
        List<Id> ids = all.stream().map(Element::id).toList();
        boolean others = !ids.equals(described);
        described = ids;
        Element selected = all.size() > 1 ? null : session.selected();
        Node fields = inspector.of(all.size() > 1 ? all
                : List.of(selected == null ? session.journeyProperty().get().scenario() : selected));
        if (all.size() > 1) {
            panel.show(new Details(texts.get("inspect.many.kind"), texts.get("inspect.many.title", all.size()),
                    List.of()), sides.of(null), fields);
        } else if (selected == null) {
            panel.show(writer.of(session.project(), session.journeyProperty().get()), sides.of(null),
                    project.over(fields));
        } else {
            panel.show(writer.of(session.journeyProperty().get(), selected), sides.of(selected), fields);
        }
        if (others) {
            panel.leave(fields);
        }
    }

    /** Shows something else until something is selected or changed. */
    void show(Details details) {
        panel.show(details);
    }

    /** Opens what can be added about what is selected. */
    void add() {
        describe();
        panel.applyCss();
        panel.layout();
        adding.open();
    }

    /** Puts the focus into a field, when it is shown, so that typing replaces what it says. */
    void enter(String field) {
        panel.applyCss();
        panel.layout();
        Node found = panel.lookup("#inspect-" + field);
        if (found != null) {
            found.requestFocus();
            if (found instanceof TextInputControl input) {
                // What stands there is a beginning, which typing replaces.
                input.selectAll();
            }
        }
    }

    /** An element of the scenario shown in a few words. */
    String words(Element element) {
        Details found = writer.of(session.journeyProperty().get(), element);
        return texts.get("status.element", found.kind(), found.title().lines().findFirst().orElse(""));
    }
}
