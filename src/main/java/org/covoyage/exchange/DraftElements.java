package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

/** Makes the records of a draft. It understands nothing anew: what a cell means was settled before. */
final class DraftElements {
    /** Lanes that show what belongs to the whole journey: one of each is enough. */
    private static final Set<LaneType> ONCE = EnumSet.of(LaneType.COMPANIONS, LaneType.EMOTION, LaneType.STEPS,
            LaneType.TOUCHPOINTS);

    private final Draft draft;
    private final Ids ids;
    private final List<Element> elements = new ArrayList<>();
    private final List<Id> stages = new ArrayList<>();
    private final List<String> slugs = new ArrayList<>();

    DraftElements(Draft draft, Ids ids) {
        this.draft = draft;
        this.ids = ids;
    }

    List<Element> make() {
        for (Draft.Stage stage : draft.stages()) {
            String slug = Ids.slug(stage.name(), 20);
            slugs.add(slug);
            stages.add(ids.of("s-" + slug));
            elements.add(new Stage(stages.getLast(), stage.name(), stage.phase(), stage.goal(), stage.duration(), null,
                    null, null, null, null, null, null));
        }
        Set<LaneType> there = EnumSet.noneOf(LaneType.class);
        for (Draft.Row row : draft.rows()) {
            String slug = row.type() != LaneType.CUSTOM || row.name() == null ? Word.of(row.type())
                    : Ids.slug(row.name(), 20);
            Id lane = null;
            if (!ONCE.contains(row.type()) || there.add(row.type())) {
                lane = ids.of("lane-" + slug);
                elements.add(new Lane(lane, row.type(), row.name(), false, null, null));
            }
            for (int i = 0; i < stages.size() && i < row.cells().size(); i++) {
                for (Draft.Entry entry : row.cells().get(i)) {
                    add(row, lane, slug, i, entry);
                }
            }
        }
        draft.companions().forEach(this::add);
        return elements;
    }

    private void add(Draft.Row row, Id lane, String slug, int stage, Draft.Entry entry) {
        Id at = stages.get(stage);
        switch (row.type()) {
            case EMOTION -> read(at, slugs.get(stage), row.series(), entry.feeling(), entry.text());
            case STEPS -> {
                Step step = new Step(ids.of("step-" + Ids.slug(entry.text(), 28)), at, entry.text(), null);
                elements.add(step);
                read(step.id(), step.id().value(), Series.CUSTOMER, entry.feeling(), "");
            }
            case TOUCHPOINTS -> {
                Touchpoint touchpoint = touchpoint(ids.of("t-" + Ids.slug(entry.text(), 28)), at, entry.text());
                elements.add(touchpoint);
                read(touchpoint.id(), touchpoint.id().value(), Series.CUSTOMER, entry.feeling(), "");
            }
            case COMPANIONS, DATA, INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> {
                // These lanes follow from other elements; whoever makes a draft puts words elsewhere.
            }
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, MEASURES,
                    CUSTOM -> elements.add(card(ids.of(slug + "-" + slugs.get(stage) + "-1"), lane, at, row.type(),
                            entry.text()));
        }
    }

    private void read(Id at, String name, Series series, Double feeling, String quote) {
        if (feeling != null) {
            Series whose = series == null ? Series.CUSTOMER : series;
            elements.add(new Reading(ids.of("r-" + name + "-" + Word.of(whose)), at, whose, Scale.EMOTION, feeling,
                    null, null, null, null, null, null, quote.isEmpty() ? null : quote, null, null));
        }
    }

    private static Touchpoint touchpoint(Id id, Id stage, String name) {
        return new Touchpoint(id, stage, null, name, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }

    private static Card card(Id id, Id lane, Id stage, LaneType type, String text) {
        CardKind kind = switch (type) {
            case ACTIONS -> CardKind.ACTION;
            case PAINS -> CardKind.PAIN;
            case OPPORTUNITIES -> CardKind.OPPORTUNITY;
            default -> null;
        };
        return new Card(id, lane, stage, null, text, kind, null, null, null, null, null, null, null, null, null);
    }

    private void add(Draft.Companion who) {
        String slug = Ids.slug(who.name(), 24);
        Companion companion = new Companion(ids.of(slug), who.name(), who.relation(), who.kind(), null, null, null,
                null, null, null, null, null, null, null, false, null, null);
        elements.add(companion);
        for (int i = 0; i < stages.size() && i < who.parts().size(); i++) {
            Draft.Part part = who.parts().get(i);
            if (part != null) {
                elements.add(new Tie(ids.of(slug + "-at-" + slugs.get(i)), companion.id(), stages.get(i),
                        part.involvement(), null, null, null, null, null,
                        part.assumed() ? Evidence.of(Grade.D) : null, part.note()));
            }
        }
    }
}
