package org.covoyage.ui.companion;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Range;
import org.covoyage.picture.Numerals;

/**
 * A line with a point on it, to be dragged or moved by keys. A drag commits once, when the point is let go; Escape
 * takes it back. Around the point lies one standard deviation of its evidence, drawn unbroken, dashed or dotted by
 * grade. It must not know what it measures.
 */
public final class Track extends Region {
    private static final double RADIUS = 5.5;
    private static final double SNAP = 0.04;

    private final Range range;
    private final double step;
    private final List<Double> marks;
    private final ObjectProperty<Double> shown = new SimpleObjectProperty<>();
    private final Line rail = new Line();
    private final Line spread = new Line();
    private final Circle point = new Circle(RADIUS);
    private final List<Line> ticks;
    private DoubleConsumer commit = _ -> { };
    private Runnable clear = () -> { };
    private DoubleFunction<Double> snap;
    private DoubleFunction<String> words = String::valueOf;
    private Double value;
    private double sigma;
    private boolean dragging;

    /**
     * A track.
     *
     * @param step  how far an arrow key moves the point
     * @param marks values with a tick, to which the point is drawn
     */
    public Track(Range range, double step, List<Double> marks) {
        this.range = range;
        this.step = step;
        this.marks = marks;
        snap = this::nearMark;
        ticks = marks.stream().map(_ -> new Line()).toList();
        getStyleClass().add("side-track");
        rail.getStyleClass().add("side-rail");
        spread.getStyleClass().add("side-spread");
        point.getStyleClass().add("side-point");
        ticks.forEach(tick -> tick.getStyleClass().add("side-tick"));
        getChildren().add(rail);
        getChildren().addAll(ticks);
        getChildren().addAll(spread, point);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinSize(60, 22);
        setPrefSize(120, 22);
        setMaxHeight(22);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        shown.addListener((_, _, _) -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
    }

    /** Tells who wants to know of a value chosen. */
    public Track onCommit(DoubleConsumer then) {
        commit = then;
        return this;
    }

    /** Tells who wants to know that there is to be no value. */
    public Track onClear(Runnable then) {
        clear = then;
        return this;
    }

    /** Draws the point to other values than near the marks. */
    void snapTo(DoubleFunction<Double> rule) {
        snap = rule;
    }

    /** Says values in words, for those who do not see the point. */
    public Track saying(DoubleFunction<String> how) {
        words = how;
        return this;
    }

    /** Shows a value known at a grade; {@code null} for none. A drag in progress goes on. */
    public void show(Double known, Grade grade) {
        value = known;
        sigma = grade == null ? 0 : grade.sigma();
        for (Grade each : Grade.values()) {
            getStyleClass().remove(style(each));
        }
        if (grade != null) {
            getStyleClass().add(style(grade));
        }
        if (!dragging) {
            shown.set(known);
        }
        requestLayout();
    }

    /** What the point shows now, also while it is dragged; {@code null} without a point. */
    ObjectProperty<Double> shownProperty() {
        return shown;
    }

    /** Where the point stands, in pixels of the track. */
    double pointX() {
        return shown.get() == null ? Double.NaN : x(shown.get());
    }

    private static String style(Grade grade) {
        return "grade-" + grade.name().toLowerCase(java.util.Locale.ROOT);
    }

    private double x(double at) {
        double room = getWidth() - 2 * RADIUS - 2;
        return RADIUS + 1 + room * (range.clamp(at) - range.min()) / (range.max() - range.min());
    }

    private double at(double x) {
        double room = Math.max(1, getWidth() - 2 * RADIUS - 2);
        return snap.apply(range.clamp(range.min() + (x - RADIUS - 1) / room * (range.max() - range.min())));
    }

    private Double nearMark(double raw) {
        double near = SNAP * (range.max() - range.min());
        return marks.stream().filter(mark -> Math.abs(mark - raw) <= near).findFirst()
                .orElse(Math.round(raw / step) * step);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !isDisabled()) {
            requestFocus();
            dragging = true;
            shown.set(tidy(at(event.getX())));
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            shown.set(tidy(at(event.getX())));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            event.consume();
            choose(shown.get());
        }
    }

    private void key(KeyEvent event) {
        Consumer<Double> move = to -> choose(tidy(range.clamp(to)));
        double from = value == null ? (range.min() + range.max()) / 2 : value;
        switch (event.getCode()) {
            case LEFT -> move.accept(stepped(from, -1));
            case RIGHT -> move.accept(stepped(from, 1));
            case HOME -> move.accept(range.min());
            case END -> move.accept(range.max());
            case DELETE, BACK_SPACE -> clear.run();
            case ESCAPE -> {
                if (!dragging) {
                    return;
                }
                dragging = false;
                shown.set(value);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The next value that the rule of snapping lets stand. */
    private double stepped(double from, int way) {
        for (double far = step; far <= range.max() - range.min(); far += step) {
            double to = tidy(snap.apply(range.clamp(from + way * far)));
            if (Math.abs(to - from) > 1e-9 && Math.signum(to - from) == way) {
                return to;
            }
        }
        return range.clamp(from + way * step);
    }

    private void choose(Double chosen) {
        if (chosen != null && !chosen.equals(value)) {
            commit.accept(chosen);
        }
        shown.set(value);
    }

    private static double tidy(double number) {
        return Math.round(number * 1e6) / 1e6 + 0.0;
    }

    @Override
    protected void layoutChildren() {
        double y = Math.round(getHeight() / 2) + 0.5;
        line(rail, x(range.min()), x(range.max()), y, y);
        for (int i = 0; i < ticks.size(); i++) {
            double x = Math.round(x(marks.get(i))) + 0.5;
            line(ticks.get(i), x, x, y - 3, y + 3);
        }
        boolean there = shown.get() != null;
        point.setVisible(there);
        spread.setVisible(there && sigma > 0);
        if (there) {
            point.setCenterX(x(shown.get()));
            point.setCenterY(y);
            line(spread, x(shown.get() - sigma), x(shown.get() + sigma), y, y);
        }
    }

    private static void line(Line line, double x1, double x2, double y1, double y2) {
        line.setStartX(x1);
        line.setEndX(x2);
        line.setStartY(y1);
        line.setEndY(y2);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> shown.get() == null ? range.min() : shown.get();
            case MIN_VALUE -> range.min();
            case MAX_VALUE -> range.max();
            case VALUE_STRING -> shown.get() == null ? Numerals.UNKNOWN : words.apply(shown.get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
