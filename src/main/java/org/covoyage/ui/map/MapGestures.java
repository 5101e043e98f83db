package org.covoyage.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Turns what mouse, trackpad and keyboard do on the map into what is meant: pan, zoom at the pointer, point at,
 * select, walk on. It must not know what is shown.
 */
final class MapGestures {
    /** Zoom by this to the power of the pixels scrolled: a notch of a wheel, 40, is about 15 %. */
    private static final double PER_PIXEL = 1.0035;
    private static final double STEP = 1.25;
    private static final double ARROW = 60;
    /** A hand that clicks moves by so many pixels. */
    private static final double TREMBLE = 4;

    private final MapView view;
    private boolean spaceHeld;
    private boolean panning;
    /** Pressed where there is nothing: a drag moves the map. */
    private boolean onPaper;
    /** Pressed with the hand that drags things; not every platform tells of the button while it is held. */
    private boolean inHand;
    private double lastX;
    private double lastY;

    MapGestures(MapView view) {
        this.view = view;
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ZoomEvent.ZOOM, event -> {
            view.viewpoint().zoomBy(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            view.hover(event.getX(), event.getY());
            if (view.hand() != null && !spaceHeld) {
                view.hand().moved(event);
            }
        });
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            view.hover(-1, -1);
            if (view.hand() != null) {
                view.hand().left();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                spaceHeld = false;
                cursor();
            }
        });
        view.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                spaceHeld = false;
                cursor();
            }
        });
    }

    private void scrolled(ScrollEvent event) {
        event.consume();
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        if (dx == 0 && dy == 0) {
            return;
        }
        if ((event.isShortcutDown() || event.isControlDown()) != view.wheelZoomsProperty().get()) {
            view.viewpoint().zoomBy(Math.pow(PER_PIXEL, dy != 0 ? dy : dx), event.getX(), event.getY());
        } else if (event.isShiftDown() && dx == 0) {
            view.viewpoint().panBy(dy, 0);
        } else {
            view.viewpoint().panBy(dx, dy);
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        if (event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && spaceHeld) {
            panning = true;
            cursor();
        } else if (event.getButton() == MouseButton.PRIMARY && view.hand() != null) {
            inHand = true;
            view.hand().pressed(event);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            String subject = view.subjectAt(event.getX(), event.getY());
            onPaper = subject == null;
            if (event.getClickCount() == 2) {
                view.open(subject);
            } else {
                view.click(subject);
            }
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!panning && inHand) {
            panning = view.hand().dragged(event);
            if (panning) {
                cursor();
            }
            event.consume();
        }
        if (onPaper && !panning && Math.hypot(event.getX() - lastX, event.getY() - lastY) > TREMBLE) {
            panning = true;
            cursor();
        }
        if (panning) {
            view.viewpoint().panBy(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        onPaper &= event.getButton() != MouseButton.PRIMARY;
        if (inHand && event.getButton() == MouseButton.PRIMARY) {
            inHand = false;
            view.hand().released(event);
        }
        if (panning && event.getButton() != MouseButton.SECONDARY) {
            panning = false;
            cursor();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case SPACE -> {
                spaceHeld = true;
                cursor();
                yield true;
            }
            case LEFT, KP_LEFT -> arrow(event, -1, 0);
            case RIGHT, KP_RIGHT -> arrow(event, 1, 0);
            case UP, KP_UP -> arrow(event, 0, -1);
            case DOWN, KP_DOWN -> arrow(event, 0, 1);
            case TAB -> view.walk().beside(!event.isShiftDown());
            case ENTER -> view.open(view.selectedProperty().get());
            case ESCAPE -> view.deselect();
            case PLUS, ADD -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case PAGE_DOWN -> pan(0, -0.85 * view.getHeight());
            case PAGE_UP -> pan(0, 0.85 * view.getHeight());
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    /** Arrows walk from thing to thing; with Shift they move the map. */
    private boolean arrow(KeyEvent event, int dx, int dy) {
        return event.isShiftDown() ? pan(-dx * ARROW, -dy * ARROW) : view.walk().towards(dx, dy);
    }

    private boolean pan(double dx, double dy) {
        view.viewpoint().panBy(dx, dy);
        return true;
    }

    private boolean zoom(double factor) {
        view.viewpoint().zoomBy(factor);
        return true;
    }

    private void cursor() {
        view.setCursor(panning ? Cursor.CLOSED_HAND : spaceHeld ? Cursor.OPEN_HAND
                : view.hand() != null ? view.hand().cursor() : Cursor.DEFAULT);
    }
}
