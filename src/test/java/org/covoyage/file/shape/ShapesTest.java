package org.covoyage.file.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Transition;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shapes of the file promise is what the records hold: nothing can be saved that could not be read again. */
class ShapesTest {
    /** One full record of every shape. */
    private static final Map<Shape<?>, Record> FULL = new LinkedHashMap<>();

    @BeforeAll
    static void gather() {
        for (int seed = 0; seed < 20; seed++) {
            Project project = RandomJourney.seed(seed).fullness(1).project(1);
            gather(Shapes.COVER, project.cover());
            for (Kind kind : Kind.values()) {
                project.scenarios().getFirst().all(kind).forEach(element -> gather(Shapes.of(kind), (Record) element));
            }
        }
    }

    @Test
    void aRecordWithoutARequiredMemberCannotBeMade() {
        List<String> accepted = new ArrayList<>();
        FULL.forEach((shape, record) -> {
            for (int i = 0; i < shape.members().size(); i++) {
                if (shape.members().get(i).required() && accepts(shape, record, i, null)) {
                    accepted.add(shape.type().getSimpleName() + "." + shape.members().get(i).name());
                }
            }
        });
        assertThat(accepted).isEmpty();
    }

    @Test
    void aNumberOutsideItsRangeCannotBeInARecord() {
        List<String> accepted = new ArrayList<>();
        FULL.forEach((shape, record) -> {
            for (int i = 0; i < shape.members().size(); i++) {
                if (shape.members().get(i).type() instanceof ValueType.Quantity quantity) {
                    for (double value : new double[] {quantity.range().min() - 1, quantity.range().max() + 1}) {
                        if (accepts(shape, record, i, value)) {
                            accepted.add(shape.type().getSimpleName() + "." + shape.members().get(i).name() + " " + value);
                        }
                    }
                }
            }
        });
        assertThat(accepted).isEmpty();
    }

    @Test
    void bothEndsOfEveryRangeAreAllowed() {
        List<String> refused = new ArrayList<>();
        FULL.forEach((shape, record) -> {
            for (int i = 0; i < shape.members().size(); i++) {
                // A reading's range is that of its scale, narrower than what the file says of both.
                if (shape.members().get(i).type() instanceof ValueType.Quantity quantity && shape != MapShapes.READING) {
                    for (double value : new double[] {quantity.range().min(), quantity.range().max()}) {
                        if (!accepts(shape, record, i, value)) {
                            refused.add(shape.type().getSimpleName() + "." + shape.members().get(i).name() + " " + value);
                        }
                    }
                }
            }
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void theWayThroughAShapeGivesTheSameRecord() {
        FULL.forEach((shape, record) -> assertThat((Object) shape.build(values(shape, record))).isEqualTo(record));
    }

    @Test
    void everyShapeIsCovered() {
        assertThat(FULL.keySet().stream().map(shape -> shape.type().getSimpleName()).toList()).contains("Brand", "Image",
                "Weights", "ModelParameters", "TieStrength", "TieScore", "Handover", "Equipment", "PersonalData", "Justice",
                "Solicitation", "JourneyDesign", "HumanHand", "MomentOfTruth", "Loyalty", "Evidence", "Score",
                "DistanceOverride", "Criteria", "Cover").hasSize(20 + Kind.values().length);
    }

    private static boolean accepts(Shape<?> shape, Record record, int member, Object value) {
        Object[] values = values(shape, record);
        try {
            shape.put(values, member, value);
            shape.build(values);
            return true;
        } catch (RefusedValue refused) {
            assertThat(refused.member()).isEqualTo(shape.members().get(member).name());
            return false;
        }
    }

    private static void gather(Shape<?> shape, Record record) {
        // A transition that leads somewhere, so that all its members are there.
        if (!(record instanceof Transition transition && transition.target() == null)) {
            FULL.putIfAbsent(shape, record);
        }
        for (int i = 0; i < shape.members().size(); i++) {
            ValueType type = shape.members().get(i).type();
            Object value = shape.get(record, i);
            if (type instanceof ValueType.Inner inner && value != null) {
                gather(inner.shape(), (Record) value);
            } else if (type instanceof ValueType.ListOf list && list.of() instanceof ValueType.Inner inner && value != null) {
                ((List<?>) value).forEach(entry -> gather(inner.shape(), (Record) entry));
            }
        }
    }

    private static Object[] values(Shape<?> shape, Record record) {
        Object[] values = shape.blank();
        for (int i = 0; i < shape.members().size(); i++) {
            if (shape.get(record, i) instanceof Object value) {
                shape.put(values, i, value);
            }
        }
        return values;
    }
}
