package org.covoyage.ui.inspect;

/**
 * What several elements have in a field.
 *
 * @param value   what all have; {@code null} when it is missing, or when they differ
 * @param various whether they differ
 */
record Shown(Object value, boolean various) {
}
