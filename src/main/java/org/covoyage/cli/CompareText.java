package org.covoyage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Fate;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Found;
import org.covoyage.insight.compare.Headline;
import org.covoyage.insight.compare.Pair;
import org.covoyage.journey.Element;
import org.covoyage.picture.ComparisonChanges;
import org.covoyage.picture.ComparisonFigures;
import org.covoyage.picture.ComparisonWords;

/** The answer of {@code covoyage compare} as a page that a consultant would paste into a mail. */
final class CompareText {
    private final Comparison comparison;
    private final ComparisonWords words;
    private final ComparisonFigures figures;
    private final List<String> lines = new ArrayList<>();

    CompareText(Comparison comparison, ComparisonWords words) {
        this.comparison = comparison;
        this.words = words;
        this.figures = words.figures();
    }

    String text() {
        lines.add(words.headline() + ".");
        lines.add(words.sides());
        words.validated().ifPresent(lines::add);
        section("figures", figures());
        section("feelings", List.of("  " + words.memory()));
        section("stages", stages());
        section("companions", companions());
        section("measures", measures());
        section("changes", changes());
        lines.add("");
        lines.add(words.of("estimate"));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void section(String key, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.of(key));
            lines.addAll(content);
        }
    }

    private Table table() {
        return new Table("lrrr").row("", words.of("before"), words.of("after"), words.of("difference"));
    }

    private List<String> figures() {
        List<Headline> known = words.known();
        if (known.isEmpty()) {
            return List.of("  " + words.of("figures.none"));
        }
        Table table = table();
        for (Headline headline : known) {
            Figure figure = comparison.figure(headline);
            table.row(words.name(headline), figures.value(headline, figure.before()),
                    figures.value(headline, figure.after()), figures.difference(headline, figure));
        }
        return table.lines();
    }

    private List<String> stages() {
        Table table = new Table("lrrrr").row("", words.of("inclination"), words.of("difference"),
                words.of("social-share"), words.of("difference"));
        for (Comparison.OfStage stage : comparison.stages()) {
            table.row(stage.pair().latest().name() + mark(stage.pair()),
                    figures.signed(stage.inclination().before(), 2) + " → "
                            + figures.signed(stage.inclination().after(), 2),
                    figures.difference(stage.inclination(), 2),
                    figures.share(stage.socialShare().before()) + " → " + figures.share(stage.socialShare().after()),
                    figures.points(stage.socialShare()));
        }
        return comparison.stages().isEmpty() ? List.of() : table.lines();
    }

    private String mark(Pair<? extends Element> pair) {
        return Stream.of(Fate.ADDED, Fate.REMOVED).filter(pair::is).map(fate -> " (" + words.fate(pair, fate) + ")")
                .findFirst().orElse("");
    }

    private List<String> companions() {
        if (comparison.companions().isEmpty()) {
            return List.of("  " + words.of("companions.none"));
        }
        Table table = new Table("lrrll").row("", words.of("share"), words.of("difference"), words.of("distance"), "");
        for (Comparison.OfCompanion of : comparison.companions()) {
            table.row(of.pair().latest().name() + mark(of.pair()),
                    figures.share(of.share().before()) + " → " + figures.share(of.share().after()),
                    figures.points(of.share()),
                    figures.plain(of.distance().before(), 2) + " → " + figures.plain(of.distance().after(), 2),
                    figures.rank(of));
        }
        return table.lines();
    }

    private List<String> measures() {
        if (comparison.measures().isEmpty()) {
            return List.of();
        }
        Table table = table();
        for (Comparison.OfMeasure of : comparison.measures()) {
            table.row(of.pair().latest().name(), of.pair().before() == null ? words.of("unknown")
                    : figures.value(of.pair().before(), of.value().before()), of.pair().after() == null
                    ? words.of("unknown") : figures.value(of.pair().after(), of.value().after()),
                    figures.change(of));
        }
        return table.lines();
    }

    private List<String> changes() {
        List<ComparisonChanges.Line> changes = words.changes();
        if (changes.isEmpty()) {
            return List.of("  " + words.of("changes.none"));
        }
        Table table = new Table("ll");
        changes.forEach(line -> table.row(line.fates(), line.what().isEmpty() ? line.name()
                : words.of("titled", line.name(), line.what())));
        List<String> found = new ArrayList<>(table.lines());
        long byName = comparison.touchpoints().stream().filter(pair -> pair.found() == Found.NAME).count()
                + comparison.stages().stream().filter(stage -> stage.pair().found() == Found.NAME).count()
                + comparison.companions().stream().filter(of -> of.pair().found() == Found.NAME).count();
        if (byName > 0) {
            found.add("  " + words.of("by-name", byName));
        }
        return found;
    }
}
