package org.covoyage.edit;

/**
 * What a step did, for menus that say what they take back. The words are the window's.
 *
 * @param key   which kind of step, such as {@code score}
 * @param about the name of what it was done to, as it was then; may be empty
 */
public record StepName(String key, String about) {
}
