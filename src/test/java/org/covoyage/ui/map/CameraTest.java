package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.covoyage.drawing.Bounds;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final Bounds MAP = new Bounds(0, 0, 1000, 800);

    @Test
    void zoomingKeepsThePointUnderThePointerWhereverItIs() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Camera camera = new Camera(random.nextDouble(-500, 500), random.nextDouble(-500, 500),
                    random.nextDouble(Camera.MIN, Camera.MAX));
            double x = random.nextDouble(1000);
            double y = random.nextDouble(1000);
            Camera zoomed = camera.zoomed(random.nextDouble(0.2, 5), x, y);
            assertThat(zoomed.drawingX(x)).isCloseTo(camera.drawingX(x), within(1e-6));
            assertThat(zoomed.drawingY(y)).isCloseTo(camera.drawingY(y), within(1e-6));
        }
    }

    @Test
    void zoomStaysBetweenFiveAndEightHundredPercent() {
        Camera camera = new Camera(0, 0, Camera.FULL_SIZE);
        assertThat(camera.zoomed(1e9, 0, 0).share()).isCloseTo(8, within(1e-9));
        assertThat(camera.zoomed(1e-9, 0, 0).share()).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void fittingShowsTheWholeInTheMiddle() {
        Camera camera = Camera.fitting(MAP, 600, 600, 50);
        assertThat(camera.viewX(0)).isCloseTo(50, within(1e-9));
        assertThat(camera.viewX(1000)).isCloseTo(550, within(1e-9));
        assertThat(camera.viewY(400)).isCloseTo(300, within(1e-9));
    }

    @Test
    void howeverFarOnePansAPartStaysInSight() {
        Camera far = new Camera(0, 0, 1).panned(1e6, -1e6).holding(MAP, 500, 400);
        assertThat(far.viewX(0)).isCloseTo(400, within(1e-9));
        assertThat(far.viewY(800)).isCloseTo(80, within(1e-9));
    }

    @Test
    void revealingMovesNoMoreThanNeeded() {
        Camera camera = new Camera(0, 0, 1);
        assertThat(camera.revealing(new Bounds(100, 100, 50, 50), 0, 0, 500, 400)).isEqualTo(camera);
        assertThat(camera.revealing(new Bounds(600, 100, 50, 50), 0, 0, 500, 400)).isEqualTo(new Camera(150, 0, 1));
        assertThat(camera.revealing(new Bounds(-70, 100, 50, 50), 20, 0, 500, 400)).isEqualTo(new Camera(-90, 0, 1));
    }
}
