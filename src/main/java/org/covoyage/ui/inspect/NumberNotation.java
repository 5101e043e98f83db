package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.covoyage.journey.Range;
import org.covoyage.ui.companion.QuantityField;

/**
 * Numbers, one or several with semicolons between them.
 *
 * @param range what they may be, asked each time
 * @param whole whether only whole numbers are taken
 * @param most  most numbers of a list; 0 for one number
 */
record NumberNotation(Subject subject, Supplier<Range> range, boolean whole, int most) implements Notation {
    private static final int DECIMALS = 6;

    @Override
    public String write(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> numbers -> String.join("; ", numbers.stream().map(this::write).toList());
            default -> subject.texts().number(((Number) value).doubleValue() + 0.0, DECIMALS);
        };
    }

    @Override
    public String invitation() {
        Range now = range.get();
        return most > 0 || now.max() >= Range.COUNT.max() ? "" : subject.texts().get("inspect.ends",
                subject.texts().number(now.min(), 2), subject.texts().number(now.max(), 2));
    }

    @Override
    public Object read(String typed) throws Refused {
        if (most == 0) {
            return typed.isBlank() ? null : number(typed);
        }
        List<Double> numbers = new ArrayList<>();
        for (String each : typed.split(";")) {
            if (!each.isBlank()) {
                numbers.add(number(each));
            }
        }
        if (numbers.size() > most) {
            throw new Refused(subject.texts().get("inspect.refused.many", subject.texts().number(most, 0)));
        }
        return numbers;
    }

    private Double number(String typed) throws Refused {
        OptionalDouble number = QuantityField.number(typed);
        if (number.isEmpty() || !range.get().contains(number.getAsDouble())) {
            throw new Refused(number.isPresent() && number.getAsDouble() > range.get().max()
                    ? subject.between(range.get()) : subject.within(range.get()));
        }
        if (whole && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            throw new Refused(subject.texts().get("inspect.refused.whole"));
        }
        return number.getAsDouble() + 0.0;
    }
}
