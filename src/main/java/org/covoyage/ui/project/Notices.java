package org.covoyage.ui.project;

import java.util.List;
import javafx.beans.Observable;

/** Says something in the window without standing in the way. */
public interface Notices {
    /** Says a sentence. */
    void say(String sentence);

    /** Says a sentence and offers one thing to do about it. */
    void say(String sentence, String offer, Runnable taken);

    /**
     * Says a sentence and offers one thing to do about it, as long as that means what it says.
     *
     * @param about what the offer is about: the sentence goes with its next change
     */
    void say(String sentence, String offer, Runnable taken, Observable about);

    /** Says a sentence and offers several things to do about it; it stays until one is chosen or something else is said. */
    void ask(String sentence, List<Offer> offers);

    /**
     * Has something asked, and asked again in the other language when that changes while the question stands.
     *
     * @param asks asks, in the language of the interface as it is then
     */
    void inEitherLanguage(Runnable asks);

    /**
     * Something to do about what was said.
     *
     * @param words on its button
     * @param taken what it does
     */
    record Offer(String words, Runnable taken) {
    }

    /** Says that something in the program went wrong, or that a change is more than a file can hold. */
    void fail(Throwable problem);
}
