package org.covoyage.edit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Series;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a user does to any journey is accepted, can be taken back and be done again. */
@Execution(ExecutionMode.CONCURRENT)
class ChangesOfRandomJourneysTest {
    /** What a user can do, with everything chosen at random. */
    private enum Doing {
        ADD_STAGE((d, c) -> new Stages(d).addAfter(c.one(Kind.STAGE), "Neue Étape")),
        ADD_FIRST_STAGE((d, c) -> new Stages(d).addBefore(c.one(Kind.STAGE), "")),
        RENAME_STAGE((d, c) -> new Stages(d).rename(c.one(Kind.STAGE), "Other")),
        RECOLOUR_STAGE((d, c) -> new Stages(d).recolour(c.one(Kind.STAGE), c.random.nextBoolean() ? "#0B6E99" : null)),
        MOVE_STAGE((d, c) -> new Stages(d).moveBefore(c.one(Kind.STAGE), c.random.nextBoolean() ? c.one(Kind.STAGE) : null)),
        SPLIT_STAGE((d, c) -> new Stages(d).split(c.one(Kind.STAGE), "Second half", c.some())),
        MERGE_STAGES((d, c) -> {
            List<Id> two = c.two(Kind.STAGE);
            new StageMerge(d).merge(two.get(0), two.get(1), "Both");
        }),
        ADD_STEP((d, c) -> new Steps(d).add(c.one(Kind.STAGE), c.random.nextInt(4), "Step")),
        MOVE_STEPS((d, c) -> new Steps(d).move(c.two(Kind.STEP), c.one(Kind.STAGE), c.random.nextInt(4))),
        RENAME_STEP((d, c) -> new Steps(d).rename(c.one(Kind.STEP), "Other")),
        ADD_LANE((d, c) -> new Lanes(d).add(LaneType.PAINS, c.random.nextBoolean() ? "Worries" : " ", c.one(Kind.LANE))),
        CHANGE_LANE((d, c) -> {
            Lanes lanes = new Lanes(d);
            lanes.rename(c.one(Kind.LANE), "Other");
            lanes.retype(c.one(Kind.LANE), LaneType.values()[c.random.nextInt(LaneType.values().length)]);
            lanes.hide(c.one(Kind.LANE), c.random.nextBoolean());
            lanes.resize(c.one(Kind.LANE), c.random.nextBoolean() ? 40.0 : null);
            lanes.moveBefore(c.one(Kind.LANE), c.one(Kind.LANE));
        }),
        ADD_CARD((d, c) -> new Cards(d).add(c.one(Kind.LANE), c.one(Kind.STAGE), c.random.nextInt(4), "Card")),
        WRITE_CARD((d, c) -> new Cards(d).text(c.one(Kind.CARD), "Other")),
        MOVE_CARDS((d, c) -> new Cards(d).move(c.two(Kind.CARD), c.one(Kind.LANE), c.one(Kind.STAGE), c.random.nextInt(4))),
        ADD_TOUCHPOINT((d, c) -> new Touchpoints(d).add(c.one(Kind.STAGE), c.random.nextInt(4), "Shop")),
        RENAME_TOUCHPOINT((d, c) -> new Touchpoints(d).rename(c.one(Kind.TOUCHPOINT), "Other")),
        MOVE_TOUCHPOINTS((d, c) -> new Touchpoints(d).move(c.two(Kind.TOUCHPOINT), c.one(Kind.STAGE), c.random.nextInt(4))),
        FEEL((d, c) -> new Feelings(d).set(c.place(), Series.values()[c.random.nextInt(3)],
                c.random.nextBoolean() ? null : c.one(Kind.PERSONA), c.random.nextInt(5) - 2)),
        FORGET_FEELING((d, c) -> new Feelings(d).clear(c.place(), Series.CUSTOMER, null)),
        ADD_COMPANION((d, c) -> {
            Id companion = new Companions(d).add("Tante Zoé", CompanionKind.PERSON);
            Id tie = new Presence(d).connect(companion, c.one(Kind.STAGE), 0.5);
            new Distances(d).setHere(tie, 0.4);
            new Distances(d).reason(tie, "Said so");
        }),
        CONNECT((d, c) -> new Presence(d).connect(c.one(Kind.COMPANION), c.one(Kind.STAGE), 1)),
        DISCONNECT((d, c) -> new Presence(d).disconnect(c.one(Kind.COMPANION), c.one(Kind.STAGE))),
        JOIN_AND_LEAVE((d, c) -> {
            Id companion = c.one(Kind.COMPANION);
            Id near = c.one(Kind.STAGE);
            new Presence(d).connect(companion, near, 0.7);
            new Presence(d).leaveAfter(companion, near, c.one(Kind.STAGE));
            new Presence(d).connect(companion, near, 0.7);
            new Presence(d).joinAt(companion, near, c.one(Kind.STAGE));
        }),
        DISTANCE((d, c) -> {
            new Distances(d).setEverywhere(c.one(Kind.COMPANION), c.random.nextDouble());
            new Distances(d).computeEverywhere(c.one(Kind.COMPANION));
            new Companions(d).hue(c.one(Kind.COMPANION), 1 + c.random.nextInt(8));
            new Companions(d).rename(c.one(Kind.COMPANION), "Other");
        }),
        ADD_WAYS((d, c) -> {
            Ways ways = new Ways(d);
            ways.add(c.one(Kind.STAGE), null);
            ways.add(c.one(Kind.TOUCHPOINT), c.one(Kind.TOUCHPOINT));
            Id way = ways.add(c.one(Kind.STAGE), c.one(Kind.STAGE));
            ways.label(way, " again ");
            ways.probability(way, 0.25);
        }),
        PEOPLE((d, c) -> {
            People people = new People(d);
            Id persona = people.addPersona("Léa");
            people.rename(c.one(Kind.PERSONA), "Other");
            people.focal(persona);
            people.seat(c.one(Kind.STAGE), persona, 0.5);
            people.seat(c.one(Kind.STAGE), c.one(Kind.COMPANION), null);
        }),
        MEASURES((d, c) -> {
            new Measures(d).write(new Measures(d).add(c.one(Kind.STAGE), "NPS", 42.0, null), "NPS", null, "%");
        }),
        REMOVE_SOME((d, c) -> new Removal(d).remove(c.some())),
        REMOVE_STAGE((d, c) -> new Removal(d).remove(List.of(c.one(Kind.STAGE)))),
        REMOVE_PEOPLE((d, c) -> new Removal(d).remove(List.of(c.one(Kind.PERSONA), c.one(Kind.COMPANION)))),
        REMOVE_ALL((d, c) -> new Removal(d).remove(c.all())),
        DUPLICATE_SOME((d, c) -> new Copies(d).duplicate(c.some())),
        DUPLICATE_STAGE((d, c) -> new Copies(d).duplicate(List.of(c.one(Kind.STAGE)))),
        DUPLICATE_ALL((d, c) -> new Copies(d).duplicate(c.all()));

