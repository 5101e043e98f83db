package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Having;
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
        String items = items(subject, form);
        if (!items.isEmpty()) {
            return items;
        }
        form.all().forEach(field -> {
            Object value = words.size() < MOST ? subject.shown(field.way()).value() : null;
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                words.add(words(subject, values, field, value));
            }
        });
        return String.join(" · ", words);
    }

    /** A label within a sentence. */
    private static String lower(String label) {
        return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** How many of the items of a list are there, partly and not; empty without such items. */
    private static String items(Subject subject, Form form) {
        List<Having> said = form.fields().stream().map(field -> subject.shown(field.way()).value())
                .filter(Having.class::isInstance).map(Having.class::cast).toList();
        return Arrays.stream(Having.values()).filter(said::contains).map(each -> subject.texts().get(
                "inspect.items." + each.name(), subject.texts().number(Collections.frequency(said, each), 0)))
                .collect(Collectors.joining(" · "));
    }

    private static String words(Subject subject, Values values, Field field, Object value) {
        return switch (value) {
            // The letter is enough where its words follow on unfolding.
            case Grade grade -> grade.name();
            case Id id -> subject.images().stream().filter(image -> image.id().equals(id)).findFirst()
                    .map(image -> image.alt() == null ? id.value() : image.alt())
                    .orElseGet(() -> subject.names().of(subject.journey(), id));
            case Boolean said -> said ? subject.label(field)
                    : subject.texts().get("inspect.not", lower(subject.label(field)));
            case List<?> list -> subject.texts().number(list.size(), 0) + " "
                    + lower(subject.label(field));
            case Double level when Levels.of(field) == Levels.PERSON -> Levels.PERSON.words(subject.texts(), level);
            default -> field.member().type() instanceof ValueType.Quantity quantity
                    ? values.number(quantity, ((Number) value).doubleValue())
                    : values.plain(null, field.member().type(), value);
        };
    }
}
