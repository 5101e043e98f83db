package org.covoyage.ui.project;

/** Says something in the window without standing in the way. */
public interface Notices {
    /** Says a sentence. */
    void say(String sentence);

    /** Says a sentence and offers one thing to do about it. */
    void say(String sentence, String offer, Runnable taken);

    /** Says that something in the program went wrong. */
    void fail(Throwable problem);
}
