package org.covoyage.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/**
 * Valid random journeys and projects: the same seed and sizes always give the same one. Every kind of element occurs,
 * and over some journeys every member of every record.
 *
 * <pre>{@code
 * Journey small = RandomJourney.seed(7).build();
 * Journey wild = RandomJourney.seed(7).stages(20).cards(400).companions(30).texts(Texts.HOSTILE).build();
 * Project large = RandomJourney.seed(7).aboutBytes(10_000_000).project(1);
 * }</pre>
 */
public final class RandomJourney {
    /** The ids of the images that a random project has. */
    static final List<Id> IMAGES = List.of(new Id("img1"), new Id("img2"));

    private final long seed;
    private int stages;
    private int lanes;
    private int cards;
    private int touchpoints;
    private int companions;
    private Texts texts = Texts.PLAIN;
    private double fullness = 0.5;

    private RandomJourney(long seed) {
        this.seed = seed;
        RandomGenerator sizes = new SplittableRandom(seed);
        stages = 2 + sizes.nextInt(7);
        lanes = 4 + sizes.nextInt(LaneType.values().length - 3);
        cards = stages * (1 + sizes.nextInt(8));
        touchpoints = stages + sizes.nextInt(stages);
        companions = 1 + sizes.nextInt(8);
    }

    /** A journey of a seed; sizes are small and follow from the seed until they are set. */
    public static RandomJourney seed(long seed) {
        return new RandomJourney(seed);
    }

    /** Number of stages, 1 or more; steps, readings, transitions, roles … grow with it. */
    public RandomJourney stages(int count) {
        stages = Math.max(1, count);
        return this;
    }

    /** Number of lanes, 1 or more: first one of each type, in the order of a map, then custom ones. */
    public RandomJourney lanes(int count) {
        lanes = Math.max(1, count);
        return this;
    }

    /** Number of cards, 0 or more. */
    public RandomJourney cards(int count) {
        cards = count;
        return this;
    }

    /** Number of touchpoints, 0 or more. */
    public RandomJourney touchpoints(int count) {
        touchpoints = count;
        return this;
    }

    /** Number of companions, 0 or more; about half of them have a tie at any stage. */
    public RandomJourney companions(int count) {
        companions = count;
        return this;
    }

    /** Which texts; plain ones when not set. */
    public RandomJourney texts(Texts mood) {
        texts = mood;
        return this;
    }

    /** Probability that an optional member is there, 0 … 1; 0.5 when not set. */
    public RandomJourney fullness(double probability) {
        fullness = probability;
        return this;
    }

    /** Sizes such that a project of one scenario has about so many bytes as a file, 100,000 or more. */
    public RandomJourney aboutBytes(long bytes) {
        int unit = (int) (bytes / 3600);
        return stages(20).lanes(24).cards(4 * unit).touchpoints(unit).companions(Math.max(1, unit / 20));
    }

    /** The journey, with the scenario id {@code scn1}. */
    public Journey build() {
        return journey(1);
    }

    /** A project with a cover, images, and so many scenarios that share the ids of their elements. */
    public Project project(int scenarios) {
        RandomGenerator random = new SplittableRandom(seed * 31);
        RandomElements elements = new RandomElements(random, texts, fullness, new Filled());
        List<Image> images = IMAGES.stream().map(id -> elements.record(imageShape(), Map.of("id", id)))
                .map(SomeImages::honest).toList();
        Cover cover = elements.record(Shapes.COVER, Map.of("images", images));
        return new Project(cover, IntStream.rangeClosed(1, scenarios).mapToObj(this::journey).toList());
    }

    @SuppressWarnings("unchecked")
    private static org.covoyage.file.shape.Shape<Image> imageShape() {
        ValueType images = Shapes.COVER.members().get(Shapes.COVER.indexOf("images")).type();
        return (org.covoyage.file.shape.Shape<Image>) ((ValueType.Inner) ((ValueType.ListOf) images).of()).shape();
    }

