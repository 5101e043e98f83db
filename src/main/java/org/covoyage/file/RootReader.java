package org.covoyage.file;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Scenario;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the first two levels of a file: cover and scenarios. Elements that break a rule are set aside, and so are
 * those that need them, until what is left is a journey.
 */
final class RootReader {
    private static final Set<String> HEADER = Set.of("format", "version", "minReader");

    private final JsonParser in;
    private final ObjectReader objects;
    private final Findings findings;

    RootReader(JsonParser in, ObjectReader objects, Findings findings) {
        this.in = in;
        this.objects = objects;
        this.findings = findings;
    }

    /** Reads the root object, whose opening brace is the current token. */
    Cover read(Residue residue, List<Journey> journeys) {
        ObjectReader.Partial<Cover> cover = objects.begin(Shapes.COVER, residue);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            if (name.equals("scenarios")) {
                scenarios(residue, journeys);
            } else if (HEADER.contains(name)) {
                in.skipChildren();
            } else {
                cover.member(name);
            }
        }
        return cover.finishWithEmpty("title");
    }

    private void scenarios(Residue residue, List<Journey> journeys) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            objects.wrong("scenarios", "[…]");
            return;
        }
        Residue all = new Residue();
        Set<Id> ids = new HashSet<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Place start = objects.place();
            if (in.currentToken() != JsonToken.START_OBJECT) {
                objects.wrong("scenarios", "{…}");
                continue;
            }
            Residue own = new Residue();
            Journey journey = scenario(start, own);
            if (journey == null) {
                continue;
            }
            if (!ids.add(journey.scenario().id())) {
                findings.add(Code.DUPLICATE_ID, start, journey.scenario().id());
                continue;
            }
            if (journeys.size() == Shapes.most(Kind.SCENARIO)) {
                findings.add(Code.TOO_MANY, start, "scenarios", Shapes.most(Kind.SCENARIO));
                continue;
            }
            all.keep(journey.scenario().id().value(), own);
            journeys.add(journey);
        }
        residue.keep("scenarios", all);
    }

    private Journey scenario(Place start, Residue residue) {
        // The scenario's own record comes first, so that an element with the same id is the one at fault.
        List<Element> elements = new ArrayList<>(Collections.singleton(null));
        Places places = new Places();
        places.add(start);
        ObjectReader.Partial<Scenario> record = objects.begin(Shapes.SCENARIO, residue);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            Kind kind = Shapes.listed(name).orElse(null);
            if (kind == null) {
                record.member(name);
            } else if (token != JsonToken.VALUE_NULL) {
                Residue list = new Residue();
                list(kind, list, elements, places);
                residue.keep(name, list);
            }
        }
        Scenario scenario = record.finishWithEmpty("name");
        if (scenario == null) {
            return null;
        }
        elements.set(0, scenario);
        return sound(elements, places);
    }

    private void list(Kind kind, Residue residue, List<Element> elements, Places places) {
        String name = Shapes.listOf(kind);
        if (in.currentToken() != JsonToken.START_ARRAY) {
            objects.wrong(name, "[…]");
            return;
        }
        Shape<? extends Record> shape = Shapes.of(kind);
        int count = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Place place = objects.place();
            if (++count > Shapes.most(kind)) {
                if (count == Shapes.most(kind) + 1) {
                    findings.add(Code.TOO_MANY, place, name, Shapes.most(kind));
                }
                in.skipChildren();
                continue;
            }
            Residue own = new Residue();
            Record record = objects.read(shape, own);
            if (record != null) {
                Element element = (Element) record;
                residue.keep(element.id().value(), own);
                elements.add(element);
                places.add(place);
            }
        }
    }

    /** A journey of the elements that break no rule; the others are reported. */
    private Journey sound(List<Element> elements, Places places) {
        Map<Element, Place> at = new IdentityHashMap<>();
        List<Element> left = elements;
        while (true) {
            List<Flaw> flaws;
            try {
                return Journey.of(left);
            } catch (IllegalChange broken) {
                if (broken.flaws().isEmpty()) {
                    throw broken;
                }
                flaws = broken.flaws();
            }
            if (at.isEmpty()) {
                for (int i = 0; i < elements.size(); i++) {
                    at.put(elements.get(i), places.get(i));
                }
            }
            Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Flaw flaw : flaws) {
                if (out.add(flaw.element())) {
                    findings.add(problem(flaw, at.get(flaw.element())));
                }
            }
            if (out.stream().anyMatch(Scenario.class::isInstance)) {
                return null;
            }
            left = left.stream().filter(element -> !out.contains(element)).toList();
        }
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
                packed = Arrays.copyOf(packed, count * 2);
            }
            packed[count++] = (long) place.line() << 32 | place.column();
        }

        Place get(int index) {
            return new Place((int) (packed[index] >> 32), (int) packed[index]);
        }
    }
}
