package org.covoyage.ui.create;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.exchange.Draft;
import org.covoyage.exchange.Finding;
import org.covoyage.exchange.PastedText;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Word;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Latest;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A text on the left; on the right what is understood of it, as a table, as a picture and in sentences, while one types.
 * It changes nothing: what becomes of the draft is for others to say.
 */
public final class TextPreview extends HBox {
    private static final double TEXT_WIDTH = 300;
    private static final double RIGHT_WIDTH = 600;
    private static final double PICTURE_WIDTH = 336;
    private static final double PICTURE_HEIGHT = Math.rint(PICTURE_WIDTH * 9 / 16);
    /** More stages than this are not drawn in the preview: nobody could read them, and drawing them takes time. */
    private static final int DRAWN = 40;
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");

    private final Tools tools;
    private final Texts texts;
    private final TextArea text = ClipboardText.field();
    private final LongText whole = new LongText(text);
    private final DraftTable table;
    private final ImageView picture = new ImageView();
    private final Label summary = new Label();
    private final VBox findings = new VBox();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>();
    private final Latest<Understood> latest;
    private final InvalidationListener again = _ -> read();
    private Correction correction = Correction.NONE;

    /**
     * A preview.
     *
     * @param language in which names that a text lacks are made up, and in which the picture is labelled
     */
    public TextPreview(Tools tools, Language language, Consumer<? super Throwable> failed) {
        this.tools = tools;
        texts = tools.texts();
        this.language.set(language);
        latest = tools.background().latest(this::show, failed);
        table = new DraftTable(texts, (row, type) -> correct(row, type));
        getStyleClass().add("text-preview");
        // Wrapped sentences would else ask for the height they need at no width.
        setMinSize(0, 0);
        getChildren().addAll(left(), right());
        text.textProperty().addListener((_, _, _) -> {
            correction = Correction.NONE;
            read();
        });
        this.language.addListener(again);
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        tools.appearance().darkProperty().addListener(new WeakInvalidationListener(again));
        read();
    }

    /** What is understood of the text as it stands; {@code null} while it is being read and when it gives nothing. */
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The language of the journey to be. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Puts a text in place of the one that stands there. */
    public void setText(String other) {
        text.setText(other);
    }

    /** Where one types. */
    public TextArea field() {
        return text;
    }

    private Region left() {
        text.setId("create-text");
        text.accessibleTextProperty().bind(texts.of("create.text"));
        text.getStyleClass().add("create-text");
        text.setWrapText(false);
        VBox.setVgrow(text, Priority.ALWAYS);
        Label hint = new Label();
        hint.textProperty().bind(texts.of("create.examples"));
        hint.getStyleClass().add("quiet");
        FlowPane examples = new FlowPane(10, 2, hint);
        for (String kind : List.of("table", "list", "mermaid")) {
            Hyperlink example = new Hyperlink();
            example.setId("example-" + kind);
            example.textProperty().bind(texts.of("create.example." + kind));
            example.getStyleClass().add("details-link");
            example.setOnAction(_ -> text.setText(texts.get("create.sample." + kind)));
            examples.getChildren().add(example);
        }
        examples.setAlignment(Pos.BASELINE_LEFT);
        Label excerpt = new Label();
        excerpt.setId("create-excerpt");
        excerpt.textProperty().bind(Bindings.createStringBinding(() -> texts.get("create.excerpt",
                whole.hiddenProperty().get()), whole.hiddenProperty(), texts.languageProperty()));
        excerpt.getStyleClass().add("quiet");
        excerpt.setWrapText(true);
        excerpt.setMinHeight(Region.USE_PREF_SIZE);
        excerpt.visibleProperty().bind(whole.hiddenProperty().greaterThan(0));
        excerpt.managedProperty().bind(excerpt.visibleProperty());
        VBox left = new VBox(8, text, excerpt, examples);
        left.setMinWidth(TEXT_WIDTH);
        left.setPrefWidth(TEXT_WIDTH);
        return left;
    }

