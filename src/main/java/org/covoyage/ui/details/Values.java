package org.covoyage.ui.details;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Range;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.ui.text.Texts;

/** Values in words: numbers with their unit or the end of their scale, dates, choices. It must not know elements' relations. */
public final class Values {
    static final Map<String, String> UNITS = Map.ofEntries(Map.entry("contacts", "contacts"),
            Map.entry("customers", "customers"), Map.entry("draws", "draws"), Map.entry("hours", "hours"),
            Map.entry("in 30 days", "in30Days"), Map.entry("minutes", "minutes"), Map.entry("people", "people"),
            Map.entry("points of the 960-point slide", "points"), Map.entry("times the ordinary width", "times"),
            Map.entry("voices", "voices"), Map.entry("%", "percent"));
    private static final Map<Range, Integer> ENDS = Map.of(Range.RATING, 10, Range.FIVE, 5, Range.SEVEN, 7,
            Range.FOUR, 4);

    private final Texts texts;
    private final Names names;

    /** Values in the language of the interface. */
    public Values(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** A value that is no list, no object and no reference. */
    public String plain(Record owner, ValueType type, Object value) {
        return switch (type) {
            case ValueType.Quantity quantity -> quantity(owner, quantity, ((Number) value).doubleValue());
            case ValueType.Flag _ -> texts.get(Boolean.TRUE.equals(value) ? "value.yes" : "value.no");
            case ValueType.Choice _ -> names.choice((Enum<?>) value);
            case ValueType.Day _ -> day((String) value);
            case ValueType.Text _, ValueType.Colour _, ValueType.OwnId _, ValueType.IdOf _ -> String.valueOf(value);
            case ValueType.ListOf _, ValueType.Inner _ -> throw new IllegalArgumentException("not plain: " + type);
        };
    }

    /** A number with its unit or the end of its scale, whoever has it. */
    public String number(ValueType.Quantity type, double value) {
        return quantity(null, type, value);
    }

    private String quantity(Record owner, ValueType.Quantity type, double value) {
        if (owner instanceof Reading reading) {
            return type.unit().isEmpty() ? texts.number(value, 2) : onScale(reading.scale(), value);
        }
        if (type.unit().equals("as in unit") && owner instanceof Measure measure && measure.unit() != null) {
            return texts.number(value, 2) + " " + measure.unit();
        }
        if (UNITS.containsKey(type.unit())) {
            String unit = texts.detail("unit." + UNITS.get(type.unit()));
            return unit.replace("{0}", texts.number(value, 2));
        }
        if (ENDS.containsKey(type.range())) {
            return texts.get("value.of", texts.number(value, 1), ENDS.get(type.range()));
        }
        return type.range().equals(Range.DIRECTION) ? signed(value) : texts.number(value, 2);
    }

    /** A value on the scale of a curve. */
    String onScale(Scale scale, double value) {
        return scale == Scale.RATING ? texts.get("value.of", texts.number(value, 1), 10) : signed(value);
    }

    /** A number with its sign. */
    String signed(double value) {
        return (value > 0 ? "+" : "") + texts.number(value, 2);
    }

    /** A distance, with the words for near and far. */
    String distance(Distance distance) {
        if (!distance.isDefined()) {
            return texts.get("distance.unknown");
        }
        String words = distance.value() <= Distance.PROXIMAL ? "distance.near"
                : distance.value() >= Distance.DISTAL ? "distance.far" : "distance.between";
        return texts.get(words, texts.number(distance.value(), 2));
    }

    private String day(String written) {
        return switch (written.length()) {
            case 4 -> written;
            case 7 -> DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(YearMonth.parse(written));
            default -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale())
                    .format(LocalDate.parse(written));
        };
    }
}
