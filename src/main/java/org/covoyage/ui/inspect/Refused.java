package org.covoyage.ui.inspect;

/** What was typed cannot be taken; the message says why, in the language of the interface. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