    private Region right() {
        summary.setId("create-summary");
        summary.getStyleClass().add("draft-summary");
        summary.setWrapText(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        picture.setId("create-picture");
        picture.setPreserveRatio(true);
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("sample-picture");
        paper.setMinSize(PICTURE_WIDTH + 2, PICTURE_HEIGHT + 2);
        paper.setMaxSize(PICTURE_WIDTH + 2, PICTURE_HEIGHT + 2);
        findings.getStyleClass().add("draft-findings");
        findings.setId("create-findings");
        ScrollPane sentences = new ScrollPane(findings);
        sentences.setFitToWidth(true);
        sentences.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sentences.getStyleClass().add("draft-table");
        sentences.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        sentences.accessibleTextProperty().bind(texts.of("create.findings"));
        sentences.setPrefHeight(PICTURE_HEIGHT + 2);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        HBox below = new HBox(14, paper, sentences);
        below.setMinHeight(PICTURE_HEIGHT + 2);
        below.setMaxHeight(PICTURE_HEIGHT + 2);
        VBox right = new VBox(10, summary, table, below);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinSize(0, 0);
        right.setPrefWidth(RIGHT_WIDTH);
        return right;
    }

    private void correct(int row, LaneType type) {
        correction = correction.with(row, type);
        read();
    }

    private void read() {
        draft.set(null);
        String written = whole.text();
        Language spoken = language.get();
        Correction corrected = correction;
        Theme.Name theme = tools.appearance().darkProperty().get() ? Theme.Name.DARK : Theme.Name.LIGHT;
        texts.languageProperty().get();
        latest.run(() -> understand(written, spoken, corrected, theme));
    }

    private Understood understand(String written, Language spoken, Correction corrected, Theme.Name theme) {
        PastedText kind = PastedText.of(written);
        Draft read = kind.read(written, spoken);
        Draft meant = corrected.of(read);
        return new Understood(written, kind, read, meant,
                meant.isEmpty() || meant.stages().size() > DRAWN ? null : draw(meant, spoken, theme));
    }

    private Image draw(Draft meant, Language spoken, Theme.Name theme) {
        Journey journey = meant.toJourney(spoken);
        Cover cover = new Cover(journey.scenario().name(), null, null, spoken, null, null, null);
        Drawing drawing = tools.picture().draw(cover, journey, new PictureRequest(PictureKind.MAP, Density.HEADLINE,
                theme, spoken, PictureRequest.SLIDE, null, Focus.WHOLE));
        return tools.pixels().whole(drawing, 2 * PICTURE_WIDTH, 2 * PICTURE_HEIGHT);
    }

    private void show(Understood understood) {
        Draft meant = understood.draft();
        table.show(understood);
        picture.setImage(understood.picture());
        boolean blank = understood.text().isBlank();
        summary.setText(blank ? texts.get("create.nothingYet") : meant.isEmpty() ? texts.get("create.nothing")
                : texts.get("create.understood", texts.get("create.kind." + Word.of(
                        understood.kind())), meant.stages().size(), meant.rows().size(), meant.companions().size()));
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(summary.getText());
        findings.getChildren().clear();
        if (!blank) {
            // What was left out is seen first, however much there is to say.
            meant.findings().stream().sorted(Comparator.comparing(Finding::level).reversed())
                    .forEach(finding -> findings.getChildren().add(sentence(finding)));
        }
        draft.set(meant.isEmpty() ? null : meant);
    }

    private Label sentence(Finding finding) {
        String words = finding.sentence(texts.locale());
        Label label = new Label(finding.line() == 0 ? words : texts.get("create.line", finding.line(), words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setGraphic(new FontIcon(switch (finding.level()) {
            case UNDERSTOOD -> Material2OutlinedAL.CHECK;
            case ASSUMED -> Material2OutlinedAL.HELP_OUTLINE;
            case LEFT_OUT -> Material2OutlinedMZ.REPORT_PROBLEM;
        }));
        label.getStyleClass().add("draft-finding");
        label.pseudoClassStateChanged(LEFT_OUT, finding.level() == Finding.Level.LEFT_OUT);
        label.pseudoClassStateChanged(ASSUMED, finding.level() == Finding.Level.ASSUMED);
        return label;
    }
}
