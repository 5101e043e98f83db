package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Plain;
import org.covoyage.ui.text.Texts;

/**
 * What the palette offers for a question: every command of the menus, and the elements of the journey. A pure search;
 * it must not know how the palette looks.
 */
final class Offers {
    /** Most answers; more than that nobody reads. */
    static final int MOST = 60;
    private static final List<Kind> PLACES = List.of(Kind.STAGE, Kind.COMPANION, Kind.PERSONA, Kind.STEP,
            Kind.TOUCHPOINT, Kind.CARD, Kind.LANE, Kind.MEASURE, Kind.COMPLAINT, Kind.SOURCE);

    private record Ranked(Offer offer, int rank) {
    }

    private Offers() {
    }

    /** The commands in the words of now. */
    static List<Offer> commands(List<Listed> listed, ActionControls controls, KeyWords keys) {
        List<Offer> all = new ArrayList<>();
        for (Listed each : listed) {
            var action = each.action();
            all.add(new Offer.Command(controls.words(action).getValue(), each.menu(),
                    action.shortcuts().isEmpty() ? "" : keys.of(action.shortcuts().getFirst()),
                    action.enabled().get() ? "" : controls.reason(action), action));
        }
        return all;
    }

    /** The elements one can go to. */
    static List<Offer> places(Journey journey, Texts texts) {
        Names names = new Names(texts);
        List<Offer> all = new ArrayList<>();
        for (Kind kind : PLACES) {
            for (Element element : journey.all(kind)) {
                all.add(new Offer.Place(names.of(journey, element).replaceAll("\\s+", " "), names.kind(kind),
                        element.id()));
            }
        }
        return all;
    }

    /**
     * The answers to a question, the best first: names that begin with it, then those with a word that does, then those
     * that contain it, then those that do so together with where they belong. All commands for no question.
     */
    static List<Offer> find(List<Offer> all, String question) {
        if (question.isBlank()) {
            return all.stream().filter(Offer.Command.class::isInstance).toList();
        }
        String wanted = Plain.of(question).strip();
        return all.stream().map(offer -> new Ranked(offer, rank(offer, wanted))).filter(each -> each.rank() >= 0)
                .sorted(Comparator.comparingInt(Ranked::rank)).limit(MOST).map(Ranked::offer).toList();
    }

    private static int rank(Offer offer, String wanted) {
        String words = Plain.of(offer.words());
        int after = offer instanceof Offer.Command ? 0 : 1;
        if (words.startsWith(wanted)) {
            return after;
        }
        if ((" " + words).contains(" " + wanted)) {
            return 2 + after;
        }
        String[] parts = wanted.split(" ");
        if (Stream.of(parts).allMatch(words::contains)) {
            return 4 + after;
        }
        return Stream.of(parts).allMatch((words + " " + Plain.of(offer.belongs()))::contains) ? 6 + after : -1;
    }
}
