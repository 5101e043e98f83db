package org.covoyage.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Window;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.clip.CompanionLibrary;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The command that uses companions of other journeys again. */
public final class LibraryActions {
    /** Shows whom there is to copy. */
    public final Action reuse;

    private final ProjectSession session;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;

    /**
     * A command for the scenario shown.
     *
     * @param window where the library stands
     */
    public LibraryActions(ProjectSession session, Tools tools, Notices notices, Supplier<Window> window) {
        this.session = session;
        this.tools = tools;
        this.notices = notices;
        texts = tools.texts();
        reuse = Action.of("companionsReuse", Material2OutlinedAL.GROUP_ADD, () -> open(window.get()));
    }

    private void open(Window window) {
        Journey here = session.journeyProperty().get();
        new LibraryWindow(tools, notices, session.project(), here,
                (library, chosen) -> copy(here, library, chosen)).show(window);
    }

    /** The window may have turned to another scenario meanwhile; the one it was opened for is meant. */
    private void copy(Journey here, CompanionLibrary library, List<Id> chosen) {
        if (session.project().scenarios().stream().noneMatch(each -> each == here)) {
            notices.say(texts.get("project.refused"));
            return;
        }
        session.journeyProperty().set(here);
        try {
            Draft draft = session.draft();
            List<Id> made = new ArrayList<>(library.copy(draft, session.project(), chosen));
            String names = made.stream().map(id -> draft.need(id, Companion.class).name())
                    .collect(Collectors.joining(", "));
            session.perform(new StepName("companionsCopied", names), draft.change(), session.selectionProperty().get(),
                    made.getLast());
            session.selectionProperty().set(made.getLast());
            notices.say(texts.get("library.done", names));
        } catch (IllegalChange refused) {
            notices.say(texts.get("project.refused"));
        }
    }
}
