package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.edit.change.StageMerge;
import org.covoyage.edit.change.StageWidth;
import org.covoyage.edit.change.Stages;
import org.covoyage.edit.change.Steps;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/**
 * Changes of the columns and rows themselves. From a cell its stage or its lane is meant; from headers and titles that
 * are selected together, all of them.
 */
final class Structure {
    private static final String BOTH = " + ";
    private static final Pattern NUMBERED = Pattern.compile("(.*\\s)(\\d{1,4})", Pattern.DOTALL);

    private final Grid grid;
    private final Draft draft;
    private final Cursor cursor;
    private final Set<Id> selected;

    Structure(Grid grid, Draft draft, Cursor cursor, Set<Id> selected) {
        this.grid = grid;
        this.draft = draft;
        this.cursor = cursor;
        this.selected = selected;
    }

    /** Obeys a command; nothing where there is nothing it could mean. */
    Optional<Written> obey(Command command) {
        return switch (command) {
            case STAGE_SPLIT -> stage().map(this::split);
            case STAGE_MERGE -> merged();
            case STAGE_LEFT, STAGE_RIGHT -> stage().flatMap(_ -> carrier().carry(command == Command.STAGE_LEFT
                    ? Command.CARRY_LEFT : Command.CARRY_RIGHT, Cursor.at(Cursor.HEADER, cursor.column())));
            case STAGE_WIDER -> resized(1);
            case STAGE_NARROWER -> resized(-1);
            case STAGE_FIT -> resized(0);
            case STEP_SPLIT -> step().map(this::split);
            case STEP_MERGE -> mergedSteps();
            case LANE_HIDE -> each(lanes(), id -> new Lanes(draft).hide(id, true)).map(_ ->
                    new Written(Deed.LANE_HIDDEN, null));
            case LANE_FIT -> each(lanes(), id -> new Lanes(draft).resize(id, null)).map(id ->
                    new Written(Deed.LANE_RESIZED, id));
            case LANE_UP, LANE_DOWN -> lane().flatMap(_ -> carrier().carry(command == Command.LANE_UP
                    ? Command.CARRY_UP : Command.CARRY_DOWN, Cursor.at(cursor.row(), Cursor.TITLES)));
            default -> throw new IllegalArgumentException(command + " shapes nothing");
        };
    }

    /** The same for what no key can name. */
    Optional<Written> obey(Shaping shaping) {
        return switch (shaping) {
            case Shaping.Coloured coloured -> each(stages(), id -> new Stages(draft).recolour(id, coloured.colour()))
                    .map(id -> new Written(Deed.STAGE_COLOURED, id));
            case Shaping.StepColoured coloured -> each(steps(), id -> new Steps(draft).recolour(id, coloured.colour()))
                    .map(id -> new Written(Deed.STEP_COLOURED, id));
            case Shaping.OfPhase phased -> each(stages(), id -> new Stages(draft).phase(id, phased.phase()))
                    .map(id -> new Written(Deed.STAGE_PHASE, id));
            case Shaping.NewLane added -> Optional.of(new Written(Deed.LANE_ADDED,
                    new Lanes(draft).add(added.type(), null, belowLane())));
            case Shaping.Retyped retyped -> each(lanes(), id -> new Lanes(draft).retype(id, retyped.type()))
                    .map(id -> new Written(Deed.LANE_TYPE, id));
            case Shaping.Shown shown -> each(hidden().stream().filter(id -> shown.lane() == null
                    || id.equals(shown.lane())).toList(), id -> new Lanes(draft).hide(id, false))
                    .map(id -> new Written(Deed.LANE_SHOWN, id));
        };
    }

    /** Makes a lane of steps be there where none is shown: a hidden one, or a new one below the headers. */
    Written laneOfSteps() {
        Lane hidden = draft.all(Lane.class).stream().filter(lane -> lane.type() == LaneType.STEPS && lane.hidden())
                .findFirst().orElse(null);
        if (hidden != null) {
            new Lanes(draft).hide(hidden.id(), false);
            return new Written(Deed.LANE_SHOWN, hidden.id());
        }
        return new Written(Deed.LANE_ADDED, new Lanes(draft).add(LaneType.STEPS, null, grid.lanes().stream()
                .filter(lane -> lane.type() != LaneType.COMPANIONS).map(Lane::id).findFirst().orElse(null)));
    }

    private Carrier carrier() {
        return new Carrier(grid, draft, selected);
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(grid.stage(cursor.column()));
    }

    private Optional<Lane> lane() {
        return Optional.ofNullable(grid.lane(cursor.row()));
    }

