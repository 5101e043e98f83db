package org.covoyage.ui.inspect;

import java.nio.file.Path;
import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;

/** The pictures of the project, for fields that show one. */
public interface Pictures {
    /** Those there are. */
    List<Image> all();

    /**
     * Brings one in from a file and gives it to an element, as one step; says so when that cannot be.
     *
     * @param way  of the member that names it
     * @param file {@code null} to ask which one
     */
    void bring(Id element, List<String> way, Path file);
}
