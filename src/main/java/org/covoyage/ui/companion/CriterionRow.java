package org.covoyage.ui.companion;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Range;
import org.covoyage.journey.TieScore;

/** One criterion of the profile: its name and what it says, the point on its track, how well it is known. */
final class CriterionRow extends HBox {
    private static final double NAMES = 116;

    private final Wording wording;
    private final Criterion criterion;
    private final Hand hand;
    private final ToggleButton choose = new ToggleButton();
    private final Label name;
    private final Label says = new Label();
    private final Track track;
    private final GradeChip grade;
    private Companion companion;

    CriterionRow(Wording wording, Criterion criterion, Hand hand, Consumer<Criterion> chosen) {
        this.wording = wording;
        this.criterion = criterion;
        this.hand = hand;
        name = new Label(title(wording, criterion));
        name.getStyleClass().add("side-criterion");
        says.getStyleClass().add("side-says");
        VBox words = new VBox(1, name, says);
        words.setFillWidth(true);
        choose.setGraphic(words);
        choose.setId("criterion-" + criterion.name().toLowerCase(java.util.Locale.ROOT));
        choose.getStyleClass().setAll("side-choose");
        choose.setMinWidth(NAMES);
        choose.setPrefWidth(NAMES);
        choose.setMaxWidth(NAMES);
        choose.setOnAction(_ -> chosen.accept(criterion));
        track = new Track(Range.SHARE, 0.05, Anchors.VALUES).onCommit(this::commit)
                .onClear(this::clear).saying(this::sentence);
        track.setId("track-" + criterion.name().toLowerCase(java.util.Locale.ROOT));
        track.setAccessibleText(title(wording, criterion));
        HBox.setHgrow(track, Priority.ALWAYS);
        grade = new GradeChip(wording, title(wording, criterion),
                to -> hand.say("grade", edits -> edits.grade(criterion, to)));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("side-row");
        getChildren().setAll(choose, track, grade);
    }

    static String title(Wording wording, Criterion criterion) {
        return wording.texts().get("criterion." + criterion.name());
    }

    Track track() {
        return track;
    }

    void show(Companion now, boolean open) {
        companion = now;
        Criteria criteria = now.criteriaOrNone();
        Double score = criteria.score(criterion, now.groupSize());
        says.setText(score == null ? wording.texts().get("side.unscored") : brief(score));
        choose.setSelected(open);
        choose.setAccessibleText(wording.texts().get("side.pair", name.getText(), says.getText()));
        Grade given = given(criteria);
        track.show(score, Grade.orAssumed(given));
        track.snapTo(this::snapped);
        grade.show(given);
        grade.setDisable(score == null);
    }

    private Grade given(Criteria criteria) {
        return switch (criterion) {
            case TIE -> criteria.tie() == null ? null : criteria.tie().grade();
            case PRESENCE -> grade(criteria.presence());
            case IDENTITY -> grade(criteria.identity());
            case MEMBERSHIP -> grade(criteria.membership());
            case NUMBER -> grade(criteria.number());
            case TEMPORAL -> grade(criteria.temporal());
            case SIMILARITY -> grade(criteria.similarity());
        };
    }

    private static Grade grade(org.covoyage.journey.Score score) {
        return score == null ? null : score.grade();
    }

    private String brief(double score) {
        if (criterion == Criterion.NUMBER) {
            Criteria criteria = companion.criteriaOrNone();
            return criteria.number() != null && criteria.number().value() != null ? wording.two(score)
                    : wording.texts().get("side.people", wording.plain(companion.groupSize(), 0));
        }
        if (criterion == Criterion.TIE) {
            return Instrument.of(companion.criteriaOrNone().tie()).says(wording, companion.criteriaOrNone().tie());
        }
        return Anchors.brief(wording.texts(), criterion, score);
    }

    private String sentence(double score) {
        return Anchors.has(criterion) ? wording.texts().get("side.pair", wording.two(score),
                Anchors.brief(wording.texts(), criterion, score)) : wording.two(score);
    }

    /** Where the point may stand: on the steps of the instrument that scores the tie, on whole people. */
    private Double snapped(double raw) {
        if (criterion == Criterion.TIE && tieInstrument() != Instrument.DIRECT
                && tieInstrument() != Instrument.QUESTIONS) {
            return Math.round(raw * 6) / 6.0;
        }
        if (criterion == Criterion.NUMBER) {
            return Criteria.ofGroup(people(raw));
        }
        for (double anchor : Anchors.VALUES) {
            if (Math.abs(anchor - raw) <= 0.04) {
                return anchor;
            }
        }
        return Math.round(raw * 20) / 20.0;
    }

    private Instrument tieInstrument() {
        TieScore tie = companion.criteriaOrNone().tie();
        return Instrument.of(tie);
    }

    private static double people(double score) {
        return Math.max(1, Math.round(Math.pow(10, 3 * score)));
    }

    private void commit(double score) {
        switch (criterion) {
            case NUMBER -> hand.say("groupSize", edits -> edits.groupSize(people(score)));
            case TIE -> {
                switch (tieInstrument()) {
                    case CIRCLES, NONE -> hand.say("tie", edits -> edits.closeness(Math.round(7 - 6 * score)));
                    case GROUP -> hand.say("tie", edits -> edits.acceptance(Math.round(1 + 6 * score)));
                    case DIRECT, QUESTIONS -> hand.say("tie", edits -> edits.score(Criterion.TIE, score));
                }
            }
            default -> hand.say("score", edits -> edits.score(criterion, score));
        }
    }

    private void clear() {
        if (criterion == Criterion.NUMBER) {
            hand.say("groupSize", edits -> edits.groupSize(null));
        } else {
            hand.say("score", edits -> edits.score(criterion, null));
        }
    }
}
