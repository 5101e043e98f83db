package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Intrusion;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.Place;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Id;
import org.covoyage.journey.JourneyDesign;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Touchpoint;

/**
 * All that is known of each touchpoint as JSON, in the order of travel: readings and fields as they were entered, then a
 * member for each side of the relation, {@code null} where nothing of it is known.
 */
final class TouchpointsJson {
    private final Relation relation;
    private final Ground ground;
    private final Map<Id, Mirror.Point> mirror;
    private final Map<Id, Mirror.Equipped> equipped;
    private final Map<Id, PerceptionGap.Point> gaps;
    private final Map<Id, MomentsOfTruth.Point> moments;
    private final Map<Id, EmotionCurve.Point> feelings;
    private final Map<Id, Consent.Use> uses;
    private final Map<Id, Intrusion.Point> intrusion;

    TouchpointsJson(RelationAnswer answer) {
        relation = answer.relation();
        ground = answer.ground();
        mirror = byPlace(relation.mirror().points(), Mirror.Point::at);
        equipped = byPlace(relation.mirror().equipped(), Mirror.Equipped::at);
        gaps = byPlace(relation.gap().points(), PerceptionGap.Point::at);
        moments = byPlace(relation.moments().points(), MomentsOfTruth.Point::at);
        feelings = byPlace(relation.emotion().points(), EmotionCurve.Point::at);
        uses = byPlace(relation.consent().uses(), Consent.Use::at);
        intrusion = byPlace(relation.intrusion().points(), Intrusion.Point::at);
    }

    private static <P> Map<Id, P> byPlace(List<P> points, Function<P, Id> at) {
        Map<Id, P> byPlace = new HashMap<>();
        points.forEach(point -> byPlace.put(at.apply(point), point));
        return byPlace;
    }

    List<Map<String, Object>> list() {
        return ground.touchpoints().stream().map(this::touchpoint).toList();
    }

    private Map<String, Object> touchpoint(Place place) {
        Touchpoint of = place.touchpoint();
        Id id = of.id();
        JourneyDesign design = of.design();
        Map<String, Object> member = object("id", id, "name", of.name(), "stage", of.stage(), "step", of.step(),
                "mode", word(of.mode()), "line", word(of.line()), "ownership", word(of.ownership()), "minutes",
                of.minutes(), "custSat", value(Scale.RATING, Series.CUSTOMER, id), "empSat",
                value(Scale.RATING, Series.EMPLOYEE, id), "belief", value(Scale.RATING, Series.BELIEVED, id),
                "valence", value(Scale.EMOTION, Series.CUSTOMER, id), "employeeValence",
                value(Scale.EMOTION, Series.EMPLOYEE, id), "ease", of.ease(), "equipClient",
                Mirror.level(of.customerEquipment()), "equipEmployee", Mirror.level(of.employeeEquipment()),
                "equipment", equipped.containsKey(id) ? equipped.get(id).symmetry() : null, "mirror",
                or(mirror, id, SidesJson::point), "perceptionGap", or(gaps, id, SidesJson::point));
        HandBalance.Point hand = HandBalance.point(place);
        member.put("humanHand", of.mode() == null && of.humanHand() == null ? null : SidesJson.point(hand));
        member.put("momentOfTruth", or(moments, id, TravelJson::point));
        member.put("emotion", or(feelings, id, TravelJson::point));
        member.put("design", design == null ? null : object("cohesion", design.cohesion(), "consistency",
                design.consistency(), "contextSensitivity", design.contextSensitivity(), "index",
                relation.coherence().designs().stream().filter(one -> one.at().equals(id))
                        .map(one -> (Object) one.index()).findFirst().orElse(null)));
        member.put("serves", of.serves().stream().map(JsonMembers::word).toList());
        member.put("complaints", relation.complaints().cases().stream()
                .filter(one -> id.equals(one.complaint().touchpoint())).map(Complaints.Case::id).toList());
        member.put("consent", or(uses, id, ConsentJson::use));
        member.put("intrusion", or(intrusion, id, CareJson::point));
        member.put("evidence", EvidenceJson.of(of.evidence()));
        return member;
    }

    private Double value(Scale scale, Series series, Id at) {
        return ground.reading(scale, series, at).map(Reading::value).orElse(null);
    }

    private static <P> Object or(Map<Id, P> points, Id at, Function<P, Map<String, Object>> write) {
        return points.containsKey(at) ? write.apply(points.get(at)) : null;
    }
}
