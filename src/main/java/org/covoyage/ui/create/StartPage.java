package org.covoyage.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.covoyage.drawing.Theme;
import org.covoyage.file.Template;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Everything one can begin with, as cards: a text, the templates, the samples. It must not know what is made of it. */
final class StartPage extends ScrollPane {
    private static final int PIXELS_WIDE = (int) (2 * StartCard.WIDTH);

    private final Tools tools;
    private final Texts texts;
    private final SampleShelf shelf;
    private final Thumbnails thumbnails;
    private final ReadOnlyObjectProperty<Language> language;
    private final Consumer<Beginning> chosen;
    private final Consumer<? super Throwable> failed;
    private final FlowPane templates = new FlowPane();
    private final FlowPane samples = new FlowPane();
    private final StartCard fromText;
    private final InvalidationListener again = _ -> refresh();

    /**
     * The page.
     *
     * @param language of the journeys offered
     * @param text     opens the page for texts
     */
    StartPage(Tools tools, SampleShelf shelf, Thumbnails thumbnails, ReadOnlyObjectProperty<Language> language,
            Runnable text, Consumer<Beginning> chosen, Consumer<? super Throwable> failed) {
        this.tools = tools;
        texts = tools.texts();
        this.shelf = shelf;
        this.thumbnails = thumbnails;
        this.language = language;
        this.chosen = chosen;
        this.failed = failed;
        fromText = new StartCard("start-text", text).named(texts.of("create.fromText"),
                texts.of("create.fromText.hint"));
        FontIcon sheet = new FontIcon(Material2OutlinedAL.CONTENT_PASTE);
        sheet.getStyleClass().add("start-icon");
        fromText.show(sheet);
        fromText.getStyleClass().add("start-special");
        templates.getStyleClass().add("start-cards");
        samples.getStyleClass().add("start-cards");
        templates.setRowValignment(VPos.TOP);
        samples.setRowValignment(VPos.TOP);
        Label heading = new Label();
        heading.textProperty().bind(texts.of("create.samples"));
        heading.getStyleClass().add("start-heading");
        VBox all = new VBox(10, templates, heading, samples);
        VBox.setMargin(heading, new Insets(10, 0, 0, 9));
        all.getStyleClass().add("start-page");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        accessibleTextProperty().bind(texts.of("create.title"));
        getStyleClass().add("gallery-scroll");
        language.addListener(new WeakInvalidationListener(again));
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        tools.appearance().darkProperty().addListener(new WeakInvalidationListener(again));
        refresh();
    }

    /** The focus belongs to the first card. */
    @Override
    public void requestFocus() {
        templates.getChildren().getFirst().requestFocus();
    }

    private void refresh() {
        Language spoken = language.get();
        texts.languageProperty().get();
        Theme.Name theme = tools.appearance().darkProperty().get() ? Theme.Name.DARK : Theme.Name.LIGHT;
        List<StartCard> made = new ArrayList<>();
        for (Template template : Template.values()) {
            String key = Word.of(template);
            StartCard card = new StartCard("start-" + key, () -> chosen.accept(Beginning.of(template, spoken)));
            card.name(texts.get("template." + key), texts.get("template.hint." + key));
            tools.background().run(() -> thumbnails.of(new SampleShelf.Sample(key, template.bytes(spoken)), theme,
                    PIXELS_WIDE), thumbnail -> card.show(thumbnail.image()), failed);
            made.add(card);
        }
        made.add(1, fromText);
        templates.getChildren().setAll(made);
        samples.getChildren().clear();
        tools.background().run(() -> shelf.in(spoken), found -> {
            if (spoken == language.get()) {
                fill(found, theme);
            }
        }, failed);
    }

    private void fill(List<SampleShelf.Sample> found, Theme.Name theme) {
        List<StartCard> made = new ArrayList<>();
        for (SampleShelf.Sample sample : found) {
            StartCard card = new StartCard("copy-" + sample.name().replace('.', '-'),
                    () -> chosen.accept(Beginning.of(sample)));
            card.name(texts.get("gallery.drawing", sample.name()), "");
            tools.background().run(() -> thumbnails.of(sample, theme, PIXELS_WIDE), thumbnail -> {
                card.show(thumbnail.image());
                card.name(thumbnail.title(), texts.get("gallery.facts", thumbnail.stages(), thumbnail.companions()));
            }, failed);
            made.add(card);
        }
        samples.getChildren().setAll(made);
    }
}
