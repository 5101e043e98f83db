package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Id;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;

/**
 * The journey as a tree beside the picture: the same selection, and all of it for the keyboard and for those who do
 * not see the picture. What is unfolded stays so through changes.
 */
final class OutlinePanel extends VBox {
    private final TreeView<Twig> tree = new TreeView<>();
    private final OutlineWriter writer;
    private final ProjectSession session;
    private final Texts texts;
    private final Consumer<Id> follow;
    private final ObservableBooleanValue wanted;
    private final InvalidationListener again = _ -> fill();
    private boolean following;

    /**
     * A panel of a project.
     *
     * @param follow selects an element and brings it into sight
     * @param away   told when the keyboard is to go on to the picture
     * @param wanted whether it is shown; else it costs nothing
     */
    OutlinePanel(ProjectSession session, Texts texts, Consumer<Id> follow, Runnable away,
            ObservableBooleanValue wanted) {
        this.session = session;
        this.texts = texts;
        this.follow = follow;
        this.wanted = wanted;
        writer = new OutlineWriter(texts);
        setId("outline");
        getStyleClass().add("outline");
        Label title = new Label();
        title.textProperty().bind(texts.of("action.outline"));
        title.getStyleClass().add("panel-title");
        title.setLabelFor(tree);
        tree.setId("outline-tree");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>(new Twig("", null, "", "", List.of())));
        tree.getRoot().setExpanded(true);
        tree.setCellFactory(_ -> new TwigCell());
        tree.accessibleTextProperty().bind(texts.of("action.outline"));
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(now));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                away.run();
                event.consume();
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(title, tree);
        session.journeyProperty().addListener((_, _, _) -> fill());
        session.revisionProperty().addListener((_, _, _) -> fill());
        session.selectionProperty().addListener((_, _, _) -> mark());
        wanted.addListener((_, _, _) -> fill());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        fill();
    }

    /** Where the keyboard goes on in it. */
    void enter() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
    }

    private void fill() {
        texts.languageProperty().get();
        if (!wanted.get()) {
            return;
        }
        following = true;
        try {
            boolean first = tree.getRoot().getChildren().isEmpty();
            adapt(tree.getRoot(), writer.of(session.journeyProperty().get()));
            if (first && !tree.getRoot().getChildren().isEmpty()) {
                tree.getRoot().getChildren().getFirst().setExpanded(true);
            }
        } finally {
            following = false;
        }
        mark();
    }

    /** Makes what hangs below an item as it is to be; items that stay keep what is unfolded in them. */
    private static void adapt(TreeItem<Twig> item, List<Twig> twigs) {
        Map<String, TreeItem<Twig>> before = new HashMap<>();
        item.getChildren().forEach(child -> before.put(child.getValue().key(), child));
        List<TreeItem<Twig>> now = new ArrayList<>();
        for (Twig twig : twigs) {
            TreeItem<Twig> child = taking(before.get(twig.key()), twig);
            adapt(child, twig.twigs());
            now.add(child);
        }
        if (!item.getChildren().equals(now)) {
            item.getChildren().setAll(now);
        }
    }

    /** The item there was, or one in its place when it says something else: lines are written anew for new items only. */
    private static TreeItem<Twig> taking(TreeItem<Twig> old, Twig twig) {
        if (old == null) {
            return new TreeItem<>(twig);
        }
        Twig was = old.getValue();
        if (was.words().equals(twig.words()) && was.kind().equals(twig.kind())
                && was.twigs().size() == twig.twigs().size()) {
            old.setValue(twig);
            return old;
        }
        TreeItem<Twig> fresh = new TreeItem<>(twig);
        List<TreeItem<Twig>> below = List.copyOf(old.getChildren());
        old.getChildren().clear();
        fresh.getChildren().setAll(below);
        fresh.setExpanded(old.isExpanded());
        return fresh;
    }

    private void chosen(TreeItem<Twig> item) {
        if (!following && item != null && item.getValue().id() != null
                && !item.getValue().id().equals(session.selectionProperty().get())) {
            following = true;
            try {
                follow.accept(item.getValue().id());
            } finally {
                following = false;
            }
        }
    }

    /** Marks what is selected elsewhere, unfolding the way to it. */
    private void mark() {
        Id id = session.selectionProperty().get();
        if (following || !wanted.get()) {
            return;
        }
        TreeItem<Twig> now = tree.getSelectionModel().getSelectedItem();
        if (now != null && Objects.equals(now.getValue().id(), id)) {
            return;
        }
        following = true;
        try {
            TreeItem<Twig> item = id == null ? null : find(tree.getRoot(), id);
            if (item == null) {
                tree.getSelectionModel().clearSelection();
            } else {
                for (TreeItem<Twig> above = item.getParent(); above != null; above = above.getParent()) {
                    above.setExpanded(true);
                }
                tree.getSelectionModel().select(item);
                tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
            }
        } finally {
            following = false;
        }
    }

    private static TreeItem<Twig> find(TreeItem<Twig> from, Id id) {
        for (TreeItem<Twig> child : from.getChildren()) {
            if (id.equals(child.getValue().id())) {
                return child;
            }
            TreeItem<Twig> below = find(child, id);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** One line. */
    private static final class TwigCell extends TreeCell<Twig> {
        @Override
        protected void updateItem(Twig twig, boolean empty) {
            super.updateItem(twig, empty);
            getStyleClass().remove("outline-heading");
            if (empty || twig == null) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            setText(twig.id() == null ? twig.words() + "  " + twig.twigs().size() : twig.words());
            setAccessibleText(twig.kind().isEmpty() ? getText() : twig.kind() + ", " + twig.words());
            if (twig.id() == null) {
                getStyleClass().add("outline-heading");
            }
        }
    }
}
