package org.covoyage.ui.workshop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.workshop.GuessRound;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.text.Texts;

/**
 * A round from the first guess to the company's belief: how it goes, a private curve for each participant, a cover while
 * the laptop is handed on, then all curves at once. Nothing of a participant is shown before everybody is done.
 */
final class GuessPage extends BorderPane {
    private final Texts texts;
    private final Pen pen;
    private final Supplier<FreshIds> ids;
    private final Supplier<LocalDate> today;
    private final Runnable done;
    private final Runnable adopted;
    private final GuessRound round;
    /** What is being guessed; {@code null} while nobody guesses. */
    private GuessSliders guessing;

    /**
     * A page that begins with how it goes.
     *
     * @param done    told when the round has become a belief or is given up
     * @param adopted told when it has become a belief
     */
    GuessPage(Texts texts, Pen pen, Supplier<FreshIds> ids, Supplier<LocalDate> today, Runnable done,
            Runnable adopted) {
        this.texts = texts;
        this.pen = pen;
        this.ids = ids;
        this.today = today;
        this.done = done;
        this.adopted = adopted;
        round = GuessRound.about(pen.journey());
        getStyleClass().add("guess-page");
        cover();
    }

    /** Whether closing would lose curves. */
    boolean hasCurves() {
        return curves() > 0;
    }

    /** Those that are done, and the one being made. */
    private int curves() {
        return round.participants() + (guessing != null && guessing.guessedProperty().get() > 0 ? 1 : 0);
    }

    /** Asks whether the curves may go; goes on where it was when not. */
    void askToForget() {
        if (lookup("#guess-forget") != null) {
            return;
        }
        Node head = getTop();
        Node body = getCenter();
        Node foot = getBottom();
        VBox question = new VBox(label(texts.get("guess.lost", curves()), "guess-text"));
        HBox row = new HBox(button("guess-stay", texts.get("guess.stay"), () -> {
            show(head, body, foot);
            body.requestFocus();
        }),
                button("guess-forget", texts.get("guess.forget"), () -> {
                    round.forget();
                    done.run();
                }));
        row.getStyleClass().add("guess-buttons");
        row.setAlignment(Pos.CENTER);
        question.getChildren().add(row);
        question.getStyleClass().add("guess-cover");
        show(null, question, null);
        row.getChildren().getFirst().requestFocus();
    }

    /** What stands before and between the participants. */
    private void cover() {
        guessing = null;
        int so = round.participants();
        Label title = label(texts.get(so == 0 ? "guess.question" : "guess.handOn"), "guess-title");
        Label text = label(so == 0 ? texts.get("guess.how", round.questions().size())
                : texts.get("guess.soMany", so), "guess-text");
        Button next = button("guess-next", texts.get("guess.next", so + 1), this::ask);
        next.setDefaultButton(true);
        HBox row = new HBox(next);
        if (so > 0) {
            row.getChildren().add(button("guess-reveal", texts.get("guess.reveal"), this::reveal));
        }
        row.getStyleClass().add("guess-buttons");
        row.setAlignment(Pos.CENTER);
        VBox cover = new VBox(title, text, row);
        cover.getStyleClass().add("guess-cover");
        show(null, cover, null);
        next.requestFocus();
    }

    private void ask() {
        GuessSliders sliders = new GuessSliders(texts, round.questions());
        guessing = sliders;
        Label count = label("", "guess-count");
        Runnable say = () -> count.setText(texts.get("guess.count", sliders.guessedProperty().get(),
                round.questions().size()));
        sliders.guessedProperty().addListener(_ -> say.run());
        say.run();
        Button ready = button("guess-ready", texts.get("guess.ready"), () -> {
            round.add(sliders.guesses());
            cover();
        });
        ready.setDefaultButton(true);
        ready.disableProperty().bind(sliders.guessedProperty().isEqualTo(0));
        show(heading(texts.get("guess.participant", round.participants() + 1), texts.get("guess.private")),
                scroll(sliders), foot(count, button("guess-back", texts.get("guess.back"), this::cover), ready));
        // A scroll pane takes its content in with its style, and only what is in a scene can have the keys.
        applyCss();
        sliders.begin();
    }

    private void reveal() {
        GuessChart chart = new GuessChart(texts, round);
        CheckBox customers = new CheckBox(texts.get("guess.customers"));
        customers.setId("guess-customers");
        customers.setDisable(round.questions().stream().allMatch(question -> Double.isNaN(question.said())));
        Label finding = label(agreement(), "guess-finding");
        customers.selectedProperty().addListener((_, _, on) -> {
            chart.show(on);
            finding.setText(on ? gap().orElseGet(this::agreement) : agreement());
        });
        Button accept = button("guess-accept", texts.get("guess.accept", round.participants()), this::accept);
        accept.setDefaultButton(true);
        VBox head = heading(texts.get("guess.all", round.participants()), texts.get("guess.legend"));
        head.getChildren().add(finding);
        show(head, scroll(chart), foot(customers, button("guess-more", texts.get("guess.another"), this::ask), accept));
        customers.requestFocus();
    }

    private void accept() {
        pen.perform(new StepName("belief", ""), round.asBelief(pen.journey(), ids.get(), today.get()));
        round.forget();
        done.run();
        adopted.run();
    }

    /** Where the guesses lie farthest apart. */
    private String agreement() {
        List<GuessRound.Answer> answers = round.answers();
        Optional<Integer> widest = IntStream.range(0, answers.size()).boxed()
                .filter(i -> answers.get(i).guesses().size() > 1)
                .max(Comparator.comparingDouble(i -> answers.get(i).guesses().getLast()
                        - answers.get(i).guesses().getFirst()));
        return widest.map(i -> texts.get("guess.widest", round.questions().get(i).name(),
                texts.number(answers.get(i).guesses().getFirst(), 1),
                texts.number(answers.get(i).guesses().getLast(), 1))).orElse(texts.get("guess.alone"));
    }

    /** Where the median and what customers say lie farthest apart. */
    private Optional<String> gap() {
        List<GuessRound.Answer> answers = round.answers();
        return IntStream.range(0, answers.size()).boxed()
                .filter(i -> !Double.isNaN(answers.get(i).median() - round.questions().get(i).said()))
                .max(Comparator.comparingDouble(i -> Math.abs(answers.get(i).median()
                        - round.questions().get(i).said())))
                .map(i -> texts.get("guess.gap", round.questions().get(i).name(),
                        texts.number(answers.get(i).median(), 1), texts.number(round.questions().get(i).said(), 1)));
    }

    private void show(Node head, Node body, Node foot) {
        setTop(head);
        setCenter(body);
        setBottom(foot);
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("guess-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static VBox heading(String title, String text) {
        VBox head = new VBox(label(title, "guess-title"), label(text, "guess-text"));
        head.getStyleClass().add("guess-head");
        return head;
    }

    private static HBox foot(Node first, Button... buttons) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(first, space);
        foot.getChildren().addAll(buttons);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("guess-buttons", "guess-foot");
        return foot;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
