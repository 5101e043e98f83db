package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Scenario;

/**
 * The title of a map and whose journey it is, beside a portrait; on the right the status of the scenario, the client,
 * and at the edge the client's logo.
 */
final class TitleBand {
    /** Least contrast of text with its ground (WCAG AA). */
    private static final double READABLE = 4.5;
    private static final Type TITLE = Type.bold(19);
    private static final Type WHO = Type.regular(11);
    private static final Type STATUS = Type.bold(9.5);
    private static final Type CLIENT = Type.regular(9.5);
    private static final Type QUOTE = Type.italic(11);
    private static final double LOGO_WIDTH = 90;
    private static final double LOGO_HEIGHT = 26;
    private static final double PLATE = 3;
    private static final double PORTRAIT = 36;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final String part;
    private final String status;
    private final PictureBlock logo;
    private final PictureBlock portrait;
    /** Right end of status and client. */
    private final double edge;
    /** Left end of title and persona. */
    private final double start;
    private final double right;
    private final List<String> client;
    private final List<String> title;
    private final List<String> who;
    private final List<String> quote;

    /**
     * Lays out the band of a map: the project's title, and whose journey it is.
     *
     * @param part which part of a map this is, such as 1/3; empty when it is the whole
     */
    TitleBand(Sheet sheet, Grid grid, MapData data, String part) {
        this(sheet, grid, data, part, data.cover().title(), who(data));
    }

