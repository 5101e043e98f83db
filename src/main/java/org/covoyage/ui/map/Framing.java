package org.covoyage.ui.map;

/**
 * Whether and how the camera is to be set without anybody's hand: for a picture that is new in the view, and again when
 * the view gets another size before anybody has moved the camera.
 */
final class Framing {
    /** What is to be in sight. */
    enum Wish {
        /** The camera stays. */
        NONE,
        /** The full width, from the top. */
        ACROSS,
        /** All of it. */
        WHOLE
    }

    private Wish pending = Wish.ACROSS;
    private Wish last = Wish.NONE;
    private Camera set;
    private double width;
    private double height;

    /** A picture that was not shown yet; the very first one is framed across. */
    void renew() {
        pending = last == Wish.NONE ? Wish.ACROSS : Wish.WHOLE;
    }

    /** A picture whose camera is known. */
    void known() {
        pending = last == Wish.NONE ? Wish.ACROSS : Wish.NONE;
    }

    /** Whether the camera is about to be set. */
    boolean isPending() {
        return pending != Wish.NONE;
    }

    /** What to do about a view of a size in which the camera stands. */
    Wish wish(Camera now, double wide, double high) {
        return pending != Wish.NONE ? pending
                : set != null && set.equals(now) && (wide != width || high != height) ? last : Wish.NONE;
    }

    /** The camera was set as wished. */
    void done(Wish wish, Camera now, double wide, double high) {
        pending = Wish.NONE;
        last = wish;
        set = now;
        width = wide;
        height = high;
    }
}
