package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Word;

/**
 * A journey as a block for a spreadsheet: stages across, lanes down. Several cards of a cell are bullets, feelings are
 * numbers: the mean of a stage on −2…+2. {@link GridImport} reads it back. It must not know about quotation marks.
 */
public final class GridText {
    private static final String SCALE = " (−2…+2)";

    private final Language language;

    /** A writer in a language: names of lanes, decimal sign. */
    public GridText(Language language) {
        this.language = language;
    }

    /** The text that a spreadsheet pastes as cells. */
    public String text(Journey journey) {
        return DelimitedText.write(block(journey));
    }

    /** The block. */
    public Block block(Journey journey) {
        JourneyCells cells = new JourneyCells(journey, language);
        List<Stage> stages = journey.all(Stage.class);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(LaneNames.word("stage", language), stages, stage -> Tidy.oneLine(stage.name())));
        optional(rows, "goal", stages, Stage::goal);
        optional(rows, "duration", stages, Stage::duration);
        boolean curve = false;
        for (Lane lane : journey.all(Lane.class)) {
            if (lane.type() != LaneType.EMOTION) {
                rows.add(row(Tidy.oneLine(cells.name(lane)), stages,
                        stage -> cell(lane.type(), cells.texts(lane, stage))));
            } else if (!curve) {
                curve = true;
                rows.add(feelings(cells.name(lane), stages, cells, Series.CUSTOMER));
                for (Series series : List.of(Series.EMPLOYEE, Series.BELIEVED)) {
                    if (stages.stream().anyMatch(stage -> cells.mean(stage, series).isPresent())) {
                        rows.add(feelings(LaneNames.word("feelings." + Word.of(series), language),
                                stages, cells, series));
                    }
                }
            }
        }
        return new Block(rows);
    }

    private void optional(List<List<String>> rows, String name, List<Stage> stages, Function<Stage, String> value) {
        if (stages.stream().map(value).anyMatch(Objects::nonNull)) {
            rows.add(row(LaneNames.word(name, language), stages,
                    stage -> value.apply(stage) == null ? "" : Tidy.oneLine(value.apply(stage))));
        }
    }

    private static List<String> feelings(String name, List<Stage> stages, JourneyCells cells, Series series) {
        return row(Tidy.oneLine(name) + SCALE, stages, stage -> {
            OptionalDouble mean = cells.mean(stage, series);
            return mean.isPresent() ? cells.number(mean.getAsDouble()) : "";
        });
    }

    /** A name with a comma or a semicolon in it is one companion, which only a bullet can say. */
    private static String cell(LaneType type, List<String> texts) {
        boolean torn = type == LaneType.COMPANIONS && texts.size() == 1 && texts.getFirst().matches(".*[,;].*");
        return torn ? "• " + Tidy.oneLine(texts.getFirst()) : CellText.of(texts);
    }

    private static List<String> row(String name, List<Stage> stages, Function<Stage, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        stages.forEach(stage -> row.add(cell.apply(stage)));
        return row;
    }
}
