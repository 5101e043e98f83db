package org.covoyage.ui.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.covoyage.edit.difference.ElementDifference;
import org.covoyage.edit.difference.FieldDifference;
import org.covoyage.edit.difference.ProjectDifference;
import org.covoyage.edit.difference.ScenarioDifference;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.ui.difference.Line.Entry;
import org.covoyage.ui.difference.Line.Heading;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.details.Values;
import org.covoyage.ui.text.Texts;

/** Says in words what is otherwise. It must not know how it is shown. */
public final class DifferenceWords {
    /** Longer texts are cut: what differs is found in the file itself then. */
    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 80;

    private final Texts texts;
    private final Names names;
    private final Values values;

    /** Words in the language of the interface. */
    public DifferenceWords(Texts texts) {
        this.texts = texts;
        names = new Names(texts);
        values = new Values(texts, names);
    }

    /** All of it, line by line: the cover, then scenario by scenario and in each stage by stage. */
    public List<Line> of(ProjectDifference difference) {
        List<Line> lines = new ArrayList<>();
        if (!difference.cover().isEmpty()) {
            lines.add(new Heading(texts.get("details.project"), true));
            difference.cover().forEach(field -> lines.add(new Entry("≠", field(Shapes.COVER, field, null, null),
                    List.of())));
        }
        difference.scenarios().forEach(scenario -> add(scenario, lines));
        return lines;
    }

    private void add(ScenarioDifference difference, List<Line> lines) {
        lines.add(new Heading(texts.get("difference.scenario", difference.journey().scenario().name()), true));
        if (difference.before() == null) {
            lines.add(new Entry("+", texts.get("difference.scenario.added"), List.of()));
        } else if (difference.after() == null) {
            lines.add(new Entry("−", texts.get("difference.scenario.removed"), List.of()));
        } else if (difference.moved()) {
            lines.add(new Entry("↕", texts.get("difference.scenario.moved"), List.of()));
        }
        Id stage = null;
        for (ElementDifference each : difference.elements()) {
            if (!Objects.equals(stage, each.stage())) {
                stage = each.stage();
                Journey at = difference.after().get(stage) != null ? difference.after() : difference.before();
                lines.add(new Heading(names.kind(Kind.STAGE) + " · " + names.of(at, stage), false));
            }
            lines.add(entry(difference, each));
        }
    }

    private Entry entry(ScenarioDifference scenario, ElementDifference difference) {
        Journey journey = difference.after() != null ? scenario.after() : scenario.before();
        Element element = difference.element();
        String name = texts.get("difference.element", names.kind(Kind.of(element)),
                cut(names.of(journey, element).lines().findFirst().orElse(""), LONGEST_NAME));
        List<String> fields = difference.fields().stream().map(field -> field(Shapes.of(element), field,
                scenario.before(), scenario.after())).toList();
        return switch (difference.what()) {
            case ADDED -> new Entry("+", texts.get("difference.added", name), fields);
            case REMOVED -> new Entry("−", texts.get("difference.removed", name), fields);
            case MOVED -> new Entry("↕", texts.get("difference.moved", name), fields);
            case CHANGED -> new Entry("≠", texts.get(difference.moved() ? "difference.changedAndMoved"
                    : "difference.changed", name), fields);
        };
    }

    private String field(Shape<?> whole, FieldDifference field, Journey before, Journey after) {
        List<String> way = new ArrayList<>();
        Shape<?> shape = whole;
        for (String name : field.way()) {
            way.add(names.member(shape.type(), name));
            if (shape.members().get(shape.indexOf(name)).type() instanceof ValueType.Inner(Shape<?> inner)) {
                shape = inner;
            }
        }
        return texts.get("difference.field", String.join(" › ", way), value(field, field.before(), before),
                value(field, field.after(), after));
    }

    private String value(FieldDifference field, Object value, Journey journey) {
        return value == null ? texts.get("difference.nothing") : cut(words(field.member().type(), value, journey), LONGEST);
    }

    private String words(ValueType type, Object value, Journey journey) {
        return switch (type) {
            case ValueType.ListOf(ValueType of, int _) -> ((List<?>) value).stream().map(each -> words(of, each,
                    journey)).collect(Collectors.joining(", "));
            case ValueType.IdOf _ -> journey == null || journey.get((Id) value) == null ? String.valueOf(value)
                    : names.of(journey, (Id) value).lines().findFirst().orElse("");
            case ValueType.Inner _ -> value instanceof Image image
                    ? image.alt() == null ? image.id().value() : image.alt() : names.member(Cover.class, "images");
            default -> values.plain(null, type, value);
        };
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, longest))) + "…";
    }
}
