package org.covoyage.insight;

import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Grade;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published vectors of the model, and the reference companions they speak of. */
final class Vectors {
    /** Vectors are rounded to four decimals, some inputs too. */
    static final Offset<Double> ROUNDED = within(0.00006);
    static final Map<String, Grade> GRADES = Map.of("presence", Grade.B, "identity", Grade.A, "membership", Grade.B,
            "tie", Grade.C, "number", Grade.A);
    static final JsonNode ALL = read("vectors.json");

    private Vectors() {
    }

    static JsonNode read(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream(name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(String name) {
        JsonNode vector = ALL.get(name);
        if (vector == null) {
            throw new IllegalArgumentException("no vector " + name);
        }
        return vector;
    }

    static Criteria criteria(String companion) {
        return criteria(of("T00_inputs").get("companions").get(companion), GRADES);
    }

    static Criteria criteria(JsonNode x, Map<String, Grade> grades) {
        Map<String, Double> scores = new HashMap<>(numbers(x));
        // The vectors round a sixth; the model's own scores are exact.
        scores.replaceAll((_, score) -> score == 0.1667 ? 1 / 6.0 : score == 0.8333 ? 5 / 6.0 : score);
        return CircleBuilder.criteria(scores, grades);
    }

    static Map<String, Double> numbers(JsonNode object) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        object.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().doubleValue()));
        return numbers;
    }

    static double[] list(JsonNode array) {
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).doubleValue();
        }
        return values;
    }
}
