package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Fate;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Headline;
import org.covoyage.insight.compare.Pair;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;

/**
 * What two scenarios tell beside each other, in words and in numbers with no more digits than the evidence bears. It
 * draws nothing and computes nothing.
 */
public final class ComparisonWords {
    /** Changes that are worth a clause of the headline. */
    private static final double NOTABLE_SHARE = 0.02;
    private static final double NOTABLE = 0.1;
    /** With one part in so many shared, it is not one journey before and after. */
    private static final int LITTLE = 4;

    private final Comparison comparison;
    private final Labels labels;
    private final Cover before;
    private final Cover after;
    private final Integer leftOut;

    /**
     * The words of a comparison in a language.
     *
     * @param before  the cover of the first scenario's project
     * @param after   the cover of the second scenario's project, perhaps the same
     * @param leftOut how many claims the two lack because only validated ones are compared; {@code null} for none.
     *                Whoever is missing then may be there all the same, so nobody is said to have come or gone
     */
    public ComparisonWords(Cover before, Cover after, Comparison comparison, Language language, Integer leftOut) {
        this.comparison = comparison;
        this.labels = new Labels(language);
        this.before = before;
        this.after = after;
        this.leftOut = leftOut;
    }

    /** What the comparison finds, in a sentence without a full stop. */
    public String headline() {
        long all = elements().count();
        long shared = elements().filter(Pair::isInBoth).count();
        if (shared == 0 && all > 0) {
            boolean nothingBefore = elements().allMatch(pair -> pair.before() == null);
            boolean nothingAfter = elements().allMatch(pair -> pair.after() == null);
            return nothingBefore || nothingAfter ? labels.of("compare.empty", labels.quoted(name(nothingBefore)))
                    : labels.of("compare.apart");
        }
        if (shared * LITTLE < all) {
            return labels.of("compare.little", shared, all);
        }
        List<String> clauses = new ArrayList<>();
        comparison.mover().filter(mover -> Math.abs(mover.share().difference()) >= NOTABLE_SHARE)
                .ifPresent(mover -> clauses.add(mover(mover)));
        Figure feeling = comparison.figure(Headline.MEAN_FEELING);
        Figure alienation = comparison.figure(Headline.ALIENATION);
        boolean felt = Math.abs(feeling.difference()) >= NOTABLE;
        if (felt) {
            clauses.add(labels.of(feeling.difference() > 0 ? "compare.feeling.rises" : "compare.feeling.falls",
                    labels.fixed(Math.abs(feeling.difference()), 2)));
        } else if (Math.abs(alienation.difference()) >= NOTABLE) {
            clauses.add(labels.of(alienation.difference() < 0 ? "compare.alienation.falls" : "compare.alienation.rises",
                    labels.fixed(Math.abs(alienation.difference()), 2)));
        }
        if (clauses.isEmpty()) {
            return nothing();
        }
        String sentence = clauses.size() == 1 ? clauses.getFirst()
                : labels.of("compare.and", clauses.getFirst(), clauses.getLast());
        Figure memory = comparison.figure(Headline.PEAK_END);
        if (felt && memory.isUnchanged()) {
            sentence = labels.of("compare.but", sentence, signed(memory.after(), 2));
        }
        return capital(sentence);
    }

    private String nothing() {
        if (comparison.isSame()) {
            return labels.of("compare.none");
        }
        long differing = elements().filter(pair -> !pair.isSame()).count();
        if (differing == 0) {
            return labels.of("compare.evidence-only");
        }
        return differing == 1 ? labels.of("compare.one") : labels.of("compare.some", differing);
    }

    private String mover(Comparison.OfCompanion mover) {
        Naming naming = new Naming(comparison.after().journey(), labels);
        String share = labels.of(mover.share().difference() > 0 ? "compare.share.rises" : "compare.share.falls",
                naming.after(mover.pair().id()), share(mover.share().before()), share(mover.share().after()));
        Figure rank = mover.rank();
        return !rank.isComparable() || rank.isUnchanged() ? share : labels.of("compare.share.ranks", share,
                labels.number(rank.before(), 0), labels.number(rank.after(), 0));
    }

