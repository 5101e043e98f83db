package org.covoyage.picture;

import org.covoyage.insight.StageInfluence;
import org.covoyage.journey.Tie;
import org.covoyage.picture.explain.Explanations;

/** How the numbers of the companions' lane came about, for those who point at them. It draws nothing. */
final class RibbonNotes {
    private final MapData data;
    private final Travellers travellers;
    private final Explanations explanations;

    RibbonNotes(MapData data, Travellers travellers, Labels labels) {
        this.data = data;
        this.travellers = travellers;
        this.explanations = new Explanations(labels, data.journey());
    }

    /** Distance, share and direction of a ribbon at a stage where it is. */
    String place(Traveller t, int stage) {
        Traveller.Place place = t.places().get(stage);
        StageInfluence at = (t.gone() ? travellers.real() : travellers.shown()).stage(stage);
        return t.subject() == null ? explanations.together(at, place.ties()).text()
                : explanations.place(at, place.ties().getFirst()).text();
    }

    /** The distance of a ribbon that was pushed off it. */
    String distance(Traveller t, int stage) {
        if (t.subject() == null) {
            return place(t, stage);
        }
        Tie tie = data.ties(data.stages().get(stage)).stream()
                .filter(one -> one.companion().value().equals(t.subject())).findFirst().orElseThrow();
        return explanations.distance(tie).text();
    }

    /** The share of a ribbon at a stage: as it is, or as it is shown. */
    String share(Traveller t, int stage, boolean real) {
        Traveller.Place place = (real ? t.real() : t.places()).get(stage);
        StageInfluence at = (real ? travellers.real() : travellers.shown()).stage(stage);
        return t.subject() == null ? explanations.together(at, place.ties()).text()
                : explanations.share(at, place.ties().getFirst()).text();
    }

    /** The customer's own share at a stage; {@code null} where the model says nothing. */
    String self(int stage, boolean real) {
        StageInfluence at = (real ? travellers.real() : travellers.shown()).stage(stage);
        return at == null ? null : explanations.self(at).text();
    }
}
