package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Headline;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.journey.Id;
import org.covoyage.journey.Touchpoint;

/**
 * The customer's feelings in two scenarios on one axis −2 … +2, place by place, the difference shaded. A curve passes
 * over places that its scenario does not have, and breaks where nobody knows.
 */
final class CompareFeelings {
    private static final double EDGE = 15;
    private static final double LEAST = 84;
    private static final double COMFORTABLE = 128;
    private static final double MOST = 250;
    private static final double AXIS = 22;
    private static final double POINT = 3;
    private static final double STAGE = 15;
    private static final double NAMED = 50;
    private static final double NUMBERED = 26;
    private static final double WORTH = 0.15;
    /** Fewer letters of a name than these say nothing. */
    private static final int LEGIBLE = 5;

    private final Sheet sheet;
    private final Comparison comparison;
    private final ComparisonWords words;
    private final ComparisonFigures figures;
    private final double width;
    private final List<Comparison.Feeling> places;
    private final List<String> how = new ArrayList<>();
    private final List<List<String>> names;
    private final double pitch;

    CompareFeelings(Sheet sheet, Comparison comparison, ComparisonWords words, double width) {
        this.sheet = sheet;
        this.comparison = comparison;
        this.words = words;
        this.figures = words.figures();
        this.width = width;
        this.places = comparison.feelings();
        this.pitch = (width - AXIS) / Math.max(1, places.size());
        if (places.isEmpty()) {
            how.add(words.of("feelings.none"));
        } else {
            Headline mean = Headline.MEAN_FEELING;
            how.addAll(sheet.wrapping().lines(words.of("mean",
                    figures.value(mean, comparison.figure(mean).before()),
                    figures.value(mean, comparison.figure(mean).after())) + " " + words.memory(), ComparePicture.SMALL, width, 2));
        }
        this.names = pitch < NAMED ? List.of() : places.stream().map(place -> sheet.wrapping().lines(
                place.pair().latest().name(), ComparePicture.SMALL, pitch - 6, 3)).toList();
    }

    private double head() {
        return 16 + Sheet.height(how.size(), ComparePicture.SMALL) + 3;
    }

    private double foot() {
        return names.stream().mapToInt(List::size).max().orElse(0) * 9.5 * Sheet.LEADING + STAGE + 5;
    }

    double least() {
        return places.isEmpty() ? head() : head() + LEAST + foot();
    }

    double comfortable() {
        return places.isEmpty() ? head() : head() + COMFORTABLE + foot();
    }

    double most() {
        return places.isEmpty() ? head() : head() + MOST + foot();
    }

    void draw(Bounds area) {
        Theme theme = sheet.theme();
        sheet.text(null, words.of("feelings"), area.x(), area.y(), ComparePicture.TITLE, theme.ink(), area);
        sheet.lines(null, how, area.x(), area.y() + 16, ComparePicture.SMALL, theme.muted(), area);
        if (places.isEmpty()) {
            return;
        }
        double top = area.y() + head() + EDGE;
        Bounds plot = new Bounds(area.x() + AXIS, top, width - AXIS, area.bottom() - foot() - EDGE - top);
        axis(plot);
        List<FeelingAreas.Run> before = runs(plot, true);
        List<FeelingAreas.Run> after = runs(plot, false);
        FeelingAreas areas = new FeelingAreas(sheet, places, at -> x(plot, at));
        before.forEach(was -> after.forEach(is -> areas.draw(was, is)));
        before.forEach(run -> run.draw(sheet, new Stroke(theme.muted(), 1.5, Dash.DASHED)));
        after.forEach(run -> run.draw(sheet, Stroke.of(theme.accent(), 2.3)));
        for (int i = 0; i < places.size(); i++) {
            int at = i;
            Comparison.Feeling place = places.get(i);
            sheet.noted(place.pair().id().value(), place.pair().latest().name(), new Note(() -> words.how(place)),
                    () -> place(plot, at));
        }
        stages(plot, area.bottom() - STAGE);
    }

    private double x(Bounds plot, int at) {
        return plot.x() + (at + 0.5) * pitch;
    }

    private static double y(Bounds plot, double value) {
        return plot.centreY() - value / 2 * plot.height() / 2;
    }

    private void axis(Bounds plot) {
        Theme theme = sheet.theme();
        for (int value : new int[] {2, 0, -2}) {
            double y = y(plot, value);
            sheet.line(null, plot.x(), y, plot.right(), y, Stroke.of(value == 0 ? theme.muted() : theme.rule(),
                    value == 0 ? 0.9 : 0.6));
            Bounds box = new Bounds(plot.x() - AXIS, y - 6.2, AXIS - 5, 12);
            sheet.textRight(null, figures.signed(value, 0), box.right(), box.y(), ComparePicture.SMALL, theme.muted(), box);
        }
    }