    /**
     * Lays out a band that says something else, such as what a picture finds.
     *
     * @param title in one or two lines
     * @param below in smaller letters under it, one or two lines; empty for none
     */
    TitleBand(Sheet sheet, Grid grid, MapData data, String part, String title, String below) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.part = part;
        Scenario scenario = data.journey().scenario();
        String kind = scenario.kind() == null ? scenario.name() : sheet.labels().of("scenario", scenario.kind());
        String away = without();
        String whole = away.isEmpty() ? kind : kind + " · " + away;
        this.status = data.request().focus().leftOut() == null ? whole
                : sheet.labels().of("validated.short") + " · " + whole;
        Persona persona = data.journey().focalPersona();
        this.logo = data.cover().brand() == null ? null
                : picture(scenario.id(), data.cover().brand().logo(), LOGO_WIDTH, LOGO_HEIGHT);
        this.portrait = persona == null || data.isHeadline() ? null
                : picture(persona.id(), persona.portrait(), PORTRAIT, PORTRAIT);
        this.edge = grid.right() - (logo == null ? 0 : logo.width() + 2 * plate() + 14);
        this.start = grid.margin() + (portrait == null ? 0 : portrait.width() + 10);
        double across = edge - start;
        this.right = Math.min(across * 0.4, Math.max(sheet.width(status, STATUS) + 24,
                Math.max(sheet.width(client(), CLIENT), 90)) + 4);
        this.client = sheet.wrapping().lines(client(), CLIENT, right, 2);
        double room = across - right - 20;
        this.title = even(title, TITLE, room);
        this.who = below.isEmpty() ? List.of() : even(below, WHO, room);
        this.quote = persona == null || persona.quote() == null || !data.isFull() ? List.of()
                : sheet.wrapping().lines(sheet.labels().quoted(persona.quote()), QUOTE, room, 2);
    }

    /** Two lines at most, three where letters are larger, of even length: no word stands alone on the last. */
    private List<String> even(String text, Type type, double room) {
        int most = data.request().theme().letters() > 1 ? 3 : 2;
        List<String> lines = sheet.wrapping().balanced(text, type, room);
        return lines.size() <= most ? lines : sheet.wrapping().lines(text, type, room, most);
    }

    /** Who of the companions shown is imagined away; empty when nobody is. */
    private String without() {
        List<Companion> away = data.shows(LaneType.COMPANIONS) ? data.journey().all(Companion.class).stream()
                .filter(companion -> data.request().focus().without().contains(companion.id())).toList() : List.of();
        return switch (away.size()) {
            case 0 -> "";
            case 1 -> sheet.labels().of("without", away.getFirst().name());
            default -> sheet.labels().of("without.several", away.size());
        };
    }

    private PictureBlock picture(Id subject, Id image, double width, double height) {
        return image == null ? null : new PictureBlock(sheet, data.gallery(), subject.value(), image, width, height);
    }

    /** Logos are made for light paper: on a dark ground they stand on a light plate with so wide an edge. */
    private double plate() {
        return logo.isMissing() || sheet.theme().name() != Theme.Name.DARK ? 0 : PLATE;
    }

    /** Whose journey it is; empty when nobody is named. */
    static String who(MapData data) {
        Persona persona = data.journey().focalPersona();
        return persona == null ? "" : persona.description() == null ? persona.name() : persona.name() + " — " + persona.description();
    }

    private String client() {
        Cover cover = data.cover();
        List<String> parts = new ArrayList<>();
        if (cover.client() != null) {
            parts.add(cover.client());
        }
        Scenario scenario = data.journey().scenario();
        if (scenario.period() != null) {
            parts.add(scenario.period());
        }
        return String.join(" · ", parts);
    }

    double height() {
        double left = Sheet.height(title.size(), TITLE) + Sheet.height(who.size(), WHO)
                + Sheet.height(quote.size(), QUOTE) + (quote.isEmpty() ? 0 : 3);
        double pictures = Math.max(portrait == null ? 0 : portrait.height() + 2,
                logo == null ? 0 : logo.height() + 2 * plate() + 2);
        return Math.max(Math.max(left, pictures), 24 + Sheet.height(client.size(), CLIENT));
    }

    void draw(double top) {
        Theme theme = sheet.theme();
        Bounds left = new Bounds(start, top, edge - start - right - 10, height());
        String subject = data.journey().scenario().id().value();
        double y = sheet.lines(subject, title, left.x(), top, TITLE, theme.ink(), left);
        Persona persona = data.journey().focalPersona();
        String whoId = persona == null ? subject : persona.id().value();
        y = sheet.lines(whoId, who, left.x(), y, WHO, theme.muted(), left);
        sheet.lines(whoId, quote, left.x(), y + 3, QUOTE, theme.ink(), left);
        status(top, subject);
        if (portrait != null) {
            portrait.drawRounded(grid.margin(), top + 2, 5);
        }
        if (logo != null) {
            logo(top + 2);
        }
    }

    /** At the right end, and in the middle of status and client where it is lower than these. */
    private void logo(double top) {
        double tall = logo.height() + 2 * plate();
        double y = top + Math.max(0, (22 + Sheet.height(client.size(), CLIENT) - tall) / 2);
        double x = grid.right() - logo.width() - plate();
        if (plate() > 0) {
            sheet.box(null, new Bounds(x - plate(), y, logo.width() + 2 * plate(), tall), 3, Fill.of(Colour.WHITE), null);
        }
        logo.draw(x, y + plate());
    }

    private void status(double top, String subject) {
        Theme theme = sheet.theme();
        String shown = sheet.wrapping().single(part.isEmpty() ? status : status + " · " + part, STATUS, right - 24);
        double width = sheet.width(shown, STATUS) + 20;
        Bounds pill = new Bounds(edge - width, top + 2, width, 18);
        Colour ground = theme.isBlackAndWhite() ? theme.ground() : theme.tint(theme.accent(), 0.13);
        Colour ink = theme.accent().contrast(ground) >= READABLE ? theme.accent() : theme.ink();
        sheet.box(subject, pill, 9, Fill.of(ground),
                theme.isBlackAndWhite() ? Stroke.of(theme.ink(), 1) : null);
        sheet.textCentred(subject, shown, pill.centreX(), pill.y() + 3.1, STATUS, ink, pill);
        Bounds below = new Bounds(edge - right, top + 24, right, Sheet.height(client.size(), CLIENT));
        double y = top + 24;
        for (String line : client) {
            sheet.textRight(subject, line, edge, y, CLIENT, theme.muted(), below);
            y += Sheet.height(1, CLIENT);
        }
    }
}