    private String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(labels.language().locale()) + sentence.substring(1);
    }

    /** What the two scenarios are called: by their own names, by their projects' titles where these are alike. */
    public String sides() {
        return labels.of("compare.sides", name(true), name(false));
    }

    /** What a scenario is called. */
    public String name(boolean first) {
        Scenario one = comparison.before().journey().scenario();
        Scenario other = comparison.after().journey().scenario();
        Scenario asked = first ? one : other;
        Cover cover = first ? before : after;
        return one.name().equals(other.name()) && !before.title().equals(after.title())
                ? labels.of("compare.titled", cover.title(), asked.name()) : asked.name();
    }

    /** What a figure is called. */
    public String name(Headline headline) {
        return labels.of("compare.figure", headline);
    }

    /** A figure's value as it is printed; a dash when it is unknown. */
    public String value(Headline headline, double value) {
        return switch (headline.unit()) {
            case SHARE -> share(value);
            case FEELING -> signed(value, 2);
            case INDEX -> headline == Headline.INCLINATION || headline == Headline.MIRROR_GAP ? signed(value, 2)
                    : plain(value, 2);
            case POINTS -> headline == Headline.PERCEPTION_GAP ? signed(value, 1) : plain(value, 1);
            case COUNT -> plain(value, 0);
        };
    }

    /** The difference of a figure as it is printed: with its sign, "unchanged" for none, a dash when unknown. */
    public String difference(Headline headline, Figure figure) {
        return switch (headline.unit()) {
            case SHARE -> points(figure);
            case FEELING, INDEX -> difference(figure, 2);
            case POINTS -> difference(figure, 1);
            case COUNT -> difference(figure, 0);
        };
    }

    /** The difference of two shares in points of percentage. */
    public String points(Figure share) {
        return !share.isComparable() || share.isUnchanged() ? difference(share, 0) : labels.of("compare.points",
                difference(Figure.of(share.before() * 100, share.after() * 100), 0),
                Math.abs(Math.rint(share.difference() * 100)));
    }

    /** The difference of a key figure, with as many decimals as it has, two at most; of percentages in points. */
    public String change(Comparison.OfMeasure of) {
        Figure figure = of.value();
        if (!figure.isComparable() || figure.isUnchanged()) {
            return difference(figure, 0);
        }
        String change = (figure.difference() > 0 ? "+" : "") + labels.number(figure.difference(), 2);
        return "%".equals(of.pair().latest().unit()) ? labels.of("compare.points", change, Math.abs(figure.difference()))
                : change;
    }

    /** A difference with so many decimals. */
    public String difference(Figure figure, int decimals) {
        if (!figure.isComparable()) {
            return labels.of("compare.unknown");
        }
        return figure.isUnchanged() ? labels.of("compare.unchanged") : signed(figure.difference(), decimals);
    }

    /** How a figure is computed, with its two values and what they rest on. */
    public String how(Headline headline) {
        Figure figure = comparison.figure(headline);
        List<String> lines = new ArrayList<>(List.of(name(headline), labels.of("compare.how", headline),
                labels.of("compare.how.values", name(true), value(headline, figure.before()), name(false),
                        value(headline, figure.after()), difference(headline, figure))));
        if (figure.countBefore() + figure.countAfter() > 0) {
            lines.add(labels.of("compare.how.counts", figure.countBefore(), figure.countAfter()));
        }
        return String.join("\n", lines);
    }

    /** How a feeling at a touchpoint compares. */
    String how(Comparison.Feeling feeling) {
        return String.join("\n", labels.of("compare.how.feeling", feeling.pair().latest().name()),
                labels.of("compare.how.values", name(true), signed(feeling.value().before(), 2), name(false),
                        signed(feeling.value().after(), 2), difference(feeling.value(), 2)));
    }

    /** A share as a whole percentage; under one rather than a false nought, a dash when unknown. */
    public String share(double share) {
        if (Double.isNaN(share)) {
            return labels.of("compare.unknown");
        }
        return share > 0 && share < 0.005 ? "<\u202F" + labels.percent(0.01) : labels.percent(share);
    }

    /** A number with its sign; nought has none; a dash when unknown. */
    public String signed(double value, int decimals) {
        double unit = Math.pow(10, decimals);
        return (Math.rint(value * unit) > 0 ? "+" : "") + plain(value, decimals);
    }

    /** A number with so many decimals, never minus nought; a dash when unknown. */
    public String plain(double value, int decimals) {
        double unit = Math.pow(10, decimals);
        return Double.isNaN(value) ? labels.of("compare.unknown") : labels.fixed(Math.rint(value * unit) / unit, decimals);
    }

    /** What is remembered, and whether that changed. */
    public String memory() {
        Figure memory = comparison.figure(Headline.PEAK_END);
        if (!memory.isComparable()) {
            return labels.of("compare.memory.open");
        }
        String now = signed(memory.after(), 2);
        if (!memory.isUnchanged()) {
            return labels.of("compare.memory.other", signed(memory.before(), 2), now);
        }
        EmotionCurve.Point was = comparison.before().relation().emotion().peak();
        EmotionCurve.Point is = comparison.after().relation().emotion().peak();
        Touchpoint at = comparison.after().journey().get(is.at(), Touchpoint.class);
        return was.at().equals(is.at()) && at != null
                ? labels.of("compare.memory.same", now, at.name(), signed(is.value(), 1))
                : labels.of("compare.memory.plain", now);
    }

    /** Rank before and after; empty when neither is known. */
    public String rank(Comparison.OfCompanion of) {
        Figure rank = of.rank();
        if (!rank.isKnown()) {
            return labels.of("compare.unranked");
        }
        if (!rank.isComparable()) {
            return labels.of("compare.same-rank", labels.number(Double.isNaN(rank.after()) ? rank.before()
                    : rank.after(), 0));
        }
        return rank.isUnchanged() ? labels.of("compare.same-rank", labels.number(rank.after(), 0))
                : labels.of("compare.rank", labels.number(rank.before(), 0), labels.number(rank.after(), 0));
    }

    /** All elements that are compared: stages, touchpoints, companions, key figures. */
    private Stream<Pair<? extends Element>> elements() {
        return Stream.of(comparison.stages().stream().map(Comparison.OfStage::pair),
                comparison.touchpoints().stream(), comparison.companions().stream().map(Comparison.OfCompanion::pair),
                comparison.measures().stream().map(Comparison.OfMeasure::pair)).flatMap(pairs -> pairs);
    }

    /**
     * One thing that differs.
     *
     * @param id    what it is about
     * @param fates what became of it, in words
     * @param name  what it is called, with what it was called before
     * @param what  what it says otherwise, where it went; empty when that is all
     */
    public record Line(Id id, String fates, String name, String what) {
    }

    /** What differs, element by element: stages, touchpoints, companions. Key figures are told by their values. */
    public List<Line> changes() {
        return elements().filter(pair -> !pair.isSame() && !(pair.latest() instanceof Measure)).map(this::line).toList();
    }

    private Line line(Pair<? extends Element> pair) {
        // A companion that is along elsewhere is told by where it joins and leaves.
        String fates = pair.fates().stream().map(fate -> fate == Fate.MOVED && pair.latest() instanceof Companion
                ? Fate.CHANGED : fate).distinct().sorted(Comparator.comparingInt(Fate::ordinal))
                .map(fate -> fate(pair, fate)).collect(Collectors.joining(", "));
        String name = name(pair.latest());
        if (pair.isInBoth() && !name(pair.before()).equals(name)) {
            name = labels.of("compare.was", name, name(pair.before()));
        }
        List<String> what = new ArrayList<>();
        if (pair.latest() instanceof Touchpoint && !pair.left().isEmpty()) {
            what.add(labels.of("compare.moved.to", stage(comparison.before().journey(), pair.left().getFirst()),
                    stage(comparison.after().journey(), pair.joined().getFirst())));
        } else if (pair.latest() instanceof Companion) {
            pair.joined().forEach(id -> what.add(labels.of("compare.joins", stage(comparison.after().journey(), id))));
            pair.left().forEach(id -> what.add(labels.of("compare.leaves", stage(comparison.before().journey(), id))));
        }
        pair.members().stream().filter(member -> !member.equals("name")).map(this::member).forEach(what::add);
        return new Line(pair.id(), fates, name, String.join(", ", what));
    }

    /** What became of an element. */
    public String fate(Pair<? extends Element> pair, Fate fate) {
        boolean claimed = leftOut != null && (fate == Fate.ADDED || fate == Fate.REMOVED)
                && (pair.latest() instanceof Companion || pair.latest() instanceof Measure);
        return !claimed ? labels.of("compare.fate", fate)
                : labels.of(fate == Fate.ADDED ? "compare.validated.after" : "compare.validated.before");
    }

    /** That somebody's share is known on one side only. */
    String appeared(boolean after) {
        return leftOut == null ? labels.of(after ? "compare.new" : "compare.gone") : labels.of(after ? "compare.only.after"
                : "compare.only.before");
    }

    private static String stage(Journey journey, Id id) {
        Stage stage = journey.get(id, Stage.class);
        return stage == null ? id.value() : stage.name();
    }

    private String member(String component) {
        return labels.of("compare.member." + component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static String name(Element element) {
        return switch (element) {
            case Stage stage -> stage.name();
            case Touchpoint touchpoint -> touchpoint.name();
            case Companion companion -> companion.name();
            case Measure measure -> measure.name();
            default -> element.id().value();
        };
    }

    /** How a pair was found. */
    public String found(Pair<?> pair) {
        return labels.of("compare.found", pair.found());
    }

    /** A key figure's value with its unit. */
    public String value(Measure measure, double value) {
        return Double.isNaN(value) ? labels.of("compare.unknown") : labels.number(value, 2) + labels.unit(measure.unit());
    }

    /** The headline figures known on one side at least, in their order. */
    public List<Headline> known() {
        return Stream.of(Headline.values()).filter(headline -> comparison.figure(headline).isKnown()).toList();
    }

    /** That only validated claims are compared, and how many of both scenarios are left out; empty when all are. */
    public Optional<String> validated() {
        return Optional.ofNullable(leftOut).map(labels::validated);
    }

    /** A text of the picture that is no number, such as the heading of a part. */
    public String of(String key, Object... named) {
        return labels.of("compare." + key, named);
    }

    /** The mark that a figure got better or worse, for those who cannot see it; none when nobody can say. */
    Optional<String> verdict(Headline headline) {
        int verdict = headline.verdict(comparison.figure(headline));
        return verdict == 0 ? Optional.empty() : Optional.of(labels.of(verdict > 0 ? "compare.legend.better"
                : "compare.legend.worse"));
    }
}
