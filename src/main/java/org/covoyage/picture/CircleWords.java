package org.covoyage.picture;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Language;
import org.covoyage.picture.finding.Finder;
import org.covoyage.picture.finding.Lead;

/** What circles find, in sentences that say no more than the numbers bear. */
final class CircleWords {
    /** Shares and distances nearer than this look the same when they are written. */
    private static final double SAME = 0.005;

    private final Labels labels;
    private final Language language;
    private final CircleData data;

    CircleWords(Labels labels, Language language, CircleData data) {
        this.labels = labels;
        this.language = language;
        this.data = data;
    }

    /** A number between −1 and 1 with its sign and two decimals; never a negative nothing. */
    String signed(double value) {
        return labels.signed(value, 2);
    }

    /** What all stages together show. */
    String finding() {
        return sentence(whole());
    }

    /** What one stage shows. */
    String finding(CircleStage stage) {
        return sentence(at(stage));
    }

    private static String sentence(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private String whole() {
        String customer = data.customer(labels);
        if (data.real() == null || data.stages().stream().allMatch(stage -> stage.present().isEmpty())) {
            return labels.of("circles.finding.alone", customer);
        }
        if (!data.gone().isEmpty()) {
            return without(data.real().inclination(), data.now().inclination(), "");
        }
        Finder finder = new Finder(data.journey(), Set.of());
        Lead lead = finder.lead();
        if (lead.strength() == Lead.Strength.NOBODY) {
            return labels.of("circles.finding.near", of(customer), customer);
        }
        return whole(lead, nearest(finder));
    }

    /** Who travels nearest on average over the stages where they travel, the heaviest first. */
    private static List<Id> nearest(Finder finder) {
        List<CompanionInfluence> known = finder.influence().ranking().stream()
                .filter(one -> one.isRanked() && one.reach() > 0).toList();
        double least = known.stream().mapToDouble(CompanionInfluence::meanDistance).min().orElse(0);
        return known.stream().filter(one -> one.meanDistance() < least + SAME).map(CompanionInfluence::companion).toList();
    }

    /** In the words of the insights: who weighs most, no surer than that is, and whether those travel nearest. */
    private String whole(Lead lead, List<Id> nearest) {
        Naming naming = new Naming(data.journey(), labels);
        String told = new InsightsWords(data.journey(), labels).lead(lead);
        boolean sole = nearest.size() == 1;
        if (lead.strength() != Lead.Strength.UNDECIDED) {
            List<Id> first = List.of(lead.first());
            if (nearest.contains(lead.first())) {
                return lead.strength() == Lead.Strength.ONLY ? told
                        : labels.of(naming.key(sole ? "circles.whole.both" : "circles.whole.among", first), told);
            }
            if (!sole) {
                return labels.of("circles.whole.farther", told);
            }
        }
        return sole ? labels.of(naming.key("circles.whole.differ", nearest), told, naming.inside(nearest.getFirst())) : told;
    }

    private String at(CircleStage stage) {
        String customer = data.customer(labels);
        String name = stage.stage().name();
        if (stage.present().isEmpty()) {
            return labels.of("circles.finding.stage.alone", name, customer);
        }
        if (!data.gone().isEmpty()) {
            StageInfluence real = stage.real();
            return without(real.inclination(), stage.now().inclination(), name);
        }
        List<TieInfluence> ties = data.placed(stage);
        if (ties.size() == 1) {
            return labels.of("circles.finding.stage.one", name, name(ties.getFirst().companion()));
        }
        double least = ties.stream().mapToDouble(TieInfluence::distance).min().orElse(0);
        List<Id> nearest = ties.stream().filter(tie -> tie.distance() < least + SAME).map(TieInfluence::companion).toList();
        String first = name(nearest.getFirst());
        TieInfluence heaviest = heaviest(stage);
        if (heaviest == null) {
            return nearest.size() == 1 ? labels.of("circles.finding.stage.near", name, first)
                    : labels.of("circles.finding.stage.many", name, ties.size());
        }
        String heavy = name(heaviest.companion());
        boolean near = nearest.contains(heaviest.companion());
        String told = near ? labels.of(nearest.size() == 1 ? "circles.finding.stage.both" : "circles.finding.stage.among",
                name, heavy) : nearest.size() == 1 ? labels.of("circles.finding.stage.differ", name, first, heavy)
                : labels.of("circles.finding.stage.farther", name, heavy);
        // Who weighs most among companions may weigh less than the customer.
        return stage.real().self() > heaviest.share() ? labels.of("circles.finding.after", told, customer) : told;
    }

    private String name(Id companion) {
        return data.journey().get(companion, Companion.class).name();
    }

    /** The companion who weighs most at a stage, also among those shown together; {@code null} where that is not clear. */
    private TieInfluence heaviest(CircleStage stage) {
        List<TieInfluence> order = data.placed(stage).stream()
                .sorted(Comparator.comparingDouble(tie -> -tie.share())).toList();
        boolean clear = !order.isEmpty() && order.getFirst().share() > SAME
                && (order.size() == 1 || order.get(0).share() - order.get(1).share() >= SAME);
        return clear ? order.getFirst() : null;
    }

    private String without(double real, double now, String stage) {
        String before = signed(real);
        String after = signed(now);
        String key = before.equals(after) ? "circles.finding.without.same" : "circles.finding.without";
        return stage.isEmpty() ? labels.of(key, gone(), before, after)
                : labels.of(key.replace("without", "stage.without"), gone(), before, after, stage);
    }

    private String gone() {
        return new Naming(data.journey(), labels).inside(data.gone());
    }

    /** A name as somebody's: in French after de or d’. */
    private String of(String name) {
        if (data.customerId() == null) {
            return labels.of("circles.of.customer");
        }
        if (language == Language.EN) {
            return labels.of("circles.of", name);
        }
        String first = Normalizer.normalize(name.substring(0, Math.min(1, name.length())),
                Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return !first.isEmpty() && "aeiouyhœæ".indexOf(first.charAt(0)) >= 0 ? "d’" + name : "de " + name;
    }

    /** The line under a stage's name. */
    String line(CircleStage stage) {
        if (stage.present().isEmpty()) {
            return labels.of(stage.unknown().isEmpty() ? "circles.nobody" : "circles.nobody.known");
        }
        String inclination = signed(stage.now().inclination());
        String before = signed(stage.real().inclination());
        return labels.of("circles.line", labels.percent(stage.now().socialShare()),
                before.equals(inclination) ? inclination : before + " → " + inclination);
    }

    /** Those whose distance nobody knows; empty for none. */
    String unknown(CircleStage stage) {
        return stage.unknown().isEmpty() ? "" : labels.of("circles.unknown", String.join(", ", stage.unknown()));
    }

}
