package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;

/** The key figures: a value one sees from afar, its name, how many it rests on, and what it should be. */
final class MeasureRow implements StackedRow {
    private static final Type VALUE = Type.bold(15);
    static final Type NAME = Type.regular(9.5);
    static final double PAD = 5;

    private record Block(LoyaltyFigures.Figure figure, String value, String error, List<String> name,
            List<String> basis, double height) {
        boolean isFew() {
            return figure.isFew();
        }
    }

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Stacks<Block> stacks;

    MeasureRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.stacks = new Stacks<>(sheet, grid, lane, data.stages().stream()
                .map(stage -> data.measures(stage).stream().map(each -> block(each, width(stage))).toList()).toList(),
                Block::height, (block, area) -> sheet.aged(data.isOld(block.figure().measure().evidence()),
                        () -> draw(block, area)), loyalty());
    }

    /** What kind of loyalty the focal customer's is, where that is known. */
    private String[] loyalty() {
        Persona focal = data.journey().focalPersona();
        return data.isHeadline() || focal == null ? new String[0] : data.relation().loyalty().types().stream()
                .filter(type -> type.persona().equals(focal.id())).map(type -> {
                    String kind = sheet.labels().of("loyalty", type.type());
                    return type.captive() ? sheet.labels().of("loyalty.captive", kind) : kind;
                }).toArray(String[]::new);
    }

    private double width(Stage stage) {
        return grid.columnWidth(data.column(stage.id()));
    }

    private Block block(Measure measure, double width) {
        double room = Math.max(12, width - 2 * PAD);
        LoyaltyFigures.Figure figure = data.marks().figure(measure.id());
        String value = Double.isNaN(figure.value()) ? "?"
                : sheet.labels().number(figure.value(), 2) + sheet.labels().unit(measure.unit());
        String error = data.isHeadline() || Double.isNaN(figure.standardError()) ? ""
                : sheet.labels().of("measure.error", sheet.labels().number(figure.standardError(), 1));
        List<String> name = sheet.wrapping().balanced(measure.name(), NAME, room);
        List<String> basis = sheet.wrapping().lines(basis(measure), NAME,
                room - (figure.isFew() ? DoubtMark.SIDE + 3 : 0), 3);
        if (basis.size() == 1 && basis.getFirst().isBlank()) {
            basis = List.of();
        }
        double height = 2 * PAD + Sheet.height(1, VALUE) + Sheet.height(name.size() + basis.size(), NAME);
        String shown = sheet.wrapping().single(value, VALUE, room);
        boolean fits = sheet.width(shown, VALUE) + 5 + sheet.width(error, NAME) <= room;
        return new Block(figure, shown, fits ? error : "", name, basis, height);
    }

    private String basis(Measure measure) {
        List<String> parts = new ArrayList<>();
        Evidence evidence = measure.evidence();
        if (evidence != null && evidence.n() != null) {
            parts.add(sheet.labels().of("n", sheet.labels().number(evidence.n(), 0)));
        }
        if (measure.target() != null && !data.isHeadline()) {
            parts.add(sheet.labels().of("measure.target",
                    sheet.labels().number(measure.target(), 2) + sheet.labels().unit(measure.unit())));
        }
        if (data.isFull() && evidence != null && evidence.source() != null) {
            Source source = data.journey().get(evidence.source(), Source.class);
            parts.add(source.title());
        }
        return String.join(" · ", parts);
    }

    @Override
    public Stacks<?> stacks() {
        return stacks;
    }

    private void draw(Block block, Bounds area) {
        Measure measure = block.figure().measure();
        sheet.noted(measure.id().value(), measure.name(), data.marks().notes().figure(block.figure(),
                (block.value() + " " + block.error()).strip()), () -> draw(block, measure, area));
    }

    private void draw(Block block, Measure measure, Bounds area) {
        String subject = measure.id().value();
        sheet.box(subject, area, 2.5, Fill.of(sheet.theme().card()), sheet.theme().isBlackAndWhite() || data.isFull()
                ? new Stroke(sheet.theme().rule(), 0.6, data.dash(measure.evidence())) : null);
        double x = area.x() + PAD;
        sheet.text(subject, block.value(), x, area.y() + PAD, VALUE, sheet.theme().ink(), area);
        sheet.text(subject, block.error(), x + sheet.width(block.value(), VALUE) + 5, area.y() + PAD + 5.2, NAME,
                sheet.theme().muted(), area);
        double y = sheet.lines(subject, block.name(), x, area.y() + PAD + Sheet.height(1, VALUE), NAME,
                sheet.theme().ink(), area);
        if (block.isFew()) {
            DoubtMark.draw(sheet, subject, x, y + 0.8);
            x += DoubtMark.SIDE + 3;
        }
        sheet.lines(subject, block.basis(), x, y, NAME, sheet.theme().muted(), area);
    }
}
