package org.covoyage.ui.scenario;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.stage.Window;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Covers;
import org.covoyage.journey.Cover;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.ProjectChange;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.PicturesFromFiles;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The commands that concern what a project says of itself, each declared once. */
public final class CoverActions {
    /** Title, client, author, language, colour. */
    public final Action fields;
    /** A logo from a file. */
    public final Action logo;
    /** No logo any more. */
    public final Action noLogo;

    private final ProjectSession session;
    private final Texts texts;
    private final Notices notices;

    /**
     * Commands for the cover of a page's project.
     *
     * @param window where dialogs stand
     */
    public CoverActions(ProjectPage page, Tools tools, Notices notices, Supplier<Window> window) {
        session = page.session();
        texts = tools.texts();
        this.notices = notices;
        PicturesFromFiles pictures = new PicturesFromFiles(session, tools, notices, window);
        fields = Action.of("coverFields", Material2OutlinedAL.ASSIGNMENT, () -> page.enterProject("title"));
        logo = Action.of("logo", Material2OutlinedAL.IMAGE, () -> tools.dialogs().image(window.get())
                .ifPresent(file -> pictures.read(file, (bytes, name) -> perform("logoSet", name,
                        Covers.logo(session.project(), session.ids(), bytes, name)))));
        noLogo = Action.of("noLogo", null, () -> perform("logoRemoved", "", Covers.noLogo(session.project())))
                .when(Bindings.createBooleanBinding(() -> hasLogo(session.project().cover()),
                        session.projectProperty()));
    }

    private static boolean hasLogo(Cover cover) {
        return cover.brand() != null && cover.brand().logo() != null;
    }

    private void perform(String step, String about, ProjectChange change) {
        try {
            if (!change.edits().isEmpty()) {
                session.perform(new StepName(step, about), change, session.journeyProperty().get().scenario().id());
            }
        } catch (IllegalChange refused) {
            notices.say(texts.get("project.refused"));
        }
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(fields, logo, noLogo);
    }
}
