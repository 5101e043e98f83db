package org.covoyage.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import org.covoyage.journey.Source;
import org.covoyage.ui.text.Texts;

/**
 * Says what is known of an element: every member that has a value, by the one description of the file format, so that
 * a new member of the format is shown without another word here. It must not know how it is shown.
 */
public final class DetailsWriter {
    /** Members that are the title, say nothing to people, or are shown elsewhere. */
    private static final Set<String> SILENT = Set.of("id", "name", "title", "hue", "height", "image", "portrait",
            "images", "brand", "unit");

    private final Texts texts;
    private final Names names;
    private final Values values;
    private final Relations relations;

    /** Details in the language of the interface. */
    public DetailsWriter(Texts texts) {
        this.texts = texts;
        names = new Names(texts);
        values = new Values(texts, names);
        relations = new Relations(texts, names, values);
    }

    /** An element of a journey. */
    public Details of(Journey journey, Element element) {
        List<Section> sections = new ArrayList<>();
        describe(journey, Shapes.of(element), (Record) element, "", sections);
        sections.addAll(relations.of(journey, element));
        return new Details(names.kind(Kind.of(element)), names.of(journey, element), sections);
    }

    /** A project and one of its scenarios, for when nothing is selected. */
    public Details of(Project project, Journey journey) {
        List<Section> sections = new ArrayList<>();
        describe(journey, Shapes.COVER, project.cover(), "", sections);
        describe(journey, Shapes.SCENARIO, journey.scenario(), journey.scenario().name(), sections);
        List<Fact> counts = new ArrayList<>();
        for (Kind kind : List.of(Kind.PERSONA, Kind.STAGE, Kind.TOUCHPOINT, Kind.COMPANION, Kind.CARD, Kind.SOURCE)) {
            if (!journey.ids(kind).isEmpty()) {
                counts.add(Fact.of(names.kinds(kind),
                        texts.number(journey.ids(kind).size(), 0)));
            }
        }
        sections.add(new Section(texts.get("details.contents"), counts));
        return new Details(texts.get("details.project"), project.cover().title(), sections);
    }

    /** The members of a record under a heading; objects in it get headings of their own, behind. */
    private void describe(Journey journey, Shape<?> shape, Record record, String heading, List<Section> sections) {
        List<Fact> facts = new ArrayList<>();
        List<Section> inner = new ArrayList<>();
        for (int i = 0; i < shape.members().size(); i++) {
            Member member = shape.members().get(i);
            Object value = shape.get(record, i);
            if (value == null || SILENT.contains(member.name()) || isTitle(record, member)) {
                continue;
            }
            String label = names.member(shape.type(), member.name());
            switch (member.type()) {
                case ValueType.Inner _ when value instanceof Evidence evidence ->
                    inner.add(new Section(label, evidence(journey, evidence)));
                case ValueType.Inner object when value instanceof Criteria criteria ->
                    inner.add(new Section(label, criteria(journey, object.shape(), criteria)));
                case ValueType.Inner object when member.name().equals("parameters") -> {
                    // The model's parameters are the business of the insights.
                }
                case ValueType.Inner object -> describe(journey, object.shape(), (Record) value, label, inner);
                default -> facts.addAll(facts(journey, record, member.type(), label, value));
            }
        }
        if (!facts.isEmpty()) {
            sections.add(new Section(heading, facts));
        }
        inner.removeIf(section -> section.facts().isEmpty());
        sections.addAll(inner);
    }

    private static boolean isTitle(Record record, Member member) {
        return record instanceof org.covoyage.journey.Card && member.name().equals("text");
    }

    private List<Fact> facts(Journey journey, Record owner, ValueType type, String label, Object value) {
        return switch (type) {
            case ValueType.IdOf _ -> List.of(reference(journey, label, (Id) value));
            case ValueType.ListOf list -> list(journey, owner, list.of(), label, (List<?>) value);
            default -> List.of(Fact.of(label, values.plain(owner, type, value)));
        };
    }

    private List<Fact> list(Journey journey, Record owner, ValueType of, String label, List<?> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (of instanceof ValueType.IdOf) {
            List<Fact> facts = new ArrayList<>();
            entries.forEach(id -> facts.add(reference(journey, facts.isEmpty() ? label : "", (Id) id)));
            return facts;
        }
        String separator = of instanceof ValueType.Text ? "\n" : ", ";
        return List.of(Fact.of(label, String.join(separator,
                entries.stream().map(entry -> values.plain(owner, of, entry)).toList())));
    }

    private Fact reference(Journey journey, String label, Id id) {
        return new Fact(label, names.of(journey, id), id);
    }

    /** What a claim rests on; what the evidence leaves open is answered by its source. */
    private List<Fact> evidence(Journey journey, Evidence evidence) {
        List<Fact> facts = new ArrayList<>();
        Source source = journey.get(evidence.source(), Source.class);
        if (evidence.grade() != null) {
            facts.add(Fact.of(names.member(Evidence.class, "grade"), names.choice(evidence.grade())));
        }
        if (source != null) {
            facts.add(reference(journey, names.member(Evidence.class, "source"), source.id()));
            add(facts, Source.class, "method", source.method());
        }
        Integer n = evidence.n() != null ? evidence.n() : source == null ? null : source.n();
        add(facts, Evidence.class, "n", n == null ? null : texts.number(n, 0));
        String date = evidence.date() != null ? evidence.date() : source == null ? null : source.date();
        add(facts, Evidence.class, "date", date == null ? null : values.plain(evidence, new ValueType.Day(), date));
        add(facts, Evidence.class, "note", evidence.note());
        return facts;
    }

    private void add(List<Fact> facts, Class<?> record, String member, String value) {
        if (value != null) {
            facts.add(Fact.of(names.member(record, member), value));
        }
    }

    /** One line a criterion: its score by whichever instrument, and how well it is known. */
    private List<Fact> criteria(Journey journey, Shape<?> shape, Criteria criteria) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < shape.members().size(); i++) {
            Object score = shape.get(criteria, i);
            Member member = shape.members().get(i);
            if (score != null && member.type() instanceof ValueType.Inner inner) {
                List<Section> parts = new ArrayList<>();
                describe(journey, inner.shape(), (Record) score, "", parts);
                List<Fact> all = parts.stream().flatMap(part -> part.facts().stream()).toList();
                facts.add(new Fact(names.member(Criteria.class, member.name()), String.join(" · ",
                        all.stream().map(Fact::value).toList()),
                        all.stream().map(Fact::target).filter(Objects::nonNull).findFirst().orElse(null)));
            }
        }
        return facts;
    }
}
