package org.covoyage.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covoyage.drawing.Drawing;
import org.covoyage.exchange.redact.Redaction;
import org.covoyage.exchange.redact.Validated;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.SavedView;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Labels;
import org.covoyage.picture.Pictures;

/**
 * What of a journey leaves the house: as it is, without names, without what nobody has checked. The journey given is
 * not altered.
 *
 * @param cover   of the project that leaves
 * @param journey the journey that leaves
 * @param plan    the plan, in terms of it
 * @param told    what was taken out, sentence by sentence; empty when nothing was
 */
record Departure(Cover cover, Journey journey, ExportPlan plan, List<String> told) {
    /** A departure of one of a project's scenarios as chosen, told in a language. */
    static Departure of(Project project, Journey journey, ExportPlan plan, boolean redact, boolean validated,
            Language words) {
        List<String> told = new ArrayList<>();
        int place = project.scenarios().indexOf(journey);
        Project left = project;
        ExportPlan other = plan;
        if (redact) {
            // The whole project: somebody of another scenario may be named in this one, and keeps one code in all.
            Redaction redaction = Redaction.of(project);
            redaction.removals().forEach(removal -> told.add(removal.sentence(words.locale())));
            left = redaction.project();
            other = renamed(plan, redaction.ids(), left.scenarios().get(place));
        }
        Integer leftOut = null;
        if (validated) {
            Validated known = Validated.of(left);
            leftOut = known.leftOut().get(place);
            told.addFirst(new Labels(words).validated(leftOut));
            left = known.project();
        }
        Journey leaving = left.scenarios().get(place);
        // Somebody who is imagined away may not leave in any case.
        return new Departure(left.cover(), leaving, turned(other, other.view(), other.focus().in(leaving)
                .validated(leftOut)), told);
    }

    private static ExportPlan turned(ExportPlan plan, SavedView view, Focus focus) {
        return new ExportPlan(plan.kind(), plan.format(), plan.shape(), plan.width(), plan.density(), plan.theme(),
                plan.transparent(), plan.language(), view, focus, plan.split());
    }

    /** The same plan where ids are others. */
    private static ExportPlan renamed(ExportPlan plan, Map<Id, Id> ids, Journey journey) {
        Focus focus = plan.focus();
        Id stage = focus.stage() == null ? null : ids.getOrDefault(focus.stage(), focus.stage());
        SavedView view = plan.view() == null ? null : journey.get(ids.getOrDefault(plan.view().id(), plan.view().id()),
                SavedView.class);
        return turned(plan, view, focus.on(stage).without(focus.without().stream()
                .map(id -> ids.getOrDefault(id, id)).collect(Collectors.toSet())));
    }

    /** The pictures. */
    List<Drawing> draw(Pictures pictures) {
        return plan.draw(pictures, cover, journey);
    }
}
