package org.covoyage.exchange;

import java.util.List;
import java.util.Optional;

/**
 * The feelings in a lane's cells on one scale: the one its name says, else the narrowest usual one that holds all the
 * numbers. Numbers that name a scale themselves, faces and words need none.
 */
final class FeelingCells {
    private final String name;
    private final List<List<FeelingText>> cells;
    private final List<Double> bare;
    private final boolean named;
    private final boolean signed;
    private final FeelingScale scale;

    FeelingCells(String name, List<List<String>> texts, FieldWords words) {
        this.name = name;
        this.cells = texts.stream().map(cell -> cell.stream().map(text -> FeelingText.of(text, words)).toList())
                .toList();
        List<FeelingText> numbers = cells.stream().flatMap(List::stream)
                .filter(text -> text.number() != null && text.scale() == null).toList();
        this.bare = numbers.stream().map(FeelingText::number).toList();
        this.signed = numbers.stream().anyMatch(FeelingText::signed);
        Optional<FeelingScale> said = FeelingScale.named(name);
        this.named = said.isPresent();
        this.scale = said.or(() -> FeelingScale.guess(bare, signed)).orElse(null);
    }

    List<FeelingText> at(int stage) {
        return cells.get(stage);
    }

    /** What a text says on −2 … +2; nothing when it says no feeling, or none of the scale. */
    Optional<Double> value(FeelingText text) {
        if (text.feeling() != null) {
            return Optional.of(text.feeling());
        }
        FeelingScale own = text.scale() != null ? text.scale() : scale;
        return text.number() == null || own == null || !own.contains(text.number()) ? Optional.empty()
                : Optional.of(own.convert(text.number()));
    }

    void report(int line, Findings findings) {
        if (bare.isEmpty() || scale == null) {
            return;
        }
        if (scale != FeelingScale.TWO) {
            findings.add(Finding.Code.SCALE_CONVERTED, line, name, scale.words());
        }
        boolean small = bare.stream().allMatch(value -> value >= 1 && value <= 2);
        if (!named && !signed && (small || scale == FeelingScale.ZERO_TO_TEN || scale == FeelingScale.ZERO_TO_FIVE)) {
            findings.add(Finding.Code.SCALE_AMBIGUOUS, line, name, scale.words());
        }
    }
}
