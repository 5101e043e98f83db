package org.covoyage.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.covoyage.edit.workshop.GuessRound;
import org.covoyage.edit.workshop.GuessRound.Answer;
import org.covoyage.edit.workshop.GuessRound.Question;
import org.covoyage.ui.text.Texts;

/** All curves of a round over one another: each thin, the median strong, the middle half as bars, what customers say. */
final class GuessChart extends Pane {
    private static final double MOST = 10;
    private static final double TOP = 26;
    private static final double NAMES = 74;
    private static final double AXIS = 28;
    private static final double BAR = 34;
    private static final double DOT = 4.5;

    private final Texts texts;
    private final GuessRound round;
    private boolean truth;

    GuessChart(Texts texts, GuessRound round) {
        this.texts = texts;
        this.round = round;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(AXIS + round.questions().size() * GuessSliders.COLUMN);
        setPrefWidth(getMinWidth());
        describe();
    }

    /** Shows what customers say, or hides it again. */
    void show(boolean customers) {
        truth = customers;
        describe();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        List<Question> questions = round.questions();
        List<Answer> answers = round.answers();
        for (int mark = 0; mark <= MOST; mark += 5) {
            Line line = new Line(AXIS, y(mark), getWidth(), y(mark));
            add(line, "guess-grid");
            text(texts.number(mark, 0), 0, y(mark) - 7, AXIS - 6, TextAlignment.RIGHT, "guess-tick");
        }
        for (int i = 0; i < questions.size(); i++) {
            text(questions.get(i).name(), x(i) - GuessSliders.COLUMN / 2 + 4, getHeight() - NAMES + 8,
                    GuessSliders.COLUMN - 8, TextAlignment.CENTER, "guess-label");
            Answer answer = answers.get(i);
            if (answer.guesses().size() > 1) {
                add(new Rectangle(x(i) - BAR / 2, y(answer.high()), BAR,
                        Math.max(2, y(answer.low()) - y(answer.high()))), "guess-half");
            }
        }
        round.curves().forEach(curve -> line("guess-curve", i -> {
            Double guess = curve.get(questions.get(i).at());
            return guess == null ? Double.NaN : guess;
        }));
        line("guess-median", i -> answers.get(i).median());
        if (truth) {
            line("guess-said", i -> questions.get(i).said());
        }
        for (int i = 0; i < questions.size(); i++) {
            double median = answers.get(i).median();
            double said = truth ? questions.get(i).said() : Double.NaN;
            boolean above = Double.isNaN(said) || median >= said;
            mark(i, median, above, false);
            mark(i, said, !above || Double.isNaN(median), true);
        }
    }

    private void mark(int i, double value, boolean above, boolean customers) {
        if (Double.isNaN(value)) {
            return;
        }
        Node mark = customers ? new Rectangle(x(i) - DOT, y(value) - DOT, 2 * DOT, 2 * DOT)
                : new Circle(x(i), y(value), DOT);
        add(mark, customers ? "guess-said-mark" : "guess-median-mark");
        text(texts.number(value, 1), x(i) - 30, y(value) + (above ? -22 : 7), 60, TextAlignment.CENTER,
                customers ? "guess-said-text" : "guess-median-text");
    }

    /** A line through what is known, broken where nothing is. */
    private void line(String style, IntToDoubleFunction value) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= round.questions().size(); i++) {
            double y = i < round.questions().size() ? value.applyAsDouble(i) : Double.NaN;
            if (!Double.isNaN(y)) {
                points.addAll(List.of(x(i), y(y)));
            } else if (!points.isEmpty()) {
                Polyline line = new Polyline();
                line.getPoints().setAll(points);
                add(line, style);
                points.clear();
            }
        }
    }

    private void text(String words, double x, double y, double width, TextAlignment alignment, String style) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        text.setWrappingWidth(width);
        text.setTextAlignment(alignment);
        text.relocate(x, y);
        add(text, style);
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        getChildren().add(node);
    }

    private double x(int question) {
        return AXIS + (question + 0.5) * GuessSliders.COLUMN;
    }

    private double y(double value) {
        return TOP + (1 - value / MOST) * (getHeight() - TOP - NAMES);
    }

    /** The picture in words, for whoever does not see it. */
    private void describe() {
        List<Answer> answers = round.answers();
        setAccessibleText(String.join("; ", IntStream.range(0, answers.size()).mapToObj(i -> {
            Question question = round.questions().get(i);
            return texts.get(truth && !Double.isNaN(question.said()) ? "guess.spokenBoth" : "guess.spoken",
                    question.name(), number(answers.get(i).median()), number(question.said()));
        }).toList()));
    }

    private String number(double value) {
        return texts.number(value, 1);
    }
}
