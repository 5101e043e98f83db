package org.covoyage.picture.relation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Channel;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Source;
import org.covoyage.journey.Title;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;
import org.covoyage.picture.EvidenceMark;
import org.covoyage.picture.Labels;
import org.covoyage.picture.MapData;
import org.covoyage.picture.Sheet;

/**
 * What every slide is drawn with: the sheet, the journey, and what it says of the relation; with the few ways of
 * writing and naming that all slides share.
 *
 * @param sheet    where it is drawn
 * @param data     what a request shows of a journey
 * @param ground   places and readings
 * @param relation the figures
 */
record Easel(Sheet sheet, MapData data, Ground ground, Relation relation) {
    /** Titles of columns and stages. */
    static final Type HEAD = Type.bold(9.5);
    /** The smallest letters. */
    static final Type SMALL = Type.regular(9.5);
    /** Names of places. */
    static final Type NAME = Type.medium(10.5);
    /** Figures that count. */
    static final Type NUMBER = Type.bold(10.5);
    /** Height of a line of the smallest letters. */
    static final double LINE = Sheet.height(1, SMALL);
    private static final double ICON = 10;

    /** An easel for data. */
    static Easel of(Sheet sheet, MapData data) {
        Ground ground = Ground.of(data.journey());
        return new Easel(sheet, data, ground, Relation.of(ground));
    }

    Theme theme() {
        return sheet.theme();
    }

    Labels labels() {
        return sheet.labels();
    }

    Journey journey() {
        return data.journey();
    }

    /** A slide's own words. */
    String say(String key, Object... named) {
        return labels().of("slide." + key, named);
    }

    /** A number of something. */
    String count(long number) {
        return labels().number(number, 0);
    }

    /** A note that is written when somebody asks. */
    static Note note(Supplier<String> text) {
        return new Note(text);
    }

    /** A note of a slide's own words. */
    Note note(String key, Object... named) {
        return new Note(() -> say(key, named));
    }

    /** What a place is called. */
    String name(Id at) {
        Element place = journey().get(at);
        return place == null ? "" : Title.of(place);
    }

    /** What a place is called inside a sentence: its name may be a sentence itself, so it stands between quotation marks. */
    String quoted(Id at) {
        return labels().quoted(name(at));
    }

    /** The first of some places, and how many more there are, inside a sentence. */
    String named(List<Id> places) {
        String first = quoted(places.getFirst());
        return switch (places.size()) {
            case 1 -> first;
            case 2 -> say("and.one", first);
            default -> say("and.many", first, count(places.size() - 1));
        };
    }

    /** Whether a request shows a stage. */
    boolean isShown(Id stage) {
        return data.column(stage) >= 0;
    }

    /** A number with its sign; nought has none. */
    String signed(double value, int decimals) {
        return labels().signed(value, decimals);
    }

    /** A figure with two decimals, a dash when it is unknown. */
    String index(double value) {
        return labels().fixed(value, 2);
    }

    /** A rating, with one decimal where it has one, a dash when it is unknown. */
    String rating(double value) {
        return labels().number(value, 1);
    }

    /** The line of evidence; dotted when nobody said. */
    static Dash dash(Evidence evidence) {
        return evidence == null || evidence.grade() == null ? Dash.DOTTED : EvidenceMark.dash(evidence.grade());
    }

    /** What a touchpoint rests on, {@code null} when nobody said. */
    Evidence evidence(Id touchpoint) {
        return journey().get(touchpoint, Touchpoint.class).evidence();
    }

    /** The sources of touchpoints, in the project's order. */
    List<Source> sourcesOf(Stream<Id> touchpoints) {
        return sources(touchpoints.map(this::evidence).toList());
    }

    /** The sources that some evidence names, in the project's order. */
    List<Source> sources(Collection<Evidence> evidence) {
        List<Id> named = evidence.stream().filter(Objects::nonNull).map(Evidence::source).filter(Objects::nonNull)
                .distinct().toList();
        return journey().all(Source.class).stream().filter(source -> named.contains(source.id())).toList();
    }

    /** What evidence there is, in a few words for a note. */
    String known(Evidence evidence) {
        if (evidence == null || evidence.grade() == null) {
            return say("evidence.none");
        }
        Source source = evidence.source() == null ? null : journey().get(evidence.source(), Source.class);
        String text = say("evidence." + Word.of(evidence.grade()));
        text = source == null ? text : text + ", " + source.title();
        return evidence.n() == null ? text : text + ", " + labels().of("n", count(evidence.n()));
    }

    /** A line of text that fits a width, from the left. */
    void put(String subject, String text, double x, double top, double width, Type type, Colour colour) {
        String line = sheet.wrapping().single(text, type, width);
        sheet.text(subject, line, x, top, type, colour, new Bounds(x - 1, top - 1, Math.max(width, sheet.width(line, type))
                + 2, Sheet.height(1, type) + 2));
    }

    /** Up to two lines of text around a height, from the left. */
    void putTwo(String subject, String text, double x, double middle, double width, Type type, Colour colour) {
        List<String> lines = sheet.wrapping().lines(text, type, width, 2);
        double high = Sheet.height(lines.size(), type);
        sheet.lines(subject, lines, x, middle - high / 2, type, colour, new Bounds(x - 1, middle - high / 2 - 1, width + 2,
                high + 2));
    }

    /** A line of text that ends at the right. */
    void putRight(String subject, String text, double right, double top, Type type, Colour colour) {
        double wide = sheet.width(text, type);
        sheet.textRight(subject, text, right, top, type, colour, new Bounds(right - wide - 1, top - 1, wide + 2,
                Sheet.height(1, type) + 2));
    }

    /** A line of text around a middle. */
    void putCentred(String subject, String text, double middle, double top, Type type, Colour colour) {
        double wide = sheet.width(text, type);
        sheet.textCentred(subject, text, middle, top, type, colour, new Bounds(middle - wide / 2 - 1, top - 1, wide + 2,
                Sheet.height(1, type) + 2));
    }

    /** What a place's name takes with its icon. */
    double placeWidth(Id at) {
        return ICON + 5 + sheet.width(name(at), NAME);
    }

    /** A place's name behind the icon of its channel, on one line. */
    void place(Id at, double x, double top, double width) {
        String subject = at.value();
        if (!(journey().get(at) instanceof Touchpoint touchpoint)) {
            put(subject, name(at), x, top, width, NAME, theme().ink());
            return;
        }
        Channel channel = touchpoint.channel() == null ? Channel.OTHER : touchpoint.channel();
        sheet.icon(subject, "channel-" + Word.of(channel), x, top + 1.6, ICON, theme().muted());
        put(subject, name(at), x + ICON + 5, top, width - ICON - 5, NAME, theme().ink());
    }
}
