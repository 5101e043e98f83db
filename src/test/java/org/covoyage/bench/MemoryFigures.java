package org.covoyage.bench;

import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.testing.RandomJourney;

/** What a card takes of the memory: as part of the model, and with the drawing of the map. */
final class MemoryFigures {
    private static final int FEW = 100;
    private static final int STAGES = 20;

    private final Table table;

    MemoryFigures(Table table) {
        this.table = table;
    }

    /** By the card, between a journey of so many and one of few that is otherwise the same. */
    void print(int... sizes) {
        table.section("Memory, working density");
        for (int cards : sizes) {
            long model = used(cards, false) - used(FEW, false);
            long drawn = used(cards, true) - used(FEW, true);
            table.row(String.format("a card of %,d in the model", cards), model / (double) (cards - FEW), "bytes");
            table.row(String.format("a card of %,d with its drawing", cards), drawn / (double) (cards - FEW), "bytes");
        }
    }

    private static long used(int cards, boolean drawn) {
        Pictures pictures = new Pictures(new Lettering(), new Icons());
        Project project = RandomJourney.seed(7).stages(STAGES).lanes(18).cards(cards).touchpoints(200).companions(30)
                .project(1);
        Drawing drawing = drawn ? pictures.draw(project.cover(), project.scenarios().getFirst(),
                PictureRequest.of(Density.WORKING, Language.FR)) : null;
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        java.lang.ref.Reference.reachabilityFence(project);
        java.lang.ref.Reference.reachabilityFence(drawing);
        java.lang.ref.Reference.reachabilityFence(pictures);
        return used;
    }
}