        private interface Act {
            void on(Draft draft, Choice choice);
        }

        private final Act act;

        Doing(Act act) {
            this.act = act;
        }
    }

    /** Elements drawn at random. */
    private record Choice(Journey journey, Random random) {
        Id one(Kind kind) {
            return two(kind).getFirst();
        }

        /** Two different ones, where there are. */
        List<Id> two(Kind kind) {
            List<Id> ids = new ArrayList<>(journey.ids(kind));
            java.util.Collections.shuffle(ids, random);
            return ids.subList(0, Math.min(2, ids.size()));
        }

        Id place() {
            return one(List.of(Kind.STAGE, Kind.STEP, Kind.TOUCHPOINT).get(random.nextInt(3)));
        }

        List<Id> all() {
            return Stream.of(Kind.values()).filter(kind -> kind != Kind.SCENARIO)
                    .flatMap(kind -> journey.ids(kind).stream()).toList();
        }

        List<Id> some() {
            return all().stream().filter(_ -> random.nextInt(8) == 0).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Doing.class)
    void isAcceptedTakenBackAndDoneAgain(Doing doing) {
        for (long seed = 1; seed <= 25; seed++) {
            Journey journey = RandomJourney.seed(seed).touchpoints(6).companions(4).build();
            Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
            doing.act.on(draft, new Choice(journey, new Random(seed)));
            assertThat(Whole.wrongWith(journey, draft.change())).as(doing + " in journey " + seed).isEmpty();
        }
    }

    @Test
    void manyInOneDraftAreOneChange() {
        for (long seed = 1; seed <= 60; seed++) {
            Journey journey = RandomJourney.seed(seed).touchpoints(6).companions(4).build();
            Random random = new Random(seed);
            FreshIds ids = new FreshIds(List.of(journey));
            Draft draft = new Draft(journey, ids);
            // What is added only, as the choice knows the journey and not the draft.
            List<Doing> additions = List.of(Doing.ADD_STAGE, Doing.ADD_CARD, Doing.MOVE_CARDS, Doing.MOVE_TOUCHPOINTS,
                    Doing.FEEL, Doing.ADD_COMPANION, Doing.JOIN_AND_LEAVE, Doing.ADD_WAYS, Doing.DUPLICATE_STAGE,
                    Doing.SPLIT_STAGE, Doing.MOVE_STEPS, Doing.CHANGE_LANE, Doing.DISTANCE);
            IntStream.range(0, 12).forEach(_ -> additions.get(random.nextInt(additions.size())).act
                    .on(draft, new Choice(journey, random)));
            assertThat(Whole.wrongWith(journey, draft.change())).as("journey " + seed).isEmpty();
        }
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        Journey journey = RandomJourney.seed(3).touchpoints(6).companions(4).build();
        Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
        for (Id id : journey.ids(Kind.STAGE)) {
            new Stages(draft).rename(id, journey.get(id, org.covoyage.journey.Stage.class).name());
            new Stages(draft).moveBefore(id, id);
        }
        new Stages(draft).moveBefore(journey.ids(Kind.STAGE).getLast(), null);
        new Removal(draft).remove(List.of(new Id("nobody")));
        new Copies(draft).duplicate(journey.ids(Kind.TIE));
        assertThat(draft.change().edits()).isEmpty();
    }
}
