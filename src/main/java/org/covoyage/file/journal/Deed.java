package org.covoyage.file.journal;

import org.covoyage.file.save.Digest;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.ProjectChange;

/** One line of a journal after the first: what happened to the project. */
public sealed interface Deed {
    /**
     * A step was carried out in a journey; steps that had been taken back are forgotten.
     *
     * @param key      which kind of step
     * @param about    what it was done to, in words
     * @param scenario in which scenario
     * @param change   what was done
     * @param before   what was selected before, or {@code null}
     * @param after    what was selected afterwards, or {@code null}
     */
    record Done(String key, String about, Id scenario, Change change, Id before, Id after) implements Deed {
    }

    /**
     * A step was carried out that concerns the cover or the list of scenarios; steps that had been taken back are
     * forgotten.
     *
     * @param key    which kind of step
     * @param about  what it was done to, in words
     * @param change what was done
     * @param before the scenario shown before
     * @param after  the scenario shown afterwards
     */
    record DoneToProject(String key, String about, ProjectChange change, Id before, Id after) implements Deed {
    }

    /**
     * Steps were taken back or done again.
     *
     * @param done how many count now
     */
    record Turned(int done) implements Deed {
    }

    /**
     * The project was saved as it was after some steps.
     *
     * @param path   where; absolute
     * @param digest of what was written
     * @param done   how many steps counted then
     */
    record Saved(String path, Digest digest, int done) implements Deed {
    }
}
