package org.covoyage.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Kind;
import org.junit.jupiter.api.Test;

/** Whether everything that a file can say can also be edited. */
class FormTest {
    /** What cannot be edited, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "id", "whatever else changes, an element stays itself: all references go by its id");

    @Test
    void everyMemberOfEveryKindHasAnEditorOrStandsOnTheListOfExceptions() {
        Map<Kind, List<String>> forgotten = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            List<String> described = new ArrayList<>();
            walk(Shapes.of(kind), "", described);
            List<String> edited = Form.of(kind).all().map(Field::key).toList();
            List<String> missing = new ArrayList<>(described);
            missing.removeAll(edited);
            missing.removeAll(EXCEPTIONS.keySet());
            if (!missing.isEmpty()) {
                forgotten.put(kind, missing);
            }
            assertThat(described).containsAll(edited).containsAll(EXCEPTIONS.keySet());
            assertThat(edited).doesNotHaveDuplicates().doesNotContainAnyElementsOf(EXCEPTIONS.keySet());
        }
        assertThat(forgotten).isEmpty();
    }

    private static void walk(Shape<?> shape, String before, List<String> described) {
        for (Member member : shape.members()) {
            if (member.type() instanceof ValueType.Inner(Shape<?> inner)) {
                walk(inner, before + member.name() + "-", described);
            } else {
                described.add(before + member.name());
            }
        }
    }
}
