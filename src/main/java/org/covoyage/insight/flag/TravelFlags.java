package org.covoyage.insight.flag;

import java.util.List;
import java.util.stream.Stream;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.Relation;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.ClientRoleKind;

/** Flags of the way travelled: moments of truth (d), feelings (e), coherence (f), roles (g). */
final class TravelFlags {
    /** Half the scale of feelings. */
    private static final double WIDE = 2;
    private static final double WHOLE = 1;
    private static final double SCALE = 4;

    private TravelFlags() {
    }

    static void raise(Relation relation, Sink sink) {
        relation.moments().points().forEach(point -> moment(point, sink));
        feelings(relation.emotion(), sink);
        coherence(relation.coherence(), sink);
        relation.roles().stages().forEach(stage -> roles(stage, sink));
    }

    private static void moment(MomentsOfTruth.Point point, Sink sink) {
        Matter matter = switch (point.urgency()) {
            case URGENT -> Matter.MOMENT_URGENT;
            case ACT -> Matter.MOMENT_TO_ACT;
            case WAIT -> null;
        };
        if (matter != null) {
            sink.at(matter, Stream.of(point.at()), point.opportunity() / 20, point.opportunity(), point.importance(),
                    point.performance());
        }
    }

    private static void feelings(EmotionCurve curve, Sink sink) {
        double gap = curve.memoryGap();
        if (Math.abs(gap) >= EmotionCurve.NOTEWORTHY) {
            sink.at(gap > 0 ? Matter.MEMORY_KINDER : Matter.MEMORY_HARSHER,
                    Stream.of(curve.peak().at(), curve.end().at()).distinct(), Math.abs(gap) / SCALE,
                    curve.peakEnd(), curve.mean().value(), gap);
        }
        for (EmotionCurve.Point point : curve.points()) {
            if (point.isMixed()) {
                sink.at(Matter.MIXED_FEELINGS, point.at(), Math.abs(point.value() - point.mixed()) / SCALE,
                        point.value(), point.mixed());
            }
            if (point.high() - point.low() >= WIDE) {
                sink.at(Matter.WIDE_SPREAD, point.at(), (point.high() - point.low()) / SCALE, point.low(),
                        point.high());
            }
        }
    }

    private static void coherence(Coherence coherence, Sink sink) {
        Coherence.Pair weakest = coherence.minimum();
        boolean broken = weakest != null && weakest.coherence() < Coherence.BROKEN;
        // The only one rated is the weakest of none.
        boolean several = coherence.pairs().stream().filter(pair -> !pair.rated().isEmpty()).count() > 1;
        if (weakest != null && weakest.coherence() < WHOLE && (broken || several)) {
            sink.at(broken ? Matter.BROKEN_WAY : Matter.WEAKEST_WAY,
                    Stream.of(weakest.way(), weakest.from(), weakest.to()), 1 - weakest.coherence(),
                    weakest.coherence(), coherence.journey().value());
        }
        coherence.repeats().forEach(pair -> sink.at(Matter.MUST_REPEAT, Stream.of(pair.way(), pair.from(), pair.to()),
                sink.importance(pair.to())));
    }

    private static void roles(RolesPlayed.OfStage stage, Sink sink) {
        for (ClientRoleKind role : stage.unsupported()) {
            double involvement = stage.involvement().get(role);
            sink.add(Matter.ROLE_UNSUPPORTED, List.of(stage.stage()), involvement / 2, role, null, involvement);
        }
    }
}
