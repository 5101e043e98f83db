package org.covoyage.edit.grid;

/** What comes in from a keyboard, as plain values. */
public sealed interface Input permits Key, Typed {
}
