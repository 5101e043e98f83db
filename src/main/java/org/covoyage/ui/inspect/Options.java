package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Step;

/** What there is to choose from in a field: the words of a vocabulary, or the elements it may lead to. */
final class Options {
    private static final String IMAGE = "image";

    private final Subject subject;
    private final Field field;
    private final ValueType type;

    /** The options of a choice or a reference. */
    Options(Subject subject, Field field, ValueType type) {
        this.subject = subject;
        this.field = field;
        this.type = type;
    }

    /** All of them now, in the order of the vocabulary or of the journey. */
    List<Option> all() {
        return switch (type) {
            case ValueType.Choice choice -> Arrays.stream(choice.choices().getEnumConstants())
                    .map(each -> of((Object) each)).toList();
            case ValueType.IdOf(String of) when of.equals(IMAGE) -> subject.images().stream().map(Image::id)
                    .map(id -> of((Object) id)).toList();
            case ValueType.IdOf(String of) -> elements(of);
            default -> throw new IllegalArgumentException("nothing to choose from: " + type);
        };
    }

    /** The option that stands for a value; {@code null} for none. */
    Option of(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> choice -> new Option(choice, subject.names().choice(choice));
            case Id id when type.equals(new ValueType.IdOf(IMAGE)) -> new Option(id, subject.images().stream()
                    .filter(image -> image.id().equals(id)).map(image -> image.alt() == null ? id.value() : image.alt())
                    .findFirst().orElse(id.value()));
            case Id id -> new Option(id, subject.names().of(subject.journey(), id).lines().findFirst().orElse(""));
            default -> throw new IllegalArgumentException("no choice: " + value);
        };
    }

    /** Whether a choice leads to an element that can be turned to. */
    boolean leadsSomewhere() {
        return type instanceof ValueType.IdOf(String of) && !of.equals(IMAGE);
    }

    /** Whether these are pictures. */
    boolean arePictures() {
        return type.equals(new ValueType.IdOf(IMAGE));
    }

    private List<Option> elements(String of) {
        List<Option> found = new ArrayList<>();
        for (String word : of.split(", | or ")) {
            Kind kind = Kind.valueOf(word.strip().toUpperCase(Locale.ROOT));
            for (Id id : subject.journey().ids(kind)) {
                if (kind != Kind.STEP || isHere(id)) {
                    found.add(of((Object) id));
                }
            }
        }
        return found;
    }

    /** A step is one of the stage that the element belongs to, where it belongs to one. */
    private boolean isHere(Id step) {
        if (!field.member().name().equals("step")) {
            return true;
        }
        Object stage = subject.shown(List.of("stage")).value();
        return stage == null || subject.journey().get(step, Step.class).stage().equals(stage);
    }
}
