package org.covoyage.edit.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covoyage.edit.change.Cards;
import org.covoyage.edit.change.Companions;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.change.Lanes;
import org.covoyage.edit.change.Measures;
import org.covoyage.edit.change.Presence;
import org.covoyage.edit.change.Removal;
import org.covoyage.edit.change.Stages;
import org.covoyage.edit.change.Steps;
import org.covoyage.edit.change.Touchpoints;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Range;

/** What a text becomes where it is written: a card, a touchpoint, a feeling, a companion, a stage … */
final class CellWriter {
    /** A companion with its distance behind: {@code Spouse 0.2}. Only with decimals: {@code Agent 1} is a name. */
    private static final Pattern AT_DISTANCE = Pattern.compile("(\\S.*?)\\s+([01][.,]\\d{1,3})", Pattern.DOTALL);

    private final Draft draft;
    private final Function<String, Optional<LaneType>> types;
    private final Curve curve;

    /**
     * @param types the type of lane that a title is the own title of
     * @param curve whose feelings numbers are
     */
    CellWriter(Draft draft, Function<String, Optional<LaneType>> types, Curve curve) {
        this.curve = curve;
        this.draft = draft;
        this.types = types;
    }

    /** Writes a stage's name; {@code null} adds one in front of another. */
    Written stage(Id stage, Id next, String name) {
        if (stage == null) {
            return new Written(Deed.STAGE_ADDED, new Stages(draft).addBefore(next, name.strip()));
        }
        new Stages(draft).rename(stage, name.strip());
        return new Written(Deed.STAGE_RENAMED, stage);
    }

    /** Writes a lane's title, or adds one. The own title of a type makes a lane of that type. */
    Written lane(Id lane, Id next, String title) {
        LaneType type = types.apply(title.strip()).orElse(null);
        Lanes lanes = new Lanes(draft);
        if (lane == null) {
            return new Written(Deed.LANE_ADDED,
                    type == null ? lanes.add(LaneType.CUSTOM, title, next) : lanes.add(type, null, next));
        }
        Lane was = draft.need(lane, Lane.class);
        boolean becomes = type != null && (was.type() == type || was.type() == LaneType.CUSTOM);
        if (becomes) {
            lanes.retype(lane, type);
        }
        lanes.rename(lane, becomes ? null : title);
        return new Written(Deed.LANE_RENAMED, lane);
    }

    /**
     * Writes something new into a cell.
     *
     * @param index its place in the cell
     * @return nothing when the text cannot be what stands there
     */
    Optional<Written> add(Lane lane, Id stage, int index, String typed) {
        String text = typed.strip();
        return switch (lane.type()) {
            case COMPANIONS -> Optional.of(companion(stage, text));
            case TOUCHPOINTS -> Optional.of(new Written(Deed.TOUCHPOINT_ADDED,
                    new Touchpoints(draft).add(stage, index, text)));
            case STEPS -> Optional.of(new Written(Deed.STEP_ADDED, new Steps(draft).add(stage, index, text)));
            case EMOTION -> feeling(stage, text);
            case MEASURES -> {
                Figure figure = Figure.read(text);
                yield Optional.of(new Written(Deed.FIGURE_ADDED,
                        new Measures(draft).add(stage, figure.name(), figure.value(), figure.unit())));
            }
            case DATA, INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> Optional.empty();
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, CUSTOM ->
                    Optional.of(new Written(Deed.CARD_ADDED, new Cards(draft).add(lane.id(), stage, index, text)));
        };
    }

    /** Writes an item of a cell anew; an emptied card goes, other things keep their name. */
    Optional<Written> replace(Lane lane, Item item, String typed) {
        String text = typed.strip();
        if (lane.type() == LaneType.EMOTION) {
            return feeling(item.about(), text);
        }
        if (draft.get(item.element()) instanceof Card) {
            if (text.isEmpty()) {
                new Removal(draft).remove(List.of(item.element()));
                return Optional.of(new Written(Deed.REMOVED, null));
            }
            new Cards(draft).text(item.element(), text);
            return Optional.of(new Written(Deed.CARD_WRITTEN, item.element()));
        }
        if (text.isEmpty()) {
            return Optional.of(new Written(Deed.REMOVED, item.element()));
        }
        return Optional.of(new Written(switch (lane.type()) {
            case COMPANIONS -> {
                renameCompanion(item, text);
                yield Deed.COMPANION_RENAMED;
            }
            case TOUCHPOINTS -> {
                new Touchpoints(draft).rename(item.element(), text);
                yield Deed.TOUCHPOINT_RENAMED;
            }
            case STEPS -> {
                new Steps(draft).rename(item.element(), text);
                yield Deed.STEP_RENAMED;
            }
            default -> {
                Figure figure = Figure.read(text);
                new Measures(draft).write(item.element(), figure.name(), figure.value(), figure.unit());
                yield Deed.FIGURE_WRITTEN;
            }
        }, item.element()));
    }

    private Written companion(Id stage, String text) {
        Matcher matcher = AT_DISTANCE.matcher(text);
        boolean measured = matcher.matches() && Range.SHARE.contains(Numbers.value(matcher.group(2)));
        String name = measured ? matcher.group(1) : text;
        Id known = draft.all(Companion.class).stream().filter(each -> each.name().equalsIgnoreCase(name))
                .map(Companion::id).findFirst().orElse(null);
        Id companion = known != null ? known : new Companions(draft).add(name, CompanionKind.PERSON);
        Presence presence = new Presence(draft);
        Id tie = presence.isAt(companion, stage) ? presence.find(companion, stage).orElseThrow().id()
                : presence.connect(companion, stage, Presence.INVOLVEMENT);
        if (measured) {
            new Distances(draft).setEverywhere(companion, Numbers.value(matcher.group(2)));
        }
        return new Written(known == null ? Deed.COMPANION_ADDED : Deed.COMPANION_CONNECTED, tie);
    }

    private void renameCompanion(Item item, String text) {
        Matcher matcher = AT_DISTANCE.matcher(text);
        boolean measured = matcher.matches() && Range.SHARE.contains(Numbers.value(matcher.group(2)));
        new Companions(draft).rename(item.about(), measured ? matcher.group(1) : text);
        if (measured) {
            new Distances(draft).setEverywhere(item.about(), Numbers.value(matcher.group(2)));
        }
    }

    /** A feeling, −2 … +2; an emptied one is unknown again. A belief is none. */
    private Optional<Written> feeling(Id place, String text) {
        if (!curve.isFelt()) {
            return Optional.empty();
        }
        Feelings feelings = new Feelings(draft);
        if (text.isEmpty()) {
            feelings.clear(place, curve.series(), curve.persona());
            return Optional.of(new Written(Deed.FEELING_SET, null));
        }
        return Numbers.read(text).filter(Range.EMOTION::contains)
                .map(value -> new Written(Deed.FEELING_SET, feelings.set(place, curve.series(),
                        curve.persona(), value)));
    }
}
