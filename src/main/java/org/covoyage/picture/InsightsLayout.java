package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.picture.finding.Findings;
import org.covoyage.picture.finding.StageFinding;

/** The parts of an insights picture at a width: how high they must be, may be, and where they go. */
final class InsightsLayout implements Layout {
    private static final double AIR = 9;
    /** What the names of those who are imagined away may take in the legend. */
    private static final double NAMED = 300;
    /** Indent of who is left out, behind the mark of doubt: level with the names. */
    private static final double OMITTED = 16;

    private final Sheet sheet;
    private final double width;
    private final Frame frame;
    private final InsightsGrid grid;
    private final InsightsHead head;
    private final InsightsRanking ranking;
    private final List<String> omitted = new ArrayList<>();
    private final InsightsCurve curve;
    private final InsightsUnits units;

    InsightsLayout(Sheet sheet, MapData data, Findings found, InsightsWords words, InsightsNotes notes,
            double width) {
        this.sheet = sheet;
        this.width = width;
        List<StageFinding> shown = data.stages().stream().map(Stage::id).map(id -> found.stages().stream()
                .filter(stage -> stage.stage().equals(id)).findFirst().orElseThrow()).toList();
        this.frame = new Frame(sheet, data, width, words.headline(found), words.below(found), "",
                legend(sheet, found, shown, words), words.estimate(found));
        Bounds inside = frame.inside(0);
        this.grid = new InsightsGrid(inside.x(), inside.width(), data.stages().size());
        this.head = new InsightsHead(sheet, grid, data.stages(), found.draws() != null);
        this.ranking = new InsightsRanking(sheet, grid, data, found, words, notes);
        omit("insights.left-out", found.leftOut(), words);
        omit("insights.nowhere", found.nowhere(), words);
        this.curve = new InsightsCurve(sheet, grid, found, shown, words, notes);
        this.units = new InsightsUnits(sheet, grid, found, words, notes);
    }

    private void omit(String key, List<Id> ids, InsightsWords words) {
        if (!ids.isEmpty()) {
            omitted.addAll(sheet.wrapping().lines(sheet.labels().of(key, words.naming().list(ids)), InsightsHead.SMALL,
                    grid.width() - OMITTED, 2));
        }
    }

    private static List<Legend.Entry> legend(Sheet sheet, Findings found, List<StageFinding> shown,
            InsightsWords words) {
        Labels labels = sheet.labels();
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(null, Dash.SOLID, labels.of("insights.legend.with")));
        if (found.ghost() != null) {
            entries.add(new Legend.Entry(null, Dash.DASHED, sheet.wrapping().single(labels.of("insights.legend.without",
                    words.naming().few(found.ghost().removed())), InsightsHead.SMALL, NAMED)));
        }
        if (InsightsCurve.crosses(shown)) {
            entries.add(new Legend.Entry(LegendMark.crossing(), labels.of("insights.legend.crossing")));
        }
        if (shown.stream().anyMatch(stage -> stage.inclination() <= -Findings.VISIBLE)) {
            entries.add(new Legend.Entry(LegendMark.hollow(), labels.of("insights.legend.against")));
        }
        return entries;
    }

    /** Height of all that cannot be stretched. */
    private double fixed() {
        return frame.height() + head.height() + omittedHeight() + AIR + head.listHeight() + units.height();
    }

    private double omittedHeight() {
        return omitted.isEmpty() ? 0 : Sheet.height(omitted.size(), InsightsHead.SMALL) + 4;
    }

    /** Whether the stages are named where they stand. */
    boolean isNamed() {
        return head.isNamed();
    }

    @Override
    public double width() {
        return width;
    }

    /** The least height. */
    @Override
    public double least() {
        return fixed() + ranking.least() + curve.least();
    }

    /** The height that looks best. */
    @Override
    public double comfortable() {
        return fixed() + ranking.comfortable() + curve.comfortable();
    }

    /** Draws in a height of at least {@link #least()}. */
    @Override
    public void draw(double height) {
        frame.draw(height);
        Bounds inside = frame.inside(height);
        double spare = Math.max(0, height - least());
        double rows = Math.min(spare * 0.55, ranking.most() - ranking.least());
        double plot = Math.min(spare - rows, curve.most() - curve.least());
        rows = Math.min(spare - plot, ranking.most() - ranking.least());
        // What nobody can use stands between the two halves and around them.
        double air = AIR + Math.max(0, spare - rows - plot) / 3;
        double y = inside.y() + (air - AIR) / 2;
        head.draw(y);
        y += head.height();
        ranking.draw(y, ranking.least() + rows);
        y += ranking.least() + rows;
        if (!omitted.isEmpty()) {
            Bounds box = new Bounds(grid.left() + OMITTED, y + 2, grid.width() - OMITTED, omittedHeight());
            DoubtMark.draw(sheet, null, grid.left(), y + 2.6);
            sheet.lines(null, omitted, box.x(), box.y(), InsightsHead.SMALL, sheet.theme().muted(), box);
            y += omittedHeight();
        }
        y += air;
        double tall = curve.least() + plot;
        curve.draw(y, tall);
        y += tall;
        head.drawList(y);
        y += head.listHeight();
        units.draw(y);
    }
}
