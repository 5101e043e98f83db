package org.covoyage.picture;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Word;
import org.covoyage.picture.finding.Findings;
import org.covoyage.picture.finding.StageFinding;
import org.covoyage.picture.finding.Standing;

/**
 * The lines of the ranking: who, what share with its interval, what would change without, what share at which stage;
 * the customer's own judgement below a line at the end.
 */
final class InsightsRanking {
    private static final Type NAME = Type.bold(10.5);
    private static final Type SMALL = InsightsHead.SMALL;
    private static final Type NUMBER = Type.bold(10.5);
    private static final Pitch PITCH = new Pitch(25.5, 30, 46);
    private static final double ICON = 11;
    private static final double BAR = 9;
    /** What name and caption, or bar and caption, take together. */
    private static final double CONTENT = 24;

    private final Sheet sheet;
    private final InsightsGrid grid;
    private final Journey journey;
    private final Findings found;
    private final InsightsWords words;
    private final InsightsNotes notes;
    private final List<Stage> stages;
    private final InsightsSay say;
    /** The hues of the ribbons, so that a companion has one hue in all pictures. */
    private final Map<String, Integer> hues;
    private final double largestShare;
    private final double largestChange;

    InsightsRanking(Sheet sheet, InsightsGrid grid, MapData data, Findings found, InsightsWords words,
            InsightsNotes notes) {
        this.sheet = sheet;
        this.grid = grid;
        this.journey = data.journey();
        this.stages = data.stages();
        this.found = found;
        this.words = words;
        this.notes = notes;
        this.say = new InsightsSay(sheet, grid.pitch());
        this.hues = data.travellers().ribbons().stream().collect(Collectors.toMap(Traveller::subject, Traveller::hue));
        this.largestShare = Math.max(found.self(), found.standings().stream()
                .mapToDouble(of -> Double.isNaN(of.high()) ? of.share() : Math.max(of.share(), of.high())).max()
                .orElse(0));
        this.largestChange = Math.max(0.02, found.standings().stream()
                .mapToDouble(of -> Math.max(of.fall(), of.rise())).max().orElse(0));
    }

    private int rows() {
        return found.standings().size() + 1;
    }

    double least() {
        return PITCH.least(rows());
    }

    double comfortable() {
        return PITCH.comfortable(rows());
    }

    double most() {
        return PITCH.most(rows());
    }

    /** Draws all lines in a height. */
    void draw(double top, double height) {
        double row = height / rows();
        for (int i = 0; i < found.standings().size(); i++) {
            Standing of = found.standings().get(i);
            double y = top + i * row;
            boolean leads = i == 0;
            String subject = of.isFolded() ? Focus.OTHERS : of.companion().value();
            sheet.group(subject, words.name(of), () -> draw(of, subject, leads, y, row));
            if (i > 0) {
                sheet.line(null, grid.left(), y, grid.right(), y, Stroke.of(sheet.theme().rule(), 0.5));
            }
        }
        double y = top + found.standings().size() * row;
        sheet.line(null, grid.left(), y, grid.right(), y, Stroke.of(sheet.theme().muted(), 0.9));
        Persona persona = journey.focalPersona();
        String subject = persona == null ? null : persona.id().value();
        sheet.group(subject, words.naming().customer(), () -> self(subject, y, row));
    }

    private void draw(Standing of, String subject, boolean leads, double top, double row) {
        Theme theme = sheet.theme();
        double y = top + (row - CONTENT) / 2;
        boolean doubtful = !of.isFolded() && !of.doubts().isEmpty();
        name(subject, icon(of), words.name(of), words.relation(of, found.ghost()), doubtful, y);
        Fill fill = fill(of);
        Colour edge = edge(of);
        sheet.noted(subject, words.share(of.share()), notes.share(of), () -> share(of, subject, fill, edge, y));
        sheet.noted(subject, null, notes.place(of, leads), () -> {
            Bounds caption = grid.shares(y + 12, Sheet.height(1, SMALL));
            sheet.text(subject, sheet.wrapping().single(words.place(of, leads), SMALL, caption.width()), caption.x(),
                    caption.y(), SMALL, theme.muted(), caption);
        });
        sheet.noted(subject, words.change(of.fall(), of.rise()), notes.change(of), () -> change(of, subject, fill, edge, y));
        for (int s = 0; s < stages.size(); s++) {
            Stage stage = stages.get(s);
            double share = of.shares().getOrDefault(stage.id(), Double.NaN);
            dot(of, subject, stage, share, grid.middle(s), top + row / 2, fill, edge);
        }
    }

    private void self(String subject, double top, double row) {
        Theme theme = sheet.theme();
        double y = top + (row - CONTENT) / 2;
        name(subject, "kind-customer", words.naming().customer(), sheet.labels().of("insights.self"), false, y);
        sheet.noted(subject, words.share(found.self()), notes.self(), () ->
                bar(subject, found.self(), found.self(), Fill.of(theme.ink()), null, y + (CONTENT - BAR) / 2 - 2));
        for (int s = 0; s < stages.size(); s++) {
            Id id = stages.get(s).id();
            double share = found.stages().stream().filter(stage -> stage.stage().equals(id))
                    .mapToDouble(StageFinding::self).findFirst().orElse(Double.NaN);
            double x = grid.middle(s);
            Stage stage = stages.get(s);
            sheet.noted(subject, part(words.naming().customer(), stage, share), notes.self(id), () ->
                    say.draw(subject, share, x, top + row / 2, Fill.of(theme.ink()), theme.ink(), theme.ground(), 0));
        }
    }

