package org.covoyage.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.drawing.Bounds;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.evidence.Claim;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Source;

/** The four parts of a comparison at a width: curves above shares on the left, figures above changes on the right. */
final class CompareLayout implements Layout {
    private static final double LEFT = 0.575;
    private static final double GUTTER = 26;
    private static final double BETWEEN = 14;

    private final double width;
    private final Frame frame;
    private final CompareFeelings feelings;
    private final CompareShares shares;
    private final CompareFigures figures;
    private final CompareChanges changes;
    private final double left;
    private final double right;

    CompareLayout(Sheet sheet, MapData data, Comparison comparison, ComparisonWords words, double width) {
        this.width = width;
        String who = TitleBand.who(data);
        this.frame = new Frame(sheet, data, width, words.headline(),
                data.cover().title() + (who.isEmpty() ? "" : " · " + who), "", legend(sheet, comparison),
                words.of("estimate"), sources(comparison));
        double inside = frame.inside(0).width();
        this.left = inside * LEFT - GUTTER / 2;
        this.right = inside - left - GUTTER;
        this.feelings = new CompareFeelings(sheet, comparison, words, left);
        this.shares = new CompareShares(sheet, comparison, words, left);
        this.figures = new CompareFigures(sheet, comparison, words, right);
        this.changes = new CompareChanges(sheet, words, right);
    }

    private static List<Legend.Entry> legend(Sheet sheet, Comparison comparison) {
        Labels labels = sheet.labels();
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(LegendMark.side(false), labels.of("compare.legend.before")));
        entries.add(new Legend.Entry(LegendMark.side(true), labels.of("compare.legend.after")));
        if (comparison.feelings().stream().anyMatch(feeling -> feeling.value().difference() > 0)) {
            entries.add(new Legend.Entry(LegendMark.shade(true), labels.of("compare.legend.better")));
        }
        if (comparison.feelings().stream().anyMatch(feeling -> feeling.value().difference() < 0)) {
            entries.add(new Legend.Entry(LegendMark.shade(false), labels.of("compare.legend.worse")));
        }
        return entries;
    }

    @Override
    public double width() {
        return width;
    }

    /** The least height: lists on the right may be cut short and say so. */
    @Override
    public double least() {
        return frame.height() + Math.max(feelings.least() + BETWEEN + shares.least(),
                figures.least() + BETWEEN + changes.least());
    }

    /** The height at which nothing is cut short. */
    @Override
    public double comfortable() {
        return frame.height() + Math.max(feelings.comfortable() + BETWEEN + shares.comfortable(),
                figures.most() + BETWEEN + changes.most());
    }

    @Override
    public void draw(double height) {
        frame.draw(height);
        Bounds inside = frame.inside(height);
        double spare = Math.max(0, inside.height() - feelings.least() - BETWEEN - shares.least());
        double lower = shares.least() + Math.min(spare * 0.45, shares.most() - shares.least());
        double upper = Math.min(inside.height() - BETWEEN - lower, feelings.most());
        feelings.draw(new Bounds(inside.x(), inside.y(), left, upper));
        double top = inside.y() + upper + BETWEEN;
        shares.draw(new Bounds(inside.x(), top, left, Math.min(shares.most(), inside.bottom() - top)));
        double x = inside.x() + left + GUTTER;
        double both = inside.height() - BETWEEN;
        double table = Math.min(figures.most(), Math.max(both - changes.most(),
                Math.max(both - changes.enough(), Math.min(figures.fair(), both - changes.least()))));
        figures.draw(new Bounds(x, inside.y(), right, table));
        double below = inside.y() + table + BETWEEN;
        changes.draw(new Bounds(x, below, right, inside.bottom() - below));
    }

    /** What feelings, ratings, key figures and companions of either scenario rest on, each source once. */
    private static List<Source> sources(Comparison comparison) {
        Map<String, Source> named = new LinkedHashMap<>();
        for (Journey journey : List.of(comparison.before().journey(), comparison.after().journey())) {
            for (Claim claim : EvidenceMeter.of(journey).claims()) {
                boolean shown = switch (claim.kind()) {
                    case READING, MEASURE, TOUCHPOINT, CRITERION, INVOLVEMENT, OVERRIDE, TRANSITION, COMPLAINT -> true;
                    case STAGE, BOND, SEAT, ROLE, CARD -> false;
                };
                Source source = shown && claim.source() != null ? journey.get(claim.source(), Source.class) : null;
                if (source != null) {
                    named.putIfAbsent(source.title(), source);
                }
            }
        }
        return List.copyOf(named.values());
    }
}
