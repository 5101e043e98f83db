package org.covoyage.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.covoyage.ui.text.Texts;

/**
 * The help on one page: contents and a search field on the left, the text on the right, in the language of the
 * interface. It must not know which window it stands in.
 */
final class HelpPage extends BorderPane {
    private static final double WIDTH = 660;

    private final Texts texts;
    private final TextField search = new TextField();
    private final VBox contents = new VBox(2);
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private HelpText help;

    HelpPage(Texts texts) {
        this.texts = texts;
        getStyleClass().add("help");
        search.setId("help-search");
        search.promptTextProperty().bind(texts.of("help.search"));
        search.accessibleTextProperty().bind(texts.of("help.search"));
        search.textProperty().addListener((_, _, _) -> show());
        page.getStyleClass().add("help-page");
        scroll.setFitToWidth(true);
        scroll.accessibleTextProperty().bind(texts.of("help.title"));
        VBox side = new VBox(14, search, contents);
        side.getStyleClass().add("help-side");
        setLeft(side);
        setCenter(scroll);
        texts.languageProperty().addListener((_, _, _) -> read());
        read();
    }

    private void read() {
        help = HelpText.in(texts.language());
        show();
    }

    /** Everything, or the sections in which every word that is looked for stands. */
    private void show() {
        String words = search.getText();
        List<HelpText.Section> shown = words.isBlank() ? help.sections()
                : help.sections().stream().filter(section -> section.matches(words)).toList();
        contents.getChildren().clear();
        page.getChildren().clear();
        for (HelpText.Section section : shown) {
            Label title = text(section.title(), "help-title");
            VBox part = new VBox(title);
            part.getStyleClass().add("help-section");
            part.setMaxWidth(WIDTH);
            section.blocks().forEach(block -> part.getChildren().add(node(block, block.matches(words))));
            page.getChildren().add(part);
            Hyperlink link = new Hyperlink(section.title());
            link.setWrapText(true);
            link.setOnAction(_ -> {
                link.setVisited(false);
                scrollTo(part);
            });
            contents.getChildren().add(link);
        }
        if (shown.isEmpty()) {
            page.getChildren().add(text(texts.get("help.none", words.strip()), "quiet"));
        }
        scroll.setVvalue(0);
    }

    private Node node(HelpText.Block block, boolean found) {
        Node node = switch (block) {
            case HelpText.Paragraph paragraph -> text(paragraph.words(), "help-paragraph");
            case HelpText.Point point -> {
                Label bullet = new Label("•");
                bullet.getStyleClass().add("help-bullet");
                bullet.setMinWidth(USE_PREF_SIZE);
                yield new HBox(8, bullet, text(point.words(), "help-paragraph"));
            }
            case HelpText.Formula formula -> boxed("help-formula", text(formula.formula(), "help-math"),
                    text(formula.meaning(), "quiet"));
            case HelpText.Source source -> boxed("help-source", text(source.title(), "help-strong"),
                    text(texts.get("help.supports", source.supports()), "help-paragraph"),
                    text(texts.get("help.supports.not", source.not()), "help-paragraph"));
        };
        if (found) {
            node.getStyleClass().add("help-found");
        }
        return node;
    }

    private static VBox boxed(String style, Label... lines) {
        VBox box = new VBox(2, lines);
        box.getStyleClass().add(style);
        return box;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        // Else a column that has little height takes it from its texts.
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void scrollTo(Node part) {
        Bounds all = page.getLayoutBounds();
        double room = all.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, part.getBoundsInParent().getMinY() / room));
    }

    /** Titles of the sections that are shown. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        contents.getChildren().forEach(link -> titles.add(((Hyperlink) link).getText()));
        return titles;
    }
}