    private Journey journey(int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        Filled pool = new Filled();
        RandomElements elements = new RandomElements(random, texts, fullness, pool);
        for (Kind kind : Kind.values()) {
            for (int i = 1; i <= count(kind); i++) {
                pool.ids(kind).add(id(kind, kind == Kind.SCENARIO ? number : i));
            }
        }
        // Steps and touchpoints first: the others name those of their own stage.
        List<Kind> order = new ArrayList<>(List.of(Kind.STEP, Kind.TOUCHPOINT));
        for (Kind kind : Kind.values()) {
            if (!order.contains(kind)) {
                order.add(kind);
            }
        }
        List<Element> made = new ArrayList<>();
        for (Kind kind : order) {
            if (kind == Kind.TIE) {
                ties(random, elements, pool, made);
                continue;
            }
            for (int i = 0; i < pool.ids(kind).size(); i++) {
                Element element = elements.element(kind, pool.ids(kind).get(i), fixed(kind, i));
                pool.settle(element);
                made.add(element);
            }
        }
        return Journey.of(made);
    }

    private void ties(RandomGenerator random, RandomElements elements, Filled pool, List<Element> made) {
        Set<List<Id>> pairs = new HashSet<>();
        // At most ten thousand, so that large journeys are not ties and nothing else.
        long wanted = Math.min(20_000, (long) stages * companions / 2 + 1);
        for (int i = 1; i <= wanted && companions > 0; i++) {
            Id companion = pool.ids(Kind.COMPANION).get(random.nextInt(companions));
            Id stage = pool.ids(Kind.STAGE).get(random.nextInt(stages));
            if (pairs.add(List.of(companion, stage))) {
                made.add(elements.element(Kind.TIE, id(Kind.TIE, i), Map.of("companion", companion, "stage", stage)));
            }
        }
    }

    private Map<String, Object> fixed(Kind kind, int index) {
        return switch (kind) {
            case PERSONA -> Map.of("focal", index == 0);
            case LANE -> Map.of("type", index < LaneType.values().length ? LaneType.values()[index] : LaneType.CUSTOM);
            default -> Map.of();
        };
    }

    private int count(Kind kind) {
        return switch (kind) {
            case SCENARIO -> 1;
            case SOURCE -> 3;
            case PERSONA, VIEW -> 2;
            case STAGE -> stages;
            case LANE -> lanes;
            case CARD -> cards;
            case TOUCHPOINT -> touchpoints;
            case COMPANION -> companions;
            case TIE -> 0;
            case READING -> 2 * stages + cards / 8;
            case STEP -> 2 * stages + cards / 16;
            case TRANSITION -> stages + 1 + touchpoints / 4;
            case BOND -> companions + 1;
            case SEAT, ROLE, MEASURE -> stages;
            case COMPLAINT -> 1 + stages / 3;
        };
    }

    private static Id id(Kind kind, int number) {
        return new Id(kind == Kind.SCENARIO ? "scn" + number : kind.name().toLowerCase(java.util.Locale.ROOT) + number);
    }

    /** The ids decided so far, and which step and touchpoint stands where. */
    private static final class Filled implements RandomElements.Pool {
        private final Map<Kind, List<Id>> ids = new EnumMap<>(Kind.class);
        private final Map<Kind, Map<Id, List<Id>>> inStage = new EnumMap<>(Kind.class);

        @Override
        public List<Id> ids(Kind kind) {
            return ids.computeIfAbsent(kind, _ -> new ArrayList<>());
        }

        @Override
        public List<Id> inStage(Kind kind, Id stage) {
            return inStage.getOrDefault(kind, Map.of()).getOrDefault(stage, List.of());
        }

        void settle(Element element) {
            Id stage = switch (element) {
                case Step step -> step.stage();
                case Touchpoint touchpoint -> touchpoint.stage();
                default -> null;
            };
            if (stage != null) {
                inStage.computeIfAbsent(Kind.of(element), _ -> new HashMap<>())
                        .computeIfAbsent(stage, _ -> new ArrayList<>()).add(element.id());
            }
        }
    }
}
