package org.covoyage.ui.companion;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** One of the seven pictures of two people as circles, from apart to nearly one. */
final class IosPicture extends Region {
    private static final double HEIGHT = 30;

    private final int step;
    private final Circle customer = new Circle();
    private final Circle companion = new Circle();

    /**
     * A picture.
     *
     * @param step 1 apart … 7 nearly one
     */
    IosPicture(int step) {
        this.step = step;
        customer.getStyleClass().add("side-ios-customer");
        companion.getStyleClass().add("side-ios-companion");
        getChildren().setAll(customer, companion);
        setMinSize(20, HEIGHT);
        setPrefSize(34, HEIGHT);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.min(getWidth() / 4 - 0.8, getHeight() / 2 - 2);
        double apart = radius * 2 * (1.03 - (step - 1) * 0.145);
        double y = getHeight() / 2;
        place(customer, (getWidth() - apart) / 2, y, radius);
        place(companion, (getWidth() + apart) / 2, y, radius);
    }

    private static void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }
}
