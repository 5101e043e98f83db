package org.covoyage.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.evidence.Age;
import org.covoyage.insight.evidence.Claim;
import org.covoyage.insight.evidence.EvidenceMeter.Count;
import org.covoyage.insight.evidence.JourneyClaims;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Source;

/**
 * How well what a map shows is known: the lines that say so, what is old where old claims are to fade, and how much
 * there is of which grade. Made once for a journey as it is; it draws nothing.
 */
final class MapClaims {
    private final Journey journey;
    private final Age age;
    private final Count known;
    private final boolean graded;
    private final Set<Id> claiming;
    private final Set<Id> old;

    /**
     * The claims of a journey.
     *
     * @param age from which age on claims fade; {@code null} for never
     */
    MapClaims(Journey journey, Age age) {
        this.journey = journey;
        this.age = age;
        List<Claim> claims = JourneyClaims.of(journey);
        known = Count.of(claims);
        graded = known.total() > known.unsaid();
        claiming = elements(claims);
        old = age == null ? Set.of() : elements(claims.stream().filter(age::isStale).toList());
    }

    private static Set<Id> elements(List<Claim> claims) {
        return claims.stream().map(Claim::element).collect(Collectors.toUnmodifiableSet());
    }

    /** How well the claims of the whole journey are known. */
    Count known() {
        return known;
    }

    /** Whether anybody said of any claim how well it is known. */
    boolean isGraded() {
        return graded;
    }

    /** The line that says how well a claim is known; unbroken in journeys that grade nothing at all. */
    Dash dash(Evidence evidence) {
        return graded ? EvidenceMark.dash(evidence) : Dash.SOLID;
    }

    /** The same for what may claim nothing, such as a card that only names a thing: then it is unbroken. */
    Dash dash(Id element, Evidence evidence) {
        return claiming.contains(element) ? dash(evidence) : Dash.SOLID;
    }

    /** Whether a claim is old, by its own date or else its source's, where old ones are to fade. */
    boolean isOld(Evidence evidence) {
        if (age == null || evidence == null) {
            return false;
        }
        Source source = evidence.date() != null || evidence.source() == null ? null
                : journey.get(evidence.source(), Source.class);
        return age.isStale(source == null ? evidence.date() : source.date());
    }

    /** Whether something old is claimed of an element, where old claims are to fade. */
    boolean isOld(Id element) {
        return old.contains(element);
    }
}
