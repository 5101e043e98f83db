package org.covoyage.edit.clip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.edit.change.Stages;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Title;

/**
 * Which element of the journey pasted into stands for an element that the pasted ones refer to: the same by id and
 * words, one of the same words, or, for cards, the cell they are pasted into. It adds stages and lanes where cards would
 * else have no place.
 */
final class Meeting {
    private final Draft draft;
    private final Target target;
    private final Map<Id, Id> lanes = new HashMap<>();
    private final Map<Id, Id> stages = new HashMap<>();
    /** Whether single cells are pasted, at the cursor; else whole stages, lanes, people, at their like. */
    private final boolean cells;
    private final List<Id> cellLanes;
    private final List<Id> cellStages;

    /**
     * @param parts what is pasted
     * @param from  the journey it comes from
     */
    Meeting(Draft draft, Target target, Draft from, Set<Id> parts) {
        this.draft = draft;
        this.target = target;
        cells = !target.byName() && parts.stream().noneMatch(id -> from.get(id) instanceof Stage || from.get(id) instanceof Lane);
        cellStages = from.ids(Kind.STAGE);
        cellLanes = from.ids(Kind.LANE).stream().filter(lane -> from.all(Card.class).stream()
                .anyMatch(card -> parts.contains(card.id()) && card.lane().equals(lane))).toList();
    }

    /** The element that stands for one; {@code null} when there is none. */
    Id of(Element element) {
        return switch (element) {
            case Stage stage -> stages.computeIfAbsent(stage.id(), _ -> stage(stage));
            case Lane lane -> lanes.computeIfAbsent(lane.id(), _ -> lane(lane));
            case Persona persona -> persona(persona);
            default -> like(element);
        };
    }

    /** The stage of the same name, without making one; for those that can stay away. */
    Id likeStage(Stage stage) {
        Id like = like(stage);
        return like != null ? like : draft.get(stage.id(), Stage.class) == null ? null : stage.id();
    }

    private Id stage(Stage stage) {
        if (cells && target.stage() != null) {
            int column = target.stages().indexOf(target.stage()) + cellStages.indexOf(stage.id());
            return column < target.stages().size() ? target.stages().get(column)
                    : new Stages(draft).addBefore(null, stage.name());
        }
        Id like = cells ? null : likeStage(stage);
        return like != null ? like : new Stages(draft).addBefore(null, stage.name());
    }

    private Id lane(Lane lane) {
        List<Id> bearing = target.lanes().stream().filter(id -> draft.need(id, Lane.class).type().bearsCards()).toList();
        int first = bearing.indexOf(target.lane());
        int row = first + cellLanes.indexOf(lane.id());
        if (cells && first >= 0 && row < bearing.size()) {
            return bearing.get(row);
        }
        List<Lane> all = new ArrayList<>(draft.all(Lane.class));
        return all.stream().filter(each -> each.type() == lane.type() && Objects.equals(each.name(), lane.name()))
                .findFirst().or(() -> all.stream().filter(each -> each.type() == lane.type()
                        && lane.type() != LaneType.CUSTOM).findFirst()).map(Lane::id)
                .orElseGet(() -> new Lanes(draft).add(lane.type(), lane.name(), null));
    }

    private Id persona(Persona persona) {
        return draft.all(Persona.class).stream().filter(each -> persona.focal() && each.focal()).map(Persona::id)
                .findFirst().orElseGet(() -> like(persona));
    }

    private Id like(Element element) {
        Element same = draft.get(element.id());
        if (same != null && isLike(same, element)) {
            return same.id();
        }
        return Title.of(element).isBlank() ? null : draft.all(Kind.of(element).type()).stream()
                .filter(each -> isLike(each, element)).map(Element::id).findFirst().orElse(null);
    }

    /** Whether two elements are of one kind and words. */
    static boolean isLike(Element one, Element other) {
        return Kind.of(one) == Kind.of(other) && Title.of(one).equalsIgnoreCase(Title.of(other));
    }
}
