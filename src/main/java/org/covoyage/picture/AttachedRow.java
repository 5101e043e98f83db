package org.covoyage.picture;

/** A row that belongs to the lane of the row above it: near to it, and as tall as what it shows. */
interface AttachedRow extends Row {
    @Override
    default double stretch() {
        return 0;
    }

    @Override
    default boolean isAttached() {
        return true;
    }

    @Override
    default double gap() {
        return 6;
    }
}
