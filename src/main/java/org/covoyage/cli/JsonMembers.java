package org.covoyage.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Total;
import org.covoyage.journey.Id;
import org.covoyage.journey.Word;

/** The small change of JSON answers: objects, means with their n, words of choices. */
final class JsonMembers {
    /** Grades of claims that are validated. */
    static final List<String> VALIDATED = List.of("A", "B");

    private JsonMembers() {
    }

    /** Names and values in turn, in their order. */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    /** What is said of a place, behind where it is. */
    static Map<String, Object> at(Id place, Id stage, Map<String, Object> said) {
        Map<String, Object> all = object("at", place, "stage", stage);
        all.putAll(said);
        return all;
    }

    /** A mean and the n it rests on. */
    static Map<String, Object> mean(Average of) {
        return object("mean", of.value(), "n", of.n());
    }

    /** A sum and the n it is made of. */
    static Map<String, Object> sum(Total of) {
        return object("sum", of.sum(), "n", of.n());
    }

    /** That only validated claims count, and how many were left out; {@code null} when all do. */
    static Map<String, Object> validated(Integer leftOut) {
        return leftOut == null ? null : object("grades", VALIDATED, "leftOut", leftOut);
    }

    /** A choice as it is written in files; {@code null} when there is none. */
    static String word(Enum<?> choice) {
        return choice == null ? null : Word.of(choice);
    }
}
