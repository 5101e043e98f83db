package org.covoyage.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** The system's dialogs for choosing files; tests choose by themselves. */
public interface FileDialogs {
    /** Files to open; empty when the user thought better of it. */
    List<Path> open(Window over);

    /** Where to write a picture; nothing when the user thought better of it. */
    Optional<Path> save(Window over, String name, ExportPlan.Format format);

    /**
     * Where to save a project; nothing when the user thought better of it. Whether an existing file may be replaced
     * has been asked then.
     *
     * @param beside a file in whose folder to begin, or {@code null}
     */
    Optional<Path> saveProject(Window over, String name, Path beside);

    /** A picture to take into a project; nothing when the user thought better of it. */
    Optional<Path> image(Window over);

    /** Where to write a table of comma-separated values; nothing when the user thought better of it. */
    Optional<Path> saveTable(Window over, String name);
}
