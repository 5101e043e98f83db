package org.covoyage.picture.relation;

import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;
import org.covoyage.picture.relation.RoleLine.Place;
import org.covoyage.picture.relation.RoleLine.Service;

/** Roles down, stages across: a disc where a role is played, as large as its involvement; beside it where it is alone. */
final class RolesBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(20, 27, 48);
    private static final double DIVERSITY = 22;
    private static final Column ROLE = new Column(0, 0.135);
    private static final Column STAGES = new Column(0.145, 0.625);
    private static final Column ALONE = new Column(0.79, 0.21);
    private static final double LARGEST = 8.5;
    private static final double LEAST = 2;

    private final Easel easel;
    private final Sheet sheet;
    private final List<RoleLine> lines;
    private final Across across;
    private final Table table;
    private final StageAxis axis;

    RolesBody(Easel easel, List<RoleLine> lines, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.lines = lines;
        this.across = across;
        this.table = Table.tall(easel, across, PITCH, lines.size(), new Table.Rest("roles.more", left));
        this.axis = new StageAxis(easel, across.at(STAGES), across.of(STAGES));
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public double beside() {
        return DIVERSITY;
    }

    @Override
    public boolean isRoomy() {
        return lines.stream().allMatch(line -> sheet.width(role(line), Easel.NAME) <= across.of(ROLE)
                && sheet.wrapping().lines(alone(line), Easel.SMALL, across.of(ALONE)).size() <= 2);
    }

    private String role(RoleLine line) {
        return easel.labels().of("role", line.role());
    }

    /** The stages at which a role is left alone. */
    private String alone(RoleLine line) {
        return line.alone().stream().map(place -> easel.name(place.stage().stage())).collect(Collectors.joining(", "));
    }

    @Override
    public void draw(double top, double height) {
        double line = table.line(height - DIVERSITY);
        table.title("roles.head.role", ROLE, top);
        axis.names(top + 2 * Easel.LINE);
        axis.grid(top + table.head(), table.bottom(top, line));
        if (lines.stream().anyMatch(each -> !each.alone().isEmpty())) {
            table.title("roles.head.alone", ALONE, top);
        }
        diversity(table.draw(top, line, (place, middle) -> row(lines.get(place), line, middle)));
    }

    private void row(RoleLine line, double tall, double y) {
        easel.put(null, role(line), across.left(), y - 6.6, across.of(ROLE), Easel.NAME, easel.theme().ink());
        double largest = Math.min(LARGEST, Math.min(axis.pitch(), tall) / 2 - 1);
        for (Place place : line.places()) {
            String subject = place.stage().stage().value();
            sheet.noted(subject, easel.name(place.stage().stage()), Easel.note(() -> note(line, place)), () -> role(sheet, subject,
                    axis.x(place.column()), y, radius(place.involvement(), largest), place.service()));
        }
        easel.putTwo(null, alone(line), across.at(ALONE), y, across.of(ALONE), Easel.SMALL, easel.theme().pain());
    }

    private static double radius(double involvement, double largest) {
        return Double.isNaN(involvement) ? LEAST : Math.max(LEAST, largest * Math.sqrt(involvement));
    }

    /** A role: full when served, an empty thick ring when left alone, a fine one when played little, dotted when unknown. */
    static void role(Sheet sheet, String subject, double x, double y, double radius, Service service) {
        Theme theme = sheet.theme();
        Fill fill = Fill.of(service == Service.SERVED ? theme.accent() : theme.ground());
        Stroke edge = switch (service) {
            case SERVED -> Stroke.of(theme.accent(), 1.5);
            case UNSERVED -> Stroke.of(theme.pain(), 2.4);
            case WEAK -> Stroke.of(theme.muted(), 1);
            case UNKNOWN -> new Stroke(theme.muted(), 1.2, Dash.DOTTED);
        };
        sheet.box(subject, Marks.around(x, y, radius), radius, fill, edge);
    }

    /** How many roles at once, stage by stage, under the table. */
    private void diversity(double top) {
        Theme theme = easel.theme();
        sheet.line(null, across.left(), top, across.right(), top, Stroke.of(theme.muted(), 0.8));
        easel.put(null, easel.say("roles.diversity"), across.left(), top + 5, across.of(ROLE), Easel.SMALL, theme.muted());
        for (RolesPlayed.OfStage stage : easel.relation().roles().stages()) {
            String value = easel.index(stage.diversity());
            if (easel.isShown(stage.stage()) && sheet.width(value, Easel.SMALL) < axis.pitch()) {
                easel.putCentred(stage.stage().value(), value, axis.x(easel.data().column(stage.stage())), top + 5, Easel.SMALL,
                        theme.muted());
            }
        }
    }

    private String note(RoleLine line, Place place) {
        return easel.say("roles.note", role(line), easel.name(place.stage().stage()), easel.index(place.involvement()),
                easel.say("roles.note." + switch (place.service()) {
                    case SERVED -> "served";
                    case UNSERVED, WEAK -> "unserved";
                    case UNKNOWN -> "unknown";
                }));
    }
}
