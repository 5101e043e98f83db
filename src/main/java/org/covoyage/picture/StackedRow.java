package org.covoyage.picture;

/** A row whose columns are blocks below one another: as tall as its tallest stack, and with no wish for more. */
interface StackedRow extends Row {
    /** Its blocks. */
    Stacks<?> stacks();

    @Override
    default double height() {
        return stacks().height();
    }

    @Override
    default double stretch() {
        return 0;
    }

    @Override
    default void draw(double top, double height) {
        stacks().draw(top, height);
    }
}