    private List<FeelingAreas.Run> runs(Bounds plot, boolean first) {
        List<FeelingAreas.Run> runs = new ArrayList<>();
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Comparison.Feeling place = places.get(i);
            double value = first ? place.value().before() : place.value().after();
            if (!Double.isNaN(value)) {
                run.add(new double[] {x(plot, i), y(plot, value)});
            } else if (isThere(place, first)) {
                close(run, runs);
            }
        }
        close(run, runs);
        return runs;
    }

    private static void close(List<double[]> run, List<FeelingAreas.Run> runs) {
        if (!run.isEmpty()) {
            runs.add(new FeelingAreas.Run(run.stream().mapToDouble(point -> point[0]).toArray(),
                    run.stream().mapToDouble(point -> point[1]).toArray()));
            run.clear();
        }
    }

    /** Whether a scenario has this touchpoint at this stage, so that not to know its feeling is a gap. */
    private boolean isThere(Comparison.Feeling place, boolean first) {
        Touchpoint touchpoint = first ? place.pair().before() : place.pair().after();
        return touchpoint != null && comparison.stages().stream().map(Comparison.OfStage::pair)
                .filter(stage -> stage.id().equals(place.stage())).map(stage -> first ? stage.before() : stage.after())
                .anyMatch(stage -> stage != null && stage.id().equals(touchpoint.stage()));
    }

    private void place(Bounds plot, int at) {
        Theme theme = sheet.theme();
        Comparison.Feeling place = places.get(at);
        String subject = place.pair().id().value();
        double x = x(plot, at);
        double before = y(plot, place.value().before());
        double after = y(plot, place.value().after());
        if (!Double.isNaN(before)) {
            dot(subject, x, before, Fill.of(theme.ground()), Stroke.of(theme.muted(), 1.4));
        }
        if (!Double.isNaN(after)) {
            dot(subject, x, after, Fill.of(theme.accent()), Stroke.of(theme.accent(), 1));
        }
        double high = Double.isNaN(before) ? after : Double.isNaN(after) ? before : Math.min(before, after);
        double low = Double.isNaN(before) ? after : Double.isNaN(after) ? before : Math.max(before, after);
        boolean numbered = pitch >= NUMBERED && Math.abs(place.value().difference()) >= WORTH;
        String mark = mark(place);
        boolean below = !mark.isEmpty() && isValley(at);
        Bounds above = new Bounds(x - Math.max(pitch, NUMBERED) / 2, high - POINT - 13.5, Math.max(pitch, NUMBERED), 13);
        if (numbered) {
            String text = figures.signed(place.value().difference(), 1);
            Colour colour = place.value().difference() > 0 ? theme.opportunity() : theme.pain();
            sheet.textCentred(subject, text, x, above.y(), ComparePicture.STRONG, colour, above);
        }
        if (!mark.isEmpty() && sheet.width(mark, ComparePicture.SMALL) <= above.width()) {
            double top = below ? low + POINT + 1 : numbered ? above.y() - 12 : above.y();
            Bounds box = new Bounds(above.x(), top, above.width(), 13);
            sheet.textCentred(subject, mark, x, top, ComparePicture.SMALL, theme.ink(), box);
        }
        if (!names.isEmpty()) {
            List<String> name = names.get(at);
            Bounds box = new Bounds(x - pitch / 2, plot.bottom() + EDGE, pitch,
                    Sheet.height(name.size(), ComparePicture.SMALL) + 2);
            sheet.linesCentred(subject, name, x, box.y(), ComparePicture.SMALL, theme.ink(), box);
        }
    }

    /** Whether the curve that is marked comes from above or goes there, so that there is room below. */
    private boolean isValley(int at) {
        double here = shown(at);
        double around = Math.max(at == 0 ? here : shown(at - 1), at + 1 == places.size() ? here : shown(at + 1));
        return around > here;
    }

    private double shown(int at) {
        double after = places.get(at).value().after();
        return Double.isNaN(after) ? places.get(at).value().before() : after;
    }

    /** Peak and end of the second scenario; of the first where the second knows none. */
    private String mark(Comparison.Feeling place) {
        boolean after = !comparison.after().relation().emotion().points().isEmpty();
        EmotionCurve curve = (after ? comparison.after() : comparison.before()).relation().emotion();
        Touchpoint touchpoint = after ? place.pair().after() : place.pair().before();
        if (touchpoint == null || Double.isNaN(after ? place.value().after() : place.value().before())) {
            return "";
        }
        List<String> marks = new ArrayList<>();
        if (curve.peak().at().equals(touchpoint.id())) {
            marks.add(words.of("peak"));
        }
        if (curve.end().at().equals(touchpoint.id())) {
            marks.add(words.of("end"));
        }
        return marks.stream().collect(Collectors.joining(", "));
    }

    private void dot(String subject, double x, double y, Fill fill, Stroke stroke) {
        sheet.box(subject, new Bounds(x - POINT, y - POINT, 2 * POINT, 2 * POINT), POINT, fill, stroke);
    }

    /** Under the places: which stage they belong to. */
    private void stages(Bounds plot, double top) {
        Theme theme = sheet.theme();
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            Id stage = places.get(from).stage();
            if (i == places.size() || !places.get(i).stage().equals(stage)) {
                double left = plot.x() + from * pitch + 2;
                double right = plot.x() + i * pitch - 2;
                Bounds band = new Bounds(left, top, right - left, STAGE - 1);
                sheet.box(stage.value(), band, 2, Fill.of(theme.band()),
                        theme.isBlackAndWhite() ? Stroke.of(theme.muted(), 0.6) : null);
                String name = comparison.stages().stream().filter(of -> of.pair().id().equals(stage))
                        .map(of -> of.pair().latest().name()).findFirst().orElseThrow();
                String shown = sheet.wrapping().single(name, ComparePicture.SMALL, band.width() - 4);
                if (shown.length() > LEGIBLE || shown.equals(name)) {
                    sheet.textCentred(stage.value(), shown, band.centreX(), top + 0.8, ComparePicture.SMALL, theme.ink(),
                            band);
                }
                from = i;
            }
        }
    }
}
