package org.covoyage.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.insight.Circle;
import org.covoyage.insight.Draws;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Score;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.TieScore;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;

/** The model of influence, its random draws and its pictures; one edited score until it is seen. */
final class InsightFigures {
    private static final int RUNS = 31;
    /** A window of 1000 × 1000 is covered by four tiles of half that side. */
    private static final int TILE = 500;

    private final Table table;
    private final Lettering lettering = new Lettering();
    private final Pictures pictures = new Pictures(lettering, new Icons());
    private final RasterPainter painter = new RasterPainter(lettering, Detail.READABLE);
    private final BufferedImage screen = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
    private Object last;

    InsightFigures(Table table) {
        this.table = table;
    }

    /** The figures, of two samples and of a circle far larger than any. */
    void print(Path samples) throws Exception {
        Project car = Bench.project(samples.resolve("fr/electric-car.covoyage"));
        Project house = Bench.project(samples.resolve("fr/house-twenty-stages.covoyage"));
        table.section("Influence, 30 companions × 20 stages");
        points(house.scenarios().getFirst(), "≤ 1 ms");
        draws(house.scenarios().getFirst());
        table.section("Influence, 1,000 companions × 60 stages, everybody at every stage");
        points(everybody(1000, 60), "≤ 20 ms");
        table.section("Pictures of companions");
        for (PictureKind kind : List.of(PictureKind.COMPANIONS, PictureKind.CIRCLES, PictureKind.INSIGHTS)) {
            layout(car, kind, "6 × 7", Focus.WHOLE);
            layout(house, kind, "20 × 30", Focus.WHOLE);
        }
        layout(house, PictureKind.COMPANIONS, "20 × 30, everyone", Focus.WHOLE.showing(true));
        table.section("One edited score to ranking, layout and repainted tiles of 1000 × 1000");
        edit(car, "car", PictureKind.COMPANIONS, 1, "≤ 16 ms");
        edit(car, "car", PictureKind.MAP, 0, "≤ 16 ms");
        edit(house, "house", PictureKind.COMPANIONS, 1, "≤ 16 ms");
        edit(house, "house", PictureKind.MAP, 0, "≤ 16 ms");
    }

    private void points(Journey journey, String aim) throws Exception {
        Circle circle = Circle.of(journey);
        table.row("the circle, taken from the journey", Cost.of(RUNS, () -> last = Circle.of(journey)), "");
        table.row("shares, ranking, removals, concentration", Cost.of(RUNS, () -> last = JourneyInfluence.of(circle)),
                aim);
        if (circle.hasBonds()) {
            table.row("network", Cost.of(RUNS, () -> last = NetworkInfluence.of(circle)), "");
        }
    }

    private void draws(Journey journey) throws Exception {
        Circle circle = Circle.of(journey);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        for (int draws : new int[] {500, 2000, 8000}) {
            table.row(String.format("%,d draws, scores", draws), Cost.of(RUNS, () -> last = Uncertainty.of(circle,
                    influence, new Draws(draws, 1, false))), draws == 2000 ? "≤ 100 ms" : "");
        }
        table.row("2,000 draws, structural", Cost.of(RUNS, () -> last = Uncertainty.of(circle, influence,
                new Draws(2000, 1, true))), "");
    }

    private void layout(Project project, PictureKind kind, String size, Focus focus) throws Exception {
        PictureRequest request = slide(kind).turnedTo(focus);
        table.row("layout of " + kind.name().toLowerCase() + ", " + size, Cost.of(RUNS, () -> last =
                pictures.draw(project.cover(), project.scenarios().getFirst(), request)), "");
    }

    private static PictureRequest slide(PictureKind kind) {
        return PictureRequest.of(kind, Density.WORKING, Language.FR).shaped(PictureRequest.SLIDE);
    }

    /** What a window does when a criterion is scored anew, on whichever thread. */
    private void edit(Project project, String name, PictureKind kind, double aspect, String aim) throws Exception {
        Journey journey = project.scenarios().getFirst();
        Id who = journey.ids(Kind.COMPANION).getFirst();
        PictureRequest request = aspect == 0 ? slide(kind).shaped(0) : slide(kind);
        boolean[] near = {false};
        Drawing[] before = {null};
        table.row(name + ", " + kind.name().toLowerCase(), Cost.of(RUNS, () -> {
            near[0] ^= true;
            Companion companion = journey.get(who, Companion.class);
            journey.apply(Change.of(journey).replace(presence(companion, near[0] ? 0.25 : 0.5)).build());
            Journey snapshot = journey.copy();
            last = JourneyInfluence.of(Circle.of(snapshot));
            Drawing drawing = pictures.draw(project.cover(), snapshot, request);
            Predicate<Bounds> alike = before[0] == null ? _ -> false : drawing.sameAs(before[0]);
            before[0] = drawing;
            for (int tile = 0; tile < 4; tile++) {
                Bounds region = new Bounds(tile % 2 * TILE, tile / 2 * TILE, TILE, TILE);
                if (!alike.test(region)) {
                    painter.paint(drawing, region, 1, screen);
                }
            }
        }), aim);
    }

    private static Companion presence(Companion c, double presence) {
        Criteria all = c.criteria();
        Criteria scored = new Criteria(Score.of(presence, Grade.B), all.identity(), all.membership(), all.tie(),
                all.number(), all.temporal(), all.similarity());
        return new Companion(c.id(), c.name(), c.relation(), c.kind(), c.roles(), c.groupSize(), c.strength(), scored,
                c.involvementGrade(), c.override(), c.principal(), c.principalName(), c.autonomy(), c.ownJudgement(),
                c.realName(), c.hue(), c.note());
    }

    private static Journey everybody(int companions, int stages) {
        List<Element> elements = new ArrayList<>(List.of(new Scenario(new Id("now"), "Now", null, null, null, null)));
        for (int s = 0; s < stages; s++) {
            elements.add(new Stage(new Id("s" + s), "S", null, null, null, 1.0, 0.1, 1.0, null, null, null, null));
        }
        for (int c = 0; c < companions; c++) {
            Score score = Score.of(c % 5 / 4.0, Grade.B);
            elements.add(new Companion(new Id("c" + c), "C", null, CompanionKind.PERSON, null, 1.0 + c % 40, 1.0,
                    new Criteria(score, score, score, TieScore.closeness(1 + c % 7, Grade.B), null, null, null),
                    Grade.B, null, null, null, null, null, false, null, null));
            for (int s = 0; s < stages; s++) {
                elements.add(new Tie(new Id("t" + c + "-" + s), new Id("c" + c), new Id("s" + s), s % 4 / 4.0 + 0.25,
                        (c + s) % 9 / 4.0 - 1, 1.0 + s % 3, null, null, null, null, null));
            }
        }
        return Journey.of(elements);
    }
}
