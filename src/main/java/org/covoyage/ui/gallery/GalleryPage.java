package org.covoyage.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.covoyage.drawing.Theme;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/** The welcome page: samples to open, files opened last, a button for any other. It must not know what opening means. */
public final class GalleryPage extends BorderPane {
    private static final int PIXELS_WIDE = (int) (2 * SampleCard.WIDTH);

    /** What the page can ask for. */
    public interface Doors {
        /** Opens a sample. */
        void sample(SampleShelf.Sample sample);

        /** Begins a new journey. */
        void create();

        /** Opens a file. */
        void file(Path file);
    }

    private final Texts texts;
    private final Background background;
    private final SampleShelf shelf;
    private final Thumbnails thumbnails;
    private final Appearance appearance;
    private final SettingsStore settings;
    private final Doors doors;
    private final Consumer<? super Throwable> failed;
    private final FlowPane cards = new FlowPane();
    private final RecentList recents;
    private final InvalidationListener again = _ -> refresh();
    private final InvalidationListener recentsAgain = _ -> showRecents();
    private List<Path> shown;

    /** The page; the button opens any file, the further controls stand at the foot. */
    public GalleryPage(Texts texts, Background background, SampleShelf shelf, Thumbnails thumbnails,
            Appearance appearance, SettingsStore settings, Doors doors, Button open, Region foot,
            Consumer<? super Throwable> failed) {
        this.texts = texts;
        this.background = background;
        this.shelf = shelf;
        this.thumbnails = thumbnails;
        this.appearance = appearance;
        this.settings = settings;
        this.doors = doors;
        this.failed = failed;
        recents = new RecentList(texts, background, doors::file, failed);
        getStyleClass().add("gallery");
        setLeft(side(open, foot));
        setCenter(samples());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        appearance.darkProperty().addListener(new WeakInvalidationListener(again));
        settings.property().addListener(new WeakInvalidationListener(recentsAgain));
        refresh();
    }

    private Region side(Button open, Region foot) {
        ImageView mark = new ImageView(new Image(GalleryPage.class.getResourceAsStream("/icons/app/covoyage-128.png")));
        mark.setFitWidth(56);
        mark.setFitHeight(56);
        Label name = label("app.name", "brand-name");
        Label tagline = label("app.tagline", "brand-line");
        open.getStyleClass().add("accent");
        open.setMaxWidth(Double.MAX_VALUE);
        Label drop = label("gallery.drop", "gallery-hint");
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        VBox side = new VBox(mark, name, tagline, open, drop, label("gallery.recents", "gallery-heading"), recents, air,
                foot);
        side.getStyleClass().add("gallery-side");
        return side;
    }

    private Region samples() {
        VBox head = new VBox(4, label("gallery.samples", "gallery-title"), label("gallery.samples.hint", "gallery-lead"));
        cards.getStyleClass().add("sample-cards");
        VBox all = new VBox(18, head, cards);
        // Cards have air of their own: their pictures, not their edges, stand under the title.
        VBox.setMargin(cards, new Insets(0, -9, 0, -9));
        all.getStyleClass().add("gallery-samples");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("gallery-scroll");
        scroll.setFocusTraversable(false);
        scroll.accessibleTextProperty().bind(texts.of("gallery.samples"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        StringBinding words = texts.of(key);
        label.textProperty().bind(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    /** Shows the samples of the language in the brightness of the windows; pictures come as they are drawn. */
    private void refresh() {
        shown = null;
        showRecents();
        Theme.Name theme = appearance.darkProperty().get() ? Theme.Name.DARK : Theme.Name.LIGHT;
        var language = texts.languageProperty().get();
        background.run(() -> shelf.in(language), samples -> {
            if (language == texts.language()) {
                fill(samples, theme);
            }
        }, failed);
    }

    private void showRecents() {
        List<Path> files = settings.get().recents();
        if (!files.equals(shown)) {
            shown = files;
            recents.show(files);
        }
    }

    private void fill(List<SampleShelf.Sample> samples, Theme.Name theme) {
        List<SampleCard> made = samples.stream()
                .map(sample -> new SampleCard(texts, sample, () -> doors.sample(sample))).toList();
        cards.getChildren().setAll(made);
        cards.getChildren().addFirst(new NewCard(texts, doors::create));
        for (int i = 0; i < made.size(); i++) {
            SampleCard card = made.get(i);
            SampleShelf.Sample sample = samples.get(i);
            background.run(() -> thumbnails.of(sample, theme, PIXELS_WIDE), card::show, problem -> {
                card.fail();
                failed.accept(problem);
            });
        }
    }
}
