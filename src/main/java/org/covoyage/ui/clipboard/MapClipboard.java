package org.covoyage.ui.clipboard;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.clip.Insertion;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.exchange.BulletList;
import org.covoyage.exchange.Finding;
import org.covoyage.exchange.GridText;
import org.covoyage.exchange.MarkdownOutline;
import org.covoyage.exchange.MermaidWriter;
import org.covoyage.exchange.PastedText;
import org.covoyage.exchange.Written;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.ui.action.Action;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.create.ClipboardText;
import org.covoyage.ui.create.InsertWindow;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.PicturesFromFiles;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The commands between an open journey and the clipboard, each declared once. Elements come back as they went; a text
 * becomes a card where something is selected, a list becomes cards; whatever is more is shown before it is inserted.
 */
public final class MapClipboard {
    /** Findings named one by one in a notice. */
    private static final int NAMED = 2;

    /** Takes what is selected away, onto the clipboard. */
    public final Action cut;
    /** Puts what is selected on the clipboard. */
    public final Action copy;
    /** Puts what is on the clipboard into the journey. */
    public final Action paste;
    /** Puts the whole map on the clipboard for a spreadsheet. */
    public final Action copyTable;
    /** Puts the whole map on the clipboard as Mermaid. */
    public final Action copyMermaid;
    /** Puts the whole map on the clipboard as an outline. */
    public final Action copyOutline;

    private final ProjectSession session;
    private final MapView map;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final SystemPasteboard board;
    private final SelectionEditor standing;
    private final PicturePaste pictures;
    private GridHand hand;

    /** The clipboard of an open project; it works where the session's selection is. */
    public MapClipboard(ProjectSession session, MapView map, Tools tools, Notices notices) {
        this.session = session;
        this.map = map;
        this.tools = tools;
        this.notices = notices;
        texts = tools.texts();
        SelectionPicture picture = new SelectionPicture(map.sheetProperty()::get, tools.pixels());
        board = new SystemPasteboard(() -> picture.of(session.journeyProperty().get(), editor().selection()));
        standing = new SelectionEditor(session, board);
        pictures = new PicturePaste(session, tools, notices,
                new PicturesFromFiles(session, tools, notices, () -> map.getScene().getWindow()));
        BooleanBinding something = session.selectionProperty().isNotNull();
        cut = Action.of("cut", Material2OutlinedAL.CONTENT_CUT, () -> take(Command.CUT)).on("Shortcut+X").when(something);
        copy = Action.of("copy", Material2OutlinedAL.CONTENT_COPY, () -> take(Command.COPY)).on("Shortcut+C")
                .when(something);
        paste = Action.of("paste", Material2OutlinedAL.CONTENT_PASTE, this::paste).on("Shortcut+V");
        copyTable = Action.of("copyTable", Material2OutlinedAL.GRID_ON, this::copyTable);
        copyMermaid = Action.of("copyMermaid", null, this::copyMermaid);
        copyOutline = Action.of("copyOutline", Material2OutlinedAL.FORMAT_LIST_BULLETED, this::copyOutline);
    }

    /** Has the commands work where the cursor on the map stands, as long as the map is what is shown. */
    public void workWith(GridHand writing) {
        hand = writing;
    }

    private boolean hasCursor() {
        return hand != null && session.pictureProperty().get() == PictureKind.MAP;
    }

    private GridEditor editor() {
        return hasCursor() ? hand.editor() : standing.get();
    }

    /** The clipboard as the grid sees it, for an editor of one's own. */
    public SystemPasteboard board() {
        return board;
    }

    private void take(Command command) {
        if (!obey(command)) {
            notices.say(texts.get("copy.nothing"));
        }
    }

    private boolean obey(Command command) {
        if (hasCursor()) {
            return hand.obey(command);
        }
        GridEditor at = standing.get();
        try {
            boolean done = at.obey(command);
            if (done && command != Command.COPY) {
                select(at.selection().lead());
            }
            return done;
        } catch (IllegalChange refused) {
            notices.say(texts.get("paste.refused"));
            return true;
        }
    }

    private void paste() {
        if (board.clipping().isPresent()) {
            pasteElements();
            return;
        }
        Optional<String> text = ClipboardText.text();
        if (text.isEmpty() && pictures.paste()) {
            return;
        }
        if (text.isEmpty()) {
            notices.say(texts.get("paste.nothing"));
        } else if (!goesIntoACell(text.get()) || !pasteIntoCells()) {
            preview(text.get());
        }
    }

