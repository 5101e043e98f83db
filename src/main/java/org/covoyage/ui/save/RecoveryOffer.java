package org.covoyage.ui.save;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.covoyage.edit.Recovery;
import org.covoyage.edit.Restored;
import org.covoyage.file.journal.Head;
import org.covoyage.file.journal.Leftover;
import org.covoyage.ui.difference.DifferenceWindow;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.Notices.Offer;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;

/**
 * Offers work that an earlier run left unsaved, one piece after the other. What is not taken now is offered again at
 * the next start. For the thread of the windows.
 */
public final class RecoveryOffer {
    private final Tools tools;
    private final Texts texts;
    private Notices notices;
    private Window window;
    private Leftover asked;
    private final Recovery recovery;
    private final Consumer<Restored.Back> restored;
    private final Deque<Leftover> waiting = new ArrayDeque<>();

    /**
     * An offer in one window.
     *
     * @param window   where comparisons stand
     * @param restored opens what came back
     */
    public RecoveryOffer(Tools tools, Window window, Notices notices, Consumer<Restored.Back> restored) {
        this.tools = tools;
        this.window = window;
        this.texts = tools.texts();
        this.notices = notices;
        this.restored = restored;
        recovery = new Recovery(tools.keeping());
    }

    /** Looks for work and offers it; says nothing when there is none. */
    public void begin() {
        tools.background().run(recovery::find, found -> {
            waiting.addAll(found);
            next();
        }, notices::fail);
    }

    /** Offers the next piece, if there is one. */
    public void next() {
        asked = waiting.poll();
        if (asked != null) {
            ask(asked);
        }
    }

    /** Offers in another window what is not answered yet, because something else has taken the notice's place. */
    public void again(Window other, Notices elsewhere) {
        window = other;
        notices = elsewhere;
        if (asked != null) {
            ask(asked);
        }
    }

    private void ask(Leftover leftover) {
        notices.inEitherLanguage(() -> asked(leftover));
    }

    private void asked(Leftover leftover) {
        String name = leftover.document().map(file -> file.getFileName().toString())
                .orElseGet(() -> leftover.head().map(Head::name).orElse("?"));
        String when = texts.moment(leftover.written());
        notices.ask(texts.get("recovery.found", name, when), List.of(
                new Offer(texts.get("recovery.restore"), () -> restore(leftover)),
                new Offer(texts.get("difference.do"), () -> compare(leftover, name)),
                new Offer(texts.get("recovery.later"), this::next),
                new Offer(texts.get("recovery.discard"), () -> makeSure(leftover, name))));
    }

    /** Nothing brings back what is discarded, and the button is one Tab away. */
    private void makeSure(Leftover leftover, String name) {
        notices.ask(texts.get("recovery.sure", name), List.of(
                new Offer(texts.get("recovery.keep"), () -> ask(leftover)),
                new Offer(texts.get("recovery.discard.do"), () -> discard(leftover))));
    }

    /** What restoring would change, against what the file holds now. The offer stays. */
    private void compare(Leftover leftover, String name) {
        new DifferenceWindow(texts, tools.appearance(), tools.background(),
                () -> texts.get("difference.file", name), () -> texts.get("difference.kept"), () -> new DifferenceWindow.Both(
                        recovery.beside(leftover).orElseThrow(() -> unreadable(name)),
                        recovery.look(leftover).orElseThrow(() -> unreadable(name)))).show(window);
        ask(leftover);
    }

    private IOException unreadable(String name) {
        return new IOException(texts.get("difference.unreadable", name));
    }

    private void restore(Leftover leftover) {
        asked = null;
        tools.background().run(() -> recovery.restore(leftover, Saving.journalTrouble(tools, notices)), outcome -> {
            switch (outcome) {
                case Restored.Back back -> restored.accept(back);
                case Restored.Lost lost -> notices.ask(lost.loss().sentence(texts.locale()),
                        List.of(new Offer(texts.get("open.understood"), this::next)));
            }
        }, notices::fail);
    }

    private void discard(Leftover leftover) {
        asked = null;
        tools.background().run(() -> {
            recovery.discard(leftover);
            return leftover;
        }, _ -> next(), notices::fail);
    }
}
