package org.covoyage.drawing;

import java.util.List;

/**
 * The colours of a picture, by what they are for. Meaning never hangs on hue alone; in {@link Name#PRINT} weight,
 * hatching, line style and labels carry everything.
 *
 * @param name        which theme it is
 * @param ground      the paper
 * @param ink         text and the customer's own line
 * @param muted       secondary text; at least 4.5 : 1 on the ground, 7 : 1 on a wall
 * @param rule        lines between things
 * @param band        stage headers and other quiet areas
 * @param card        ground of a card
 * @param accent      the one accent; the client's when the brand has one
 * @param onAccent    text on the accent
 * @param pain        what hurts
 * @param opportunity what could be done
 * @param star        moments of truth
 * @param hues        eight hues that colour-blind readers tell apart
 */
public record Theme(Name name, Colour ground, Colour ink, Colour muted, Colour rule, Colour band, Colour card,
        Colour accent, Colour onAccent, Colour pain, Colour opportunity, Colour star, List<Colour> hues) {
    /** The themes there are. */
    public enum Name {
        /** Dark on white. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** Black on white, no greys that a copier loses. */
        PRINT,
        /** For a wall and a room with its lights on: black on white, strong hues, letters a quarter larger. */
        PROJECTOR;

        /** Size of letters beside everything else, against that of other themes. */
        public double letters() {
            return this == PROJECTOR ? 1.25 : 1;
        }
    }

    private static final Hatch[] HATCHES = {Hatch.RISING, Hatch.FALLING, Hatch.DOTS, Hatch.LEVEL, Hatch.UPRIGHT,
        Hatch.CROSSED, Hatch.CHECKED, Hatch.NONE};

    /** Copies the list. */
    public Theme {
        hues = List.copyOf(hues);
    }

    /** The theme of a name. */
    public static Theme of(Name name) {
        return switch (name) {
            case LIGHT -> new Theme(name, Colour.WHITE, Colour.of("#1B2733"), Colour.of("#55626F"),
                    Colour.of("#D9DFE4"), Colour.of("#EEF2F5"), Colour.of("#F6F8FA"), Colour.of("#0B6E99"),
                    Colour.WHITE, Colour.of("#B3362B"), Colour.of("#2E7D4F"), Colour.of("#D98E04"),
                    colours("#0B6E99", "#CC4457", "#6A4C93", "#B3700B", "#1F8A7D", "#8A6A5C", "#567585", "#71812A"));
            case DARK -> new Theme(name, Colour.of("#14191F"), Colour.of("#F0F3F6"), Colour.of("#A3B0BD"),
                    Colour.of("#36414C"), Colour.of("#232C35"), Colour.of("#1E262E"), Colour.of("#5BB8E0"),
                    Colour.of("#0C1116"), Colour.of("#F08A7E"), Colour.of("#7CCB97"), Colour.of("#F4B942"),
                    colours("#5BB8E0", "#F08390", "#B79BE0", "#E5AC53", "#5CCBBB", "#CDA998", "#9DBACA", "#B9C966"));
            case PRINT -> new Theme(name, Colour.WHITE, Colour.BLACK, Colour.of("#333333"), Colour.of("#8C8C8C"),
                    Colour.WHITE, Colour.WHITE, Colour.BLACK, Colour.WHITE, Colour.BLACK, Colour.BLACK, Colour.BLACK,
                    colours("#000000", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000"));
            case PROJECTOR -> new Theme(name, Colour.WHITE, Colour.BLACK, Colour.of("#36424D"),
                    Colour.of("#8C98A3"), Colour.of("#E3EAEF"), Colour.of("#F1F5F8"), Colour.of("#00557D"),
                    Colour.WHITE, Colour.of("#9C1F14"), Colour.of("#14602F"), Colour.of("#A35F00"),
                    colours("#00557D", "#B0213A", "#53318A", "#8A5000", "#00665A", "#6B4A3B", "#37576A", "#525F0F"));
        };
    }

    /** The same theme with a client's accent, darkened or lightened until it can be read on the ground. */
    public Theme withAccent(Colour wanted) {
        if (name == Name.PRINT) {
            return this;
        }
        Colour readable = wanted;
        Colour towards = ground.contrast(Colour.BLACK) > ground.contrast(Colour.WHITE) ? Colour.BLACK : Colour.WHITE;
        for (int i = 0; i < 20 && readable.contrast(ground) < (name == Name.PROJECTOR ? 7 : 4.5); i++) {
            readable = readable.mixed(towards, 0.1);
        }
        Colour on = readable.contrast(Colour.WHITE) >= readable.contrast(Colour.BLACK) ? Colour.WHITE : Colour.BLACK;
        return new Theme(name, ground, ink, muted, rule, band, card, readable, on, pain, opportunity, star, hues);
    }

    /** Whether everything must be told without colour. */
    public boolean isBlackAndWhite() {
        return name == Name.PRINT;
    }

    /** The hue of a place in the palette, from 0; it repeats after eight. */
    public Colour hue(int place) {
        return hues.get(Math.floorMod(place, hues.size()));
    }

    /** A soft area in a hue, hatched where hues cannot be seen. */
    public Fill area(int place) {
        if (isBlackAndWhite()) {
            return new Fill(ground, HATCHES[Math.floorMod(place, HATCHES.length)], Colour.of("#777777"));
        }
        return Fill.of(tint(hue(place), 0.30));
    }

    /** A colour laid thinly on the ground: 0 the ground, 1 the colour. */
    public Colour tint(Colour colour, double strength) {
        return ground.mixed(colour, strength);
    }

    private static List<Colour> colours(String... hex) {
        return List.of(hex).stream().map(Colour::of).toList();
    }
}
