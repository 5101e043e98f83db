package org.covoyage.edit;

/**
 * Is told of everything a history does before and after it is done, to keep it somewhere safer than memory. It must
 * not change what is done, except to refuse it or to put it as a file would.
 */
interface Keeper {
    /** Keeps nothing. */
    Keeper NONE = new Keeper() {
        @Override
        public Admission admit(Step step) {
            return new Admission(step, () -> { });
        }

        @Override
        public void turned(int done) {
            // Nothing is kept.
        }
    };

    /**
     * A step that may be carried out.
     *
     * @param step       the step, perhaps with records as a file would have them
     * @param carriedOut to be called once it is done
     */
    record Admission(Step step, Runnable carriedOut) {
    }

    /**
     * Looks at a step before it is carried out; waits until what was kept before is safe.
     *
     * @throws org.covoyage.journey.IllegalChange when it could not be kept
     */
    Admission admit(Step step);

    /** Steps were taken back or done again. */
    void turned(int done);
}
