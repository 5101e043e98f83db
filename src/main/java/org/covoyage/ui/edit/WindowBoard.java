package org.covoyage.ui.edit;

import java.util.List;
import java.util.Optional;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.file.Clipping;

/** A clipboard of one window alone, which other programs do not see. */
public final class WindowBoard implements Pasteboard {
    private Copied copied;

    @Override
    public void put(Copied what) {
        copied = what;
    }

    @Override
    public Optional<Clipping> clipping() {
        return Optional.ofNullable(copied).map(Copied::clipping);
    }

    @Override
    public Optional<List<List<String>>> block() {
        return Optional.empty();
    }
}
