package org.covoyage.ui.details;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Id;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Shows {@link Details} beside the map, or a panel of its own for an element with the details folded away below. It
 * must not know where they come from.
 */
public final class DetailsPanel extends ScrollPane {
    /** Labels longer than this stand above their value. */
    private static final int LONG_LABEL = 24;
    private static final int LONG_VALUE = 60;

    private final VBox content = new VBox();
    private final VBox facts = new VBox();
    private final VBox folded = new VBox();
    private final ToggleButton unfold = new ToggleButton();
    private final HBox tools = new HBox();
    private final Consumer<Id> follow;

    /**
     * An empty panel.
     *
     * @param all    what the button says that unfolds the details below a panel of its own
     * @param follow told when the user follows a fact to the element it leads to
     */
    public DetailsPanel(ObservableValue<String> all, Consumer<Id> follow) {
        this.follow = follow;
        facts.getStyleClass().add("details-facts-list");
        folded.getStyleClass().add("details-list");
        unfold.textProperty().bind(all);
        unfold.setId("details-all");
        unfold.setGraphic(new FontIcon(Material2OutlinedAL.CHEVRON_RIGHT));
        unfold.getStyleClass().setAll("details-all");
        unfold.setMaxWidth(Double.MAX_VALUE);
        unfold.setOnAction(_ -> fold());
        tools.setFillHeight(false);
        content.getStyleClass().add("details-content");
        getStyleClass().add("details");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setFocusTraversable(true);
    }

    /** Puts something to work with below the title. */
    public void tool(Node tool) {
        tools.getChildren().setAll(tool);
    }

    /** Shows other details, from their beginning. */
    public void show(Details details) {
        show(details, null, null);
    }

    /**
     * Shows other details.
     *
     * @param own a panel of its own for what they are of, or {@code null}; while it stays the same, so do the place
     *            that is scrolled to and the focus
     * @param fields what of it can be changed, or {@code null}; kept likewise
     */
    public void show(Details details, Node own, Node fields) {
        facts.getChildren().clear();
        for (Section section : details.sections()) {
            if (!section.title().isEmpty()) {
                Label heading = label(section.title(), "details-heading");
                facts.getChildren().add(heading);
            }
            facts.getChildren().add(facts(section));
        }
        setAccessibleText(details.kind() + ", " + details.title());
        boolean same = fields != null && folded.getChildren().contains(fields)
                && (own == null) != content.getChildren().contains(unfold)
                && (own == null || content.getChildren().getFirst() == own);
        if (own == null && same) {
            content.getChildren().set(0, header(details));
        } else if (!same) {
            boolean entered = isEntered();
            folded.getChildren().setAll(facts);
            if (fields != null) {
                folded.getChildren().addFirst(fields);
            }
            content.getChildren().setAll(own == null ? List.of(header(details), tools, folded)
                    : List.of(own, tools, unfold, folded));
            setVvalue(0);
            if (entered && !isEntered()) {
                // What had the focus is gone; the next key is meant for this panel, not for the first button above.
                requestFocus();
            }
        }
        if (own == null) {
            unfolded(true);
        } else {
            fold();
        }
    }

    /** Takes the focus from within a node, when it is there: the next key is not meant for what that shows now. */
    public void leave(Node fields) {
        if (isWithin(fields)) {
            requestFocus();
        }
    }

    private boolean isEntered() {
        return isWithin(content);
    }

    private boolean isWithin(Node node) {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != node) {
            at = at.getParent();
        }
        return at != null;
    }

    private void fold() {
        unfolded(unfold.isSelected());
        ((FontIcon) unfold.getGraphic()).setIconCode(unfold.isSelected() ? Material2OutlinedAL.EXPAND_MORE
                : Material2OutlinedAL.CHEVRON_RIGHT);
    }

    private void unfolded(boolean there) {
        folded.setVisible(there);
        folded.setManaged(there);
    }

    private static Node header(Details details) {
        return new VBox(4, label(details.kind(), "details-kind"), label(details.title(),
                details.title().length() > LONG_VALUE ? "details-long-title" : "details-title"));
    }

    private Node facts(Section section) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("details-facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(40);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        int row = 0;
        for (Fact fact : section.facts()) {
            Node value = value(fact);
            boolean alone = fact.label().isEmpty();
            boolean stacked = !alone && (fact.value().length() > LONG_VALUE || fact.label().length() > LONG_LABEL
                    && fact.value().length() > LONG_LABEL);
            if (!alone) {
                Label label = label(fact.label(), "details-label");
                label.setLabelFor(value);
                GridPane.setValignment(label, VPos.TOP);
                grid.add(label, 0, row, stacked ? 2 : 1, 1);
            }
            if (stacked) {
                row++;
            }
            grid.add(value, alone || stacked ? 0 : 1, row++, alone || stacked ? 2 : 1, 1);
        }
        return grid;
    }

    private Node value(Fact fact) {
        if (fact.target() == null) {
            return label(fact.value(), "details-value");
        }
        Hyperlink link = new Hyperlink(fact.value());
        link.getStyleClass().add("details-link");
        link.setWrapText(true);
        link.setAccessibleText(fact.label().isEmpty() ? fact.value() : fact.label() + ", " + fact.value());
        link.setUserData(fact.target());
        link.setOnAction(_ -> follow.accept(fact.target()));
        return link;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
