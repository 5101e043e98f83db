package org.covoyage.ui.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.Score;
import org.covoyage.journey.Source;

/** One criterion opened: its points in words, or its instruments; what it rests on; the way to "not scored". */
final class CriterionEditor extends VBox {
    private final Wording wording;
    private final Criterion criterion;
    private final Label title = new Label();
    private final Label rests = Parts.label("", "side-note");
    private final Button clear = new Button();
    private final Choices anchors;
    private final TieEditor instruments;
    private final QuantityField people;
    private final Label rule = Parts.label("", "side-note");

    CriterionEditor(Wording wording, Criterion criterion, Hand hand) {
        this.wording = wording;
        this.criterion = criterion;
        title.getStyleClass().add("side-opened");
        clear.setText(wording.texts().get("side.clear"));
        clear.setId("unscore");
        clear.getStyleClass().addAll("side-link");
        clear.setAccessibleText(wording.texts().get("side.pair", CriterionRow.title(wording, criterion),
                clear.getText()));
        clear.setOnAction(_ -> {
            if (criterion == Criterion.NUMBER) {
                hand.say("groupSize", edits -> edits.groupSize(null));
            } else {
                hand.say("score", edits -> edits.score(criterion, null));
            }
        });
        HBox head = new HBox(8, title, Parts.air(), clear);
        head.setAlignment(Pos.CENTER_LEFT);
        anchors = Anchors.has(criterion) ? new Choices("anchor", IntStream.range(0, Anchors.VALUES.size())
                .mapToObj(point -> Anchors.words(wording.texts(), criterion, point)).toList(),
                point -> hand.say("score", edits -> edits.score(criterion, Anchors.VALUES.get(point)))) : null;
        instruments = criterion == Criterion.TIE ? new TieEditor(wording, hand) : null;
        people = criterion == Criterion.NUMBER ? new QuantityField(wording, wording.texts().get("side.size"),
                Range.VOICES, 0, true, size -> hand.say("groupSize", edits -> edits.groupSize(whole(size)))) : null;
        getStyleClass().add("side-card");
        getChildren().add(head);
        if (anchors != null) {
            getChildren().add(anchors);
        } else if (instruments != null) {
            getChildren().add(instruments);
        } else {
            people.field().setId("group-size");
            HBox ask = new HBox(8, Parts.label(wording.texts().get("side.size"), "side-ask"), people);
            ask.setAlignment(Pos.BASELINE_LEFT);
            getChildren().addAll(ask, rule);
        }
        getChildren().add(rests);
    }

    Criterion criterion() {
        return criterion;
    }

    void show(Journey journey, Companion companion) {
        Criteria criteria = companion.criteriaOrNone();
        Double score = criteria.score(criterion, companion.groupSize());
        title.setText(wording.texts().get("side.pair", CriterionRow.title(wording, criterion),
                score == null ? wording.texts().get("side.unscored") : wording.two(score)));
        clear.setDisable(score == null);
        if (anchors != null) {
            anchors.show(score == null ? -1 : Anchors.VALUES.indexOf(score));
        } else if (instruments != null) {
            instruments.show(companion);
        } else {
            people.show(companion.groupSize());
            boolean direct = criteria.number() != null && criteria.number().value() != null;
            rule.setText(direct ? wording.texts().get("side.size.direct", wording.two(score))
                    : companion.groupSize() == null ? wording.texts().get("side.size.unknown")
                    : wording.texts().get("side.size.rule", wording.plain(companion.groupSize(), 0),
                            wording.two(score)));
        }
        String basis = String.join("\n", basis(journey, criteria));
        rests.setText(basis);
        Parts.present(rests, !basis.isEmpty());
    }

    private List<String> basis(Journey journey, Criteria criteria) {
        Id source = criterion == Criterion.TIE ? criteria.tie() == null ? null : criteria.tie().source()
                : part(criteria) == null ? null : part(criteria).source();
        String note = criterion == Criterion.TIE ? criteria.tie() == null ? null : criteria.tie().note()
                : part(criteria) == null ? null : part(criteria).note();
        List<String> lines = new ArrayList<>();
        if (journey.get(source, Source.class) instanceof Source known) {
            lines.add(wording.texts().get("side.source", known.title()));
        }
        lines.add(note);
        lines.removeIf(Objects::isNull);
        return lines;
    }

    private Score part(Criteria criteria) {
        return switch (criterion) {
            case PRESENCE -> criteria.presence();
            case IDENTITY -> criteria.identity();
            case MEMBERSHIP -> criteria.membership();
            case NUMBER -> criteria.number();
            case TEMPORAL -> criteria.temporal();
            case SIMILARITY -> criteria.similarity();
            case TIE -> null;
        };
    }

    private static Double whole(Double size) {
        return size == null ? null : Double.valueOf(Math.rint(size));
    }
}
