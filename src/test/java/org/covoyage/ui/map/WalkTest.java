package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final MapSheet sheet = MapSheet.of(0, new Drawing(500, 500, Colour.WHITE,
            List.of(new Box("first", new Bounds(0, 0, 40, 20), 0, null, null)), "", "", null));
    private final StringProperty selected = new SimpleStringProperty();
    private final Walk walk = new Walk(() -> sheet, selected, _ -> { });

    @Test
    void fromWhatThePictureDoesNotShowOneComesToTheFirstThing() {
        walk.select("nowhere");
        assertThat(walk.current()).isEmpty();
        assertThat(walk.towards(1, 0)).isTrue();
        assertThat(selected.get()).isEqualTo("first");
    }
}
