package org.covoyage.ui.inspect;

/**
 * Something to choose.
 *
 * @param value what it stands for; {@code null} for nothing
 * @param words what it is called
 */
record Option(Object value, String words) {
    @Override
    public String toString() {
        return words;
    }
}
