package org.covoyage.file;

import java.util.List;
import java.util.stream.Stream;
import org.covoyage.journey.Project;

/** What became of opening a file. */
public sealed interface Opened {

    /**
     * It opened.
     *
     * @param project  the project
     * @param setAside what could not be read and is not in the project; empty when all is there
     * @param newer    whether a later version wrote it, so that it is for reading only
     * @param kept     members this version does not know, for {@link ProjectWriter}
     * @param original the bytes it was read from
     */
    record Usable(Project project, List<Problem> setAside, boolean newer, Kept kept, Original original)
            implements Opened {
        /** Copies the list. */
        public Usable {
            setAside = List.copyOf(setAside);
        }

        /** All there is to say about the file: that it is newer, and what was set aside. */
        public List<Problem> problems() {
            return newer ? Stream.concat(Stream.of(Problem.of(Problem.Code.NEWER, Place.NOWHERE)), setAside.stream())
                    .toList() : setAside;
        }

        /** Whether saving over the original is safe: nothing was set aside, and no later version wrote it. */
        public boolean mayReplaceOriginal() {
            return setAside.isEmpty() && !newer;
        }
    }

    /**
     * It did not open.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Opened {
    }
}