    private void dot(Standing of, String subject, Stage stage, double share, double x, double y, Fill fill,
            Colour edge) {
        boolean absent = Double.isNaN(share);
        sheet.noted(subject, absent ? null : part(words.name(of), stage, share),
                absent ? null : notes.share(of, stage.id()), () ->
                say.draw(subject, share, x, y, fill, edge, sheet.theme().ink(), InsightsSay.NUMBERED));
    }

    private String part(String name, Stage stage, double share) {
        return sheet.labels().of("insights.part", name, stage.name(), words.share(share));
    }

    private void name(String subject, String icon, String name, String relation, boolean doubtful, double y) {
        Theme theme = sheet.theme();
        Bounds box = grid.names(y, CONTENT + 1);
        double x = box.x() + ICON + 5;
        if (icon != null) {
            sheet.icon(subject, icon, box.x(), y + 1, ICON, theme.muted());
        }
        sheet.text(subject, sheet.wrapping().single(name, NAME, box.right() - x), x, y - 1, NAME, theme.ink(), box.grown(1.5));
        double indent = 0;
        if (doubtful) {
            DoubtMark.draw(sheet, subject, x, y + 12.4);
            indent = DoubtMark.SIDE + 4;
        }
        sheet.text(subject, sheet.wrapping().single(relation, SMALL, box.right() - x - indent), x + indent, y + 12,
                SMALL, doubtful ? theme.ink() : theme.muted(), box.grown(1));
    }

    private void share(Standing of, String subject, Fill fill, Colour edge, double y) {
        double whisker = Double.isNaN(of.high()) ? of.share() : Math.max(of.share(), of.high());
        bar(subject, of.share(), whisker, fill, edge, y);
        if (!Double.isNaN(of.low())) {
            Stroke line = Stroke.of(sheet.theme().ink(), 1);
            double low = at(of.low());
            double high = at(of.high());
            double middle = y + BAR / 2;
            sheet.noted(subject, null, notes.interval(of), () -> {
                sheet.line(subject, low, middle, high, middle, line);
                sheet.line(subject, low, middle - 2.6, low, middle + 2.6, line);
                sheet.line(subject, high, middle - 2.6, high, middle + 2.6, line);
            });
        }
    }

    private double at(double share) {
        Bounds all = grid.shares(0, 0);
        return all.x() + (all.width() - 34) * share / largestShare;
    }

    /** A bar from nought, its number behind what reaches farthest. */
    private void bar(String subject, double share, double reach, Fill fill, Colour edge, double y) {
        Bounds all = grid.shares(y - 2, CONTENT);
        sheet.box(subject, new Bounds(all.x(), y, Math.max(0.8, at(share) - all.x()), BAR), 1.5, fill,
                edge == null ? null : Stroke.of(edge, 0.7));
        sheet.text(subject, words.share(share), at(reach) + 6, y - 2.1, NUMBER, sheet.theme().ink(), all.grown(1));
    }

    /** To the left by how much it would fall, to the right by how much it would rise. */
    private void change(Standing of, String subject, Fill fill, Colour edge, double y) {
        Theme theme = sheet.theme();
        Bounds all = grid.consequences(y - 2, CONTENT + 4);
        double axis = all.centreX();
        double unit = (all.width() / 2 - 2) / largestChange;
        boolean most = of.companion() != null && of.companion().equals(found.lead().missed());
        if (of.fall() * unit > 0.4) {
            sheet.box(subject, new Bounds(axis - of.fall() * unit, y, of.fall() * unit, BAR), 1.5, fill,
                    Stroke.of(edge, 0.7));
        }
        if (of.rise() * unit > 0.4) {
            sheet.box(subject, new Bounds(axis, y, of.rise() * unit, BAR), 1.5, fill, Stroke.of(edge, 0.7));
        }
        sheet.line(subject, axis, y - 3, axis, y + BAR + 2, Stroke.of(theme.muted(), 0.9));
        Type type = most ? Type.bold(9.5) : SMALL;
        String text = sheet.wrapping().single(words.change(of.fall(), of.rise()), type, all.width());
        double wide = sheet.width(text, type);
        // Words stand on the side the bar is on; where it goes both ways, in the middle.
        boolean oneWay = Math.min(of.fall(), of.rise()) < Findings.VISIBLE && of.consequence() >= Findings.VISIBLE;
        double start = !oneWay ? axis - wide / 2 : of.fall() > of.rise() ? axis - 4 - wide : axis + 4;
        sheet.text(subject, text, Math.clamp(start, all.x(), Math.max(all.x(), all.right() - wide)), y + 12, type,
                most ? theme.ink() : theme.muted(), all.grown(1));
    }

    private String icon(Standing of) {
        Companion companion = of.isFolded() ? null : journey.get(of.companion(), Companion.class);
        return companion == null ? null : "kind-" + Word.of(companion.kind());
    }

    /** The hue of somebody's ribbon; −1 where hues no longer tell apart. */
    private int hue(Standing of) {
        return of.isFolded() ? -1 : hues.getOrDefault(of.companion().value(), -1);
    }

    private Fill fill(Standing of) {
        Theme theme = sheet.theme();
        if (hue(of) < 0) {
            return Fill.of(theme.tint(theme.muted(), 0.3));
        }
        return theme.isBlackAndWhite() ? theme.area(hue(of)) : Fill.of(theme.tint(theme.hue(hue(of)), 0.5));
    }

    private Colour edge(Standing of) {
        return hue(of) < 0 ? sheet.theme().muted() : sheet.theme().hue(hue(of));
    }
}
