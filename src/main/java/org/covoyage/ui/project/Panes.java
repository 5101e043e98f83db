package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where the parts of a project's page stand: bars above, a panel on the left, the desk with the picture, the details on
 * the right, each as far as it is wanted. It must not know what they show.
 */
final class Panes {
    private static final double DETAILS_WIDTH = 320;
    private static final double LEAST_DETAILS = 288;
    private static final double LEFT_WIDTH = 260;
    /** However large the interface, the details leave so much of the whole to the picture. */
    private static final double MOST_DETAILS = 0.45;

    private final VBox top = new VBox();
    private final ProjectToolbar toolbar;
    private final StackPane desk;
    private final Node picture;
    private final Node strip;
    private final Region details;
    private final Node status;
    private final BorderPane middle;
    private final SplitPane split = new SplitPane();
    private final SplitPane whole = new SplitPane(split);
    private Node left;
    private boolean detailed;
    private boolean bare;
    /** As the user has it, in pixels. */
    private double wide = DETAILS_WIDTH;
    private double scale = 1;

    /**
     * Parts in their places.
     *
     * @param picture what on the desk takes the focus
     * @param strip   below the desk
     */
    Panes(ProjectToolbar toolbar, StackPane desk, Node picture, Node strip, Region details, Node status) {
        this.toolbar = toolbar;
        this.desk = desk;
        this.picture = picture;
        this.strip = strip;
        this.details = details;
        this.status = status;
        top.getChildren().add(toolbar);
        middle = new BorderPane(desk);
        middle.setBottom(strip);
        split.getItems().add(middle);
        SplitPane.setResizableWithParent(details, false);
        details.setPrefWidth(DETAILS_WIDTH);
        details.setMinWidth(LEAST_DETAILS);
        // Once it is laid out: the split itself leaves the details as wide as they were when there was less room.
        split.widthProperty().addListener((_, _, _) -> Platform.runLater(this::divide));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dragged);
    }

    /** Puts all of them on a page. */
    void on(BorderPane page) {
        page.setTop(top);
        page.setCenter(whole);
        page.setBottom(status);
    }

    /** Puts a bar below the toolbar. */
    void above(Node bar) {
        top.getChildren().add(bar);
    }

    /** Puts a panel on the left; {@code null} for none. */
    void beside(Node panel) {
        left = panel;
        arrange();
    }

    /** Shows or hides the details; says whether they are wanted now and were not before. */
    boolean detailed(boolean wanted) {
        boolean anew = wanted && !detailed;
        detailed = wanted;
        arrange();
        return anew;
    }

    /** Shows the picture and nothing else, with something over it, or everything again. */
    void bare(boolean now, Node over) {
        bare = now;
        for (Node node : List.of(top, status)) {
            node.setVisible(!now);
            node.setManaged(!now);
        }
        desk.getChildren().remove(over);
        if (now) {
            desk.getChildren().add(over);
        }
        arrange();
    }

    private void arrange() {
        arrangeLeft();
        middle.setBottom(bare ? null : strip);
        boolean wanted = detailed && !bare;
        if (wanted && !split.getItems().contains(details)) {
            split.getItems().add(details);
            divide();
        } else if (!wanted) {
            split.getItems().remove(details);
        }
    }

    private void arrangeLeft() {
        boolean wanted = left != null && !bare;
        if (whole.getItems().size() > 1 && (!wanted || whole.getItems().getFirst() != left)) {
            whole.getItems().removeFirst();
        }
        if (wanted && whole.getItems().size() == 1) {
            whole.getItems().addFirst(left);
            SplitPane.setResizableWithParent(left, false);
            whole.setDividerPosition(0, scale * LEFT_WIDTH / Math.max(4 * scale * LEFT_WIDTH, whole.getWidth()));
        }
    }

    /** Gives the details their width, whatever became of the whole: full screen comes and goes in steps. */
    private void divide() {
        if (split.getWidth() > 0 && split.getItems().contains(details)) {
            split.setDividerPosition(0, 1 - Math.min(wide / split.getWidth(), MOST_DETAILS));
        }
    }

    /** Gives the panels beside the picture room for letters so many times as large as they are meant to be. */
    void scaled(double times) {
        if (times != scale) {
            wide *= times / scale;
            scale = times;
            details.setMinWidth(LEAST_DETAILS * Math.min(1, times));
            divide();
        }
    }

    private void dragged(MouseEvent event) {
        boolean onDivider = false;
        for (Node node = (Node) event.getTarget(); node != null && node != split; node = node.getParent()) {
            onDivider |= node.getStyleClass().contains("split-pane-divider");
        }
        if (onDivider && split.getItems().contains(details)) {
            wide = details.getWidth();
        }
    }

    /** Moves the focus from toolbar to left panel to picture to details and around. */
    void next() {
        List<Node> panes = new ArrayList<>(List.of(toolbar));
        if (whole.getItems().contains(left)) {
            panes.add(left);
        }
        panes.add(picture);
        if (split.getItems().contains(details)) {
            panes.add(details);
        }
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            for (Node node = toolbar.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node == panes.get(i)) {
                    now = i;
                }
            }
        }
        Node next = panes.get((now + 1) % panes.size());
        Node entrance = next == toolbar ? toolbar.getChildren().getFirst() : next;
        if (next == left) {
            entrance = left.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().orElse(left);
        }
        entrance.requestFocus();
    }
}
