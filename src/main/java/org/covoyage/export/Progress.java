package org.covoyage.export;

/** Whoever waits for an export: is told how far it is, and may call it off. Called on the exporting thread only. */
public interface Progress {
    /** Nobody who wants to know. */
    Progress NONE = new Progress() {
        @Override
        public void reached(double fraction) {
            // Nobody asked.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** So much is done: 0 … 1, never less than before, 1 at the end. */
    void reached(double fraction);

    /** Whether to stop as soon as possible. */
    boolean cancelled();
}
