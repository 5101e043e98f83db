package org.covoyage.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.file.Problem.Code;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Flaw;
import org.covoyage.journey.Id;
import org.covoyage.journey.Integrity;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Scenario;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the first two levels of a file: cover and scenarios. Elements that break a rule are set aside, and so are
 * those that need them, until what is left is a journey.
 */
final class RootReader {
    private static final Set<String> HEADER = Set.of("format", "version", "minReader");

    private final JsonParser in;
    private final JsonMapper mapper;
    private final ObjectReader objects;
    private final List<Problem> problems;

    RootReader(JsonParser in, JsonMapper mapper, ObjectReader objects, List<Problem> problems) {
        this.in = in;
        this.mapper = mapper;
        this.objects = objects;
        this.problems = problems;
    }

    /** Reads the root object, whose opening brace is the current token. */
    Cover read(Residue residue, List<Journey> journeys) {
        ObjectNode cover = mapper.createObjectNode();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            if (name.equals("scenarios")) {
                scenarios(token, residue, journeys);
            } else if (!HEADER.contains(name)) {
                cover.set(name, mapper.readTree(in));
            }
        }
        return cover(cover, residue);
    }

    /** The cover is small: its members are gathered as a tree and read as one object. */
    private Cover cover(ObjectNode tree, Residue residue) {
        try (JsonParser again = mapper.treeAsTokens(tree)) {
            again.nextToken();
            List<Problem> found = new ArrayList<>();
            Cover cover = new ObjectReader(again, mapper, found).read(Shapes.COVER, residue);
            found.forEach(problem -> problems.add(new Problem(problem.code(), Place.NOWHERE, problem.details())));
            return cover != null ? cover : new Cover("", null, null, null, null, null, null);
        }
    }

    private void scenarios(JsonToken token, Residue residue, List<Journey> journeys) {
        if (token != JsonToken.START_ARRAY) {
            objects.report(Code.WRONG_TYPE, objects.place(), "scenarios", "[…]", in.getString());
            in.skipChildren();
            return;
        }
        Residue all = new Residue();
        Set<Id> ids = new HashSet<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Place start = objects.place();
            if (in.currentToken() != JsonToken.START_OBJECT) {
                objects.report(Code.WRONG_TYPE, start, "scenarios", "{…}", in.getString());
                in.skipChildren();
                continue;
            }
            Residue own = new Residue();
            Journey journey = scenario(start, own);
            if (journey == null) {
                continue;
            }
            if (!ids.add(journey.scenario().id())) {
                objects.report(Code.DUPLICATE_ID, start, journey.scenario().id());
                continue;
            }
            if (journeys.size() == Shapes.most(Kind.SCENARIO)) {
                objects.report(Code.TOO_MANY, start, "scenarios", Shapes.most(Kind.SCENARIO));
                continue;
            }
            all.keep(journey.scenario().id().value(), own);
            journeys.add(journey);
        }
        residue.keep("scenarios", all);
    }

    private Journey scenario(Place start, Residue residue) {
        List<Element> elements = new ArrayList<>();
        Places places = new Places();
        ObjectNode record = mapper.createObjectNode();
        Place recordPlace = start;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            Kind kind = Shapes.listed(name).orElse(null);
            if (kind == null) {
                record.set(name, mapper.readTree(in));
            } else if (token != JsonToken.VALUE_NULL) {
                Residue list = new Residue();
                list(kind, list, elements, places);
                residue.keep(name, list);
            }
        }
        Scenario scenario = scenarioRecord(record, residue, recordPlace);
        if (scenario == null) {
            return null;
        }
        elements.add(scenario);
        places.add(start);
        return sound(elements, places);
    }

    private Scenario scenarioRecord(ObjectNode tree, Residue residue, Place start) {
        try (JsonParser again = mapper.treeAsTokens(tree)) {
            again.nextToken();
            List<Problem> found = new ArrayList<>();
            Scenario scenario = new ObjectReader(again, mapper, found).read(Shapes.SCENARIO, residue);
            found.forEach(problem -> problems.add(new Problem(problem.code(), start, problem.details())));
            return scenario;
        }
    }

    private void list(Kind kind, Residue residue, List<Element> elements, Places places) {
        String name = Shapes.listOf(kind);
        if (in.currentToken() != JsonToken.START_ARRAY) {
            objects.report(Code.WRONG_TYPE, objects.place(), name, "[…]", in.getString());
            in.skipChildren();
            return;
        }
        Shape<? extends Record> shape = Shapes.of(kind);
        int count = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Place place = objects.place();
            Residue own = new Residue();
            Record record = objects.read(shape, own);
            if (++count > Shapes.most(kind)) {
                if (count == Shapes.most(kind) + 1) {
                    objects.report(Code.TOO_MANY, place, name, Shapes.most(kind));
                }
            } else if (record != null) {
                Element element = (Element) record;
                residue.keep(element.id().value(), own);
                elements.add(element);
                places.add(place);
            }
        }
    }

    /** A journey of the elements that break no rule; the others are reported. */
    private Journey sound(List<Element> elements, Places places) {
        Map<Element, Place> at = null;
        List<Element> left = elements;
        List<Flaw> flaws = Integrity.flaws(left);
        while (!flaws.isEmpty()) {
            if (at == null) {
                at = new IdentityHashMap<>();
                for (int i = 0; i < elements.size(); i++) {
                    at.put(elements.get(i), places.get(i));
                }
            }
            Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Flaw flaw : flaws) {
                if (out.add(flaw.element())) {
                    problems.add(problem(flaw, at.get(flaw.element())));
                }
            }
            if (out.stream().anyMatch(Scenario.class::isInstance)) {
                return null;
            }
            left = left.stream().filter(element -> !out.contains(element)).toList();
            flaws = Integrity.flaws(left);
        }
        return Journey.of(left);
    }

    private static Problem problem(Flaw flaw, Place place) {
        Code code = switch (flaw.rule()) {
            case DUPLICATE_ID, SECOND_SCENARIO -> Code.DUPLICATE_ID;
            case DANGLING -> Code.DANGLING;
            case WRONG_KIND -> Code.WRONG_KIND;
            case SECOND_TIE -> Code.SECOND_TIE;
            case SECOND_FOCAL -> Code.SECOND_FOCAL;
            case MIXED_ENDS -> Code.MIXED_ENDS;
        };
        return Problem.of(code, place, flaw.element().id(), String.valueOf(flaw.member()), String.valueOf(flaw.other()));
    }

    /** Places of elements, packed: a large file has very many. */
    private static final class Places {
        private long[] packed = new long[1024];
        private int count;

        void add(Place place) {
            if (count == packed.length) {
                packed = java.util.Arrays.copyOf(packed, count * 2);
            }
            packed[count++] = (long) place.line() << 32 | place.column();
        }

        Place get(int index) {
            return new Place((int) (packed[index] >> 32), (int) packed[index]);
        }
    }
}
