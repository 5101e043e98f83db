package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.ui.details.Values;

/** What an object says, in a few words: its first values, a score with its grade and source. */
final class Summary {
    private static final int MOST = 3;

    private Summary() {
    }

    static String of(Subject subject, Form form) {
        Values values = new Values(subject.texts(), subject.names());
        List<String> words = new ArrayList<>();
        form.all().forEach(field -> {
            Object value = words.size() < MOST ? subject.shown(field.way()).value() : null;
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                words.add(words(subject, values, field, value));
            }
        });
        return String.join(" · ", words);
    }

    private static String words(Subject subject, Values values, Field field, Object value) {
        return switch (value) {
            // The letter is enough where its words follow on unfolding.
            case Grade grade -> grade.name();
            case Id id -> subject.images().stream().filter(image -> image.id().equals(id)).findFirst()
                    .map(image -> image.alt() == null ? id.value() : image.alt())
                    .orElseGet(() -> subject.names().of(subject.journey(), id));
            case Boolean said -> said ? subject.label(field)
                    : subject.texts().get("inspect.not", subject.label(field));
            case List<?> list -> subject.texts().number(list.size(), 0) + " " + subject.label(field);
            default -> field.member().type() instanceof ValueType.Quantity quantity
                    ? values.number(quantity, ((Number) value).doubleValue())
                    : values.plain(null, field.member().type(), value);
        };
    }
}
