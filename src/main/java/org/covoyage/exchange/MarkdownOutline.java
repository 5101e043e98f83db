package org.covoyage.exchange;

import java.util.List;
import java.util.OptionalDouble;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;

/**
 * A journey as a Markdown outline for a mail or a wiki: stages are headings, lanes bullets, cards bullets below them.
 * Empty cells are left out. {@link ListImport} reads stages, lanes and cards back. It must not know about numbers.
 */
public final class MarkdownOutline {
    private final Language language;

    /** A writer in a language. */
    public MarkdownOutline(Language language) {
        this.language = language;
    }

    /**
     * The outline, each line ending in a line feed.
     *
     * @param title of the journey; that of its scenario when {@code null}
     */
    public String text(String title, Journey journey) {
        JourneyCells cells = new JourneyCells(journey, language);
        StringBuilder out = new StringBuilder("# ")
                .append(Tidy.oneLine(title == null ? journey.scenario().name() : title)).append('\n');
        if (journey.scenario().summary() != null && !journey.scenario().summary().isBlank()) {
            out.append('\n').append(Tidy.oneLine(journey.scenario().summary())).append('\n');
        }
        Persona persona = journey.focalPersona();
        if (persona != null) {
            out.append('\n').append(LaneNames.word("persona", language)).append(colon())
                    .append(Tidy.oneLine(persona.name()));
            if (persona.description() != null) {
                out.append(", ").append(Tidy.oneLine(persona.description()));
            }
            out.append('\n');
        }
        for (Stage stage : journey.all(Stage.class)) {
            out.append("\n## ").append(Tidy.oneLine(stage.name())).append("\n\n");
            for (Lane lane : journey.all(Lane.class)) {
                List<String> texts = lane.type() == LaneType.EMOTION ? feelings(cells, stage) : cells.texts(lane, stage);
                List<String> said = texts.stream().map(Tidy::text).filter(text -> !text.isEmpty()).toList();
                if (!said.isEmpty()) {
                    out.append("- **").append(Tidy.oneLine(cells.name(lane))).append("**\n");
                    said.forEach(text -> out.append("  - ").append(text.replaceAll("\\n\\s*", "\n    ")).append('\n'));
                }
            }
        }
        return out.toString();
    }

    private List<String> feelings(JourneyCells cells, Stage stage) {
        OptionalDouble mean = cells.mean(stage, Series.CUSTOMER);
        if (mean.isEmpty()) {
            return List.of();
        }
        String number = cells.number(mean.getAsDouble()).replace('-', '−');
        return List.of((mean.getAsDouble() > 0 ? "+" : "") + number + " (−2…+2)");
    }

    private String colon() {
        return language == Language.FR ? "\u00A0: " : ": ";
    }
}
