package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Presence;
import org.covoyage.edit.change.Removal;
import org.covoyage.edit.clip.Clips;
import org.covoyage.edit.clip.Pasting;
import org.covoyage.edit.clip.Target;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Project;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Title;

/** What is done to a whole selection: removed, duplicated, copied, pasted; each one step. */
final class Bulk {
    /**
     * What was drafted.
     *
     * @param about    the name of what it was done to, when it was one thing
     * @param selected what to select afterwards
     * @param leftOut  how many texts could not stand where they were to go
     */
    record Done(Draft draft, Deed deed, String about, Collection<Id> selected, int leftOut) {
        Done(Draft draft, Deed deed, String about, Collection<Id> selected) {
            this(draft, deed, about, selected, 0);
        }
    }

    private final Project project;
    private final Journey journey;
    private final Pasteboard board;
    private final LaneTitles titles;

    Bulk(Project project, Journey journey, Pasteboard board, LaneTitles titles) {
        this.project = project;
        this.journey = journey;
        this.board = board;
        this.titles = titles;
    }

    /** Removes; a companion at a stage is disconnected there, and what was found out about it is kept. */
    Done remove(Draft draft, Selection selection, boolean cut) {
        if (selection.ids().isEmpty()) {
            return null;
        }
        List<Id> rest = new ArrayList<>();
        for (Id id : selection.ids()) {
            if (journey.get(id) instanceof Tie tie) {
                new Presence(draft).disconnect(tie.companion(), tie.stage());
            } else {
                rest.add(id);
            }
        }
        new Removal(draft).remove(rest);
        return new Done(draft, cut ? Deed.CUT : Deed.REMOVED, about(selection.ids()), List.of());
    }

    Done duplicate(Draft draft, Selection selection) {
        return new Done(draft, Deed.DUPLICATED, about(selection.ids()),
                new Copies(draft).duplicate(selection.ids()).values());
    }

    /** Copies; a companion at a stage is copied as the companion. Says whether there was anything. */
    boolean copy(Grid grid, Selection selection) {
        Set<Id> meant = selection.ids().stream().map(id -> journey.get(id) instanceof Tie tie ? tie.companion() : id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Clipping clipping = Clips.of(project.cover(), journey, meant);
        Tables tables = new Tables(grid, selection.ids(), titles::of);
        if (clipping == null && tables.rows().isEmpty()) {
            return false;
        }
        board.put(new Pasteboard.Copied(clipping, tables.tsv(), tables.text()));
        return true;
    }

    Done paste(Grid grid, Draft draft, Cursor cursor) {
        int index = cursor.item() + (grid.item(cursor) == null ? 0 : 1);
        Optional<Clipping> clipping = board.clipping();
        if (clipping.isPresent()) {
            Stage stage = grid.stage(cursor.column());
            Lane lane = grid.lane(cursor.row());
            List<Id> made = new Pasting(draft, project.scenarios(), project.cover().images().stream().map(Image::id)
                    .collect(Collectors.toSet())).paste(clipping.get(), new Target(lane == null ? null : lane.id(),
                    stage == null ? null : stage.id(), index, grid.lanes().stream().map(Lane::id).toList(),
                    grid.stages().stream().map(Stage::id).toList()));
            return new Done(draft, Deed.PASTED, made.size() == 1 ? Title.of(draft.get(made.getFirst())) : "", made);
        }
        return board.block().filter(block -> !block.isEmpty()).map(block -> {
            BlockPaste paste = new BlockPaste(grid, draft, new CellWriter(draft, titles::type, grid.curve()));
            List<Id> made = paste.paste(cursor.item(index), block);
            return new Done(draft, Deed.PASTED, "", made, paste.refused());
        }).orElse(null);
    }

    private String about(Set<Id> ids) {
        if (ids.size() != 1) {
            return "";
        }
        return journey.get(ids.iterator().next()) instanceof Tie tie ? Title.of(journey.get(tie.companion()))
                : Title.of(journey.get(ids.iterator().next()));
    }
}
