package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;

/** The map: stages across, lanes down. */
public final class MapPicture {
    private final Lettering lettering;
    private final Icons icons;

    /** Draws with these letters and icons. */
    public MapPicture(Lettering lettering, Icons icons) {
        this.lettering = lettering;
        this.icons = icons;
    }

    /** The map of a journey. */
    public Drawing draw(Cover cover, Journey journey, MapRequest request) {
        Theme theme = Theme.of(request.theme());
        Type type = Type.bold(18);
        return new Drawing(960, 540, theme.ground(), List.of(new TextRun(null, cover.title(), 20, 40,
                lettering.width(cover.title(), type), type, theme.ink(), null)), cover.title(), "", null);
    }
}
