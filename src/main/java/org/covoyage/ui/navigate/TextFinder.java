package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.ui.text.Plain;

/**
 * Finds words in all that is written in a journey: every text of every element, as the file format lists them, so that
 * a text added to the format is found without another word here. It must not know what is shown.
 */
final class TextFinder {
    private static final int AROUND = 28;

    /**
     * A text that contains the words.
     *
     * @param id      the element
     * @param record  the record the text stands in, the element's own or one inside it
     * @param member  the member that holds the text
     * @param excerpt the words with a little of what stands around them
     */
    record Found(Id id, Class<?> record, String member, String excerpt) {
    }

    private TextFinder() {
    }

    /**
     * Where words stand, as one reads a map: stage by stage, lane by lane, then the people.
     *
     * @param words looked for as they stand together, whatever the case and the accents; blank finds nothing
     */
    static List<Found> find(Journey journey, String words) {
        String wanted = Plain.of(words).strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Element> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(journey.all(kind));
        }
        // Sorting is stable: what is not told apart stays in the order of the file.
        all.sort(Comparator.comparingInt((Element element) -> part(Kind.of(element)))
                .thenComparingInt(element -> lane(journey, element)).thenComparingInt(element -> stage(journey, element)));
        List<Found> found = new ArrayList<>();
        for (Element element : all) {
            search(element.id(), Shapes.of(element), (Record) element, wanted, found);
        }
        return found;
    }

    private static int part(Kind kind) {
        return switch (kind) {
            case SCENARIO -> 0;
            case PERSONA -> 1;
            case STAGE -> 2;
            case STEP -> 3;
            case LANE, CARD, TOUCHPOINT, READING, MEASURE, COMPLAINT -> 4;
            case TRANSITION, COMPANION, TIE, BOND, SEAT, ROLE -> 5 + kind.ordinal();
            case VIEW, SOURCE -> 40 + kind.ordinal();
        };
    }

    private static int lane(Journey journey, Element element) {
        return switch (element) {
            case Card card -> journey.placeOf(card.lane());
            case Lane lane -> journey.placeOf(lane.id());
            default -> Integer.MAX_VALUE;
        };
    }

    private static int stage(Journey journey, Element element) {
        return switch (element) {
            case Stage stage -> journey.placeOf(stage.id());
            case Card card -> journey.placeOf(card.stage());
            case Step step -> journey.placeOf(step.stage());
            case Touchpoint touchpoint -> journey.placeOf(touchpoint.stage());
            case Tie tie -> journey.placeOf(tie.stage());
            default -> -1;
        };
    }

    private static void search(Id id, Shape<?> shape, Record record, String wanted, List<Found> found) {
        for (int i = 0; i < shape.members().size(); i++) {
            Object value = shape.get(record, i);
            if (value != null) {
                Member member = shape.members().get(i);
                search(id, shape.type(), member, member.type(), value, wanted, found);
            }
        }
    }

    private static void search(Id id, Class<?> record, Member member, ValueType type, Object value, String wanted,
            List<Found> found) {
        switch (type) {
            case ValueType.Text _ -> {
                String text = (String) value;
                if (Plain.of(text).contains(wanted)) {
                    found.add(new Found(id, record, member.name(), excerpt(text, wanted)));
                }
            }
            case ValueType.ListOf list -> ((List<?>) value)
                    .forEach(each -> search(id, record, member, list.of(), each, wanted, found));
            case ValueType.Inner inner -> search(id, inner.shape(), (Record) value, wanted, found);
            case ValueType.OwnId _, ValueType.IdOf _, ValueType.Quantity _, ValueType.Flag _, ValueType.Choice _,
                    ValueType.Day _, ValueType.Colour _ -> {
                // Nothing that anybody has written in words.
            }
        }
    }

    /** The found words in their own letters, with what stands around them as far as there is room. */
    private static String excerpt(String text, String wanted) {
        String line = text.replaceAll("\\s+", " ");
        // The shortest beginning that contains the words ends where they end: halving finds it however long the text.
        int low = 0;
        int end = line.length();
        while (low < end) {
            int middle = (low + end) / 2;
            if (Plain.of(line.substring(0, middle)).contains(wanted)) {
                end = middle;
            } else {
                low = middle + 1;
            }
        }
        int from = Math.max(0, end - wanted.length());
        int left = Math.max(0, from - AROUND);
        while (left > 0 && left < from && line.charAt(left - 1) != ' ') {
            left++;
        }
        int right = Math.min(line.length(), end + AROUND);
        while (right < line.length() && right > end && line.charAt(right) != ' ') {
            right--;
        }
        return (left > 0 ? "…" : "") + line.substring(left, right).strip() + (right < line.length() ? "…" : "");
    }
}
