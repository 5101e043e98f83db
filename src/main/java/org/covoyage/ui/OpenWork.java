package org.covoyage.ui;

import javafx.scene.Scene;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.navigate.ProjectWays;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.save.DiskWatch;
import org.covoyage.ui.save.FileActions;
import org.covoyage.ui.save.Saving;

/**
 * What a window has while a project is open in it; all of it comes and goes at once.
 *
 * @param page   the project itself
 * @param ways   ways around in it
 * @param saving how it is saved
 * @param files  the commands for its file
 * @param whole  the commands for the project as a whole
 * @param watch  sees when somebody else writes its file
 */
record OpenWork(ProjectPage page, ProjectWays ways, Saving saving, FileActions files, ProjectMenus whole,
        DiskWatch watch) {
    /** Has the shortcuts of all its commands work in a scene. */
    void listen(ActionControls controls, Scene scene) {
        controls.listen(scene, page.actions().all());
        controls.listen(scene, files.all());
        controls.listen(scene, ways.all());
        controls.listen(scene, whole.all());
    }

    /** Lets go of everything it follows; the work itself stays open. */
    void close() {
        watch.stop();
        page.close();
    }
}