    private boolean pasteIntoCells() {
        boolean done = obey(Command.PASTE);
        int leftOut = editor().leftOut();
        if (leftOut > 0) {
            notices.say(texts.get("paste.leftOut", leftOut));
        }
        return done || leftOut > 0;
    }

    private void pasteElements() {
        List<Id> before = session.journeyProperty().get().ids(Kind.COMPANION).stream().toList();
        if (!obey(Command.PASTE)) {
            notices.say(texts.get("paste.nothing"));
            return;
        }
        // A companion whose stages have other names here stands nowhere on the map yet: it is shown beside it.
        Journey journey = session.journeyProperty().get();
        journey.all(Companion.class).stream().filter(who -> !before.contains(who.id())
                && journey.neededBy(who.id()).stream().noneMatch(id -> journey.get(id) instanceof Tie)).findFirst()
                .ifPresent(who -> {
                    session.selectionProperty().set(who.id());
                    notices.say(texts.get("paste.companion", who.name()));
                });
    }

    /** Words and simple lists, where something is selected that has a cell. */
    private boolean goesIntoACell(String text) {
        boolean place = session.selected() != null || hasCursor() && hand.editor().cursor().isCell();
        return place && switch (PastedText.of(text)) {
            case WORDS -> true;
            case LIST -> !BulletList.parse(text).isNested() && !(session.selected() instanceof Stage)
                    && !(session.selected() instanceof Lane);
            case TABLE, MERMAID -> false;
        };
    }

    private void preview(String text) {
        new InsertWindow(tools, text, session.cover().languageOrDefault(),
                read -> Insertion.known(read, session.journeyProperty().get()), this::insert,
                hasCursor() && hand.editor().cursor().isCell() && PastedText.of(text) == PastedText.TABLE
                        ? this::pasteIntoCells : null, notices::fail)
                .show(map.getScene().getWindow());
    }

    private void insert(org.covoyage.exchange.Draft read, boolean meets) {
        Draft draft = session.draft();
        List<Id> made = new Insertion(draft, session.project()).insert(read, stageOf(session.selected()), meets);
        if (draft.change().edits().isEmpty()) {
            notices.say(texts.get("insert.nothing"));
            return;
        }
        try {
            session.perform(new StepName("inserted", read.stages().getFirst().name()), draft.change(),
                    session.selectionProperty().get(), made.isEmpty() ? null : made.getFirst());
            select(made.isEmpty() ? null : made.getFirst());
            long stages = made.stream().filter(id -> draft.get(id, Stage.class) != null).count();
            notices.say(stages == made.size() ? texts.get("insert.done", made.size())
                    : texts.get("insert.done.into", made.size() - stages, stages));
        } catch (IllegalChange refused) {
            notices.say(texts.get("paste.refused"));
        }
    }

    /** Selects what came to be, and shows it once it is drawn. */
    private void select(Id id) {
        session.selectionProperty().set(id);
        if (id == null) {
            return;
        }
        map.sheetProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends MapSheet> sheet, MapSheet before, MapSheet now) {
                map.sheetProperty().removeListener(this);
                // The view takes over the new picture first.
                Platform.runLater(() -> map.reveal(id.value()));
            }
        });
    }

    /** The stage behind which something is inserted. */
    private static Id stageOf(Element selected) {
        return switch (selected) {
            case Stage stage -> stage.id();
            case Card card -> card.stage();
            case Touchpoint touchpoint -> touchpoint.stage();
            case Step step -> step.stage();
            case Tie tie -> tie.stage();
            case null, default -> null;
        };
    }

    private void copyTable() {
        Journey journey = session.journeyProperty().get();
        SystemPasteboard.put(new GridText(language()).block(journey));
        notices.say(texts.get("copy.table", journey.ids(Kind.STAGE).size(), journey.ids(Kind.LANE).size()));
    }

    private void copyMermaid() {
        Written written = new MermaidWriter(language()).write(null, session.journeyProperty().get());
        put(written.text());
        List<String> lost = written.findings().stream().filter(each -> each.level() != Finding.Level.UNDERSTOOD)
                .map(each -> each.sentence(texts.locale())).distinct().toList();
        String said = String.join(" ", lost.stream().limit(NAMED).toList());
        notices.say(texts.get("copy.mermaid") + (said.isEmpty() ? "" : " " + said)
                + (lost.size() > NAMED ? " " + texts.get("create.more", lost.size() - NAMED) : ""));
    }

    private void copyOutline() {
        put(new MarkdownOutline(language()).text(session.cover().title(), session.journeyProperty().get()));
        notices.say(texts.get("copy.outline"));
    }

    private Language language() {
        return session.cover().languageOrDefault();
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
