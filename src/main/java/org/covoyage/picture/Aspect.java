package org.covoyage.picture;

import java.util.Arrays;
import java.util.Optional;

/** The shapes a picture can be asked for. */
public enum Aspect {
    /** A wide slide. */
    SLIDE("16:9", PictureRequest.SLIDE),
    /** An older slide. */
    OLD_SLIDE("4:3", 4.0 / 3),
    /** As high as the picture needs. */
    FREE("auto", 0);

    private final String word;
    private final double value;

    Aspect(String word, double value) {
        this.word = word;
        this.value = value;
    }

    /** The shape that is written so, if there is one. */
    public static Optional<Aspect> find(String word) {
        return Arrays.stream(values()).filter(aspect -> aspect.word.equals(word)).findFirst();
    }

    /** How it is written on the command line. */
    public String word() {
        return word;
    }

    /** Width by height; 0 when the picture takes the height it needs. */
    public double value() {
        return value;
    }

    /** Whether it is the shape of a slide. */
    public boolean isSlide() {
        return value > 0;
    }

    /** The same shape where it is a slide's, else a wide slide: for what must be slides. */
    public Aspect slide() {
        return isSlide() ? this : SLIDE;
    }
}
