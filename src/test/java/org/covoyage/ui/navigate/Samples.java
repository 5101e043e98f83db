package org.covoyage.ui.navigate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Scenario;

/** Journeys to find one's way in. */
final class Samples {
    private Samples() {
    }

    /** The first scenario of a sample. */
    static Journey journey(String file) throws IOException {
        return ((Opened.Usable) new ProjectReader().open(Files.readAllBytes(Path.of(file)))).project().scenarios()
                .getFirst();
    }

    /** A journey with one element in it. */
    static Journey journeyOf(Element element) {
        return Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null), element));
    }
}