    /** The step under the cursor. */
    private Optional<Step> step() {
        Item item = grid.item(cursor);
        return Optional.ofNullable(item == null ? null : draft.get(item.element(), Step.class));
    }

    /** The steps meant, in their order. */
    private List<Id> steps() {
        return meant(step().map(Step::id), draft.ids(Kind.STEP));
    }

    /** The stages meant, in their order. */
    private List<Id> stages() {
        return meant(stage().map(Stage::id), grid.stages().stream().map(Stage::id).toList());
    }

    private List<Id> lanes() {
        return meant(lane().map(Lane::id), grid.lanes().stream().map(Lane::id).toList());
    }

    private List<Id> meant(Optional<Id> under, List<Id> shown) {
        return under.map(id -> selected.contains(id) ? shown.stream().filter(selected::contains).toList()
                : List.of(id)).orElse(List.of());
    }

    private List<Id> hidden() {
        return draft.all(Lane.class).stream().filter(Lane::hidden).map(Lane::id).toList();
    }

    /** The stages meant so many notches wider; for 0 as wide as others. */
    private Optional<Written> resized(int notches) {
        return each(stages(), id -> new Stages(draft).resize(id, notches == 0 ? null
                : StageWidth.beside(draft.need(id, Stage.class).widthOrDefault(), notches)))
                .map(id -> new Written(Deed.STAGE_RESIZED, id));
    }

    private Id belowLane() {
        return lane().map(lane -> draft.next(Kind.LANE, List.of(lane.id()), 1, List.of()))
                .orElseGet(() -> cursor.isHeader() && !grid.lanes().isEmpty() ? grid.lane(0).id() : null);
    }

    /** Does something to each; gives the first. */
    private static Optional<Id> each(List<Id> ids, Consumer<Id> deed) {
        ids.forEach(deed);
        return ids.stream().findFirst();
    }

    /** What is selected in the stage goes to its second half, and of the steps all behind the first of them. */
    private Written split(Stage stage) {
        Set<Id> later = new LinkedHashSet<>();
        boolean behind = false;
        for (Step step : draft.neededBy(stage.id(), Step.class)) {
            behind |= selected.contains(step.id());
            if (behind) {
                later.add(step.id());
            }
        }
        for (Id id : selected) {
            boolean inside = switch (draft.get(id)) {
                case Card card -> card.stage().equals(stage.id());
                case Touchpoint touchpoint -> touchpoint.stage().equals(stage.id());
                case null, default -> false;
            };
            if (inside) {
                later.add(id);
            }
        }
        return new Written(Deed.STAGE_SPLIT, new Stages(draft).split(stage.id(), another(stage.name()), later));
    }

    /** Of what belongs to the step only what is selected goes to its second half. */
    private Written split(Step step) {
        return new Written(Deed.STEP_SPLIT, new Steps(draft).split(step.id(), another(step.name()), selected));
    }

    /** The name of one more of the same: with the next number behind. */
    private static String another(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1)
                : name.isBlank() ? "2" : name + " 2";
    }

    /** The stages selected together become one; a single one, one with the next. */
    private Optional<Written> merged() {
        List<Id> together = new ArrayList<>(stages());
        if (together.size() == 1 && grid.stage(cursor.column() + 1) != null) {
            together.add(grid.stage(cursor.column() + 1).id());
        }
        if (together.size() < 2) {
            return Optional.empty();
        }
        String name = together.stream().map(id -> draft.need(id, Stage.class).name()).distinct()
                .filter(each -> !each.isBlank()).collect(Collectors.joining(BOTH));
        together.stream().skip(1).forEach(id -> new StageMerge(draft).merge(together.getFirst(), id, name));
        return Optional.of(new Written(Deed.STAGES_MERGED, together.getFirst()));
    }

    private Optional<Written> mergedSteps() {
        List<Id> steps = grid.items(cursor.row(), cursor.column()).stream().map(Item::element)
                .filter(id -> draft.get(id, Step.class) != null).toList();
        Item item = grid.item(cursor);
        int at = item == null ? -1 : steps.indexOf(item.element());
        if (at < 0 || at + 1 >= steps.size()) {
            return Optional.empty();
        }
        Element first = draft.get(steps.get(at));
        String name = List.of(((Step) first).name(), draft.need(steps.get(at + 1), Step.class).name()).stream().distinct()
                .filter(each -> !each.isBlank()).collect(Collectors.joining(BOTH));
        new Steps(draft).merge(steps.get(at), steps.get(at + 1), name);
        return Optional.of(new Written(Deed.STEPS_MERGED, steps.get(at)));
    }
}
