package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.LaneType;

/**
 * One card, laid out for a width: its picture, its text, its bar or quotation marks, and in full density who, how bad,
 * how known.
 */
final class CardBlock {
    static final double PAD_X = 7;
    static final double PAD_Y = 3.5;
    /** Size of its letters. */
    static final double SIZE = 10;
    /** What the bar of pains and opportunities takes of the width. */
    static final double BAR = 2;
    /** Most height of a picture in a storyboard. */
    private static final double STORYBOARD = 110;
    /** Most height of a picture above the text of another card. */
    private static final double BESIDES = 72;
    private static final Type META = Type.regular(9.5);

    private final Labels labels;
    private final Card card;
    private final LaneType lane;
    private final double width;
    private final Dash known;
    private final boolean extra;
    private final Type type;
    private final List<String> lines;
    private final List<String> meta;
    /** Height of its words with the white space around them. */
    private final double text;
    private final PictureBlock picture;

    /**
     * Lays out a card.
     *
     * @param known   the line that says how well it is known
     * @param most    most lines of text
     * @param extra   whether to show owner, severity, priority and evidence
     * @param gallery images to take the card's picture from; {@code null} leaves the picture out
     */
    CardBlock(Sheet sheet, Card card, LaneType lane, double width, Dash known, int most, boolean extra,
            Gallery gallery) {
        this.labels = sheet.labels();
        this.card = card;
        this.lane = lane;
        this.width = width;
        this.known = known;
        this.extra = extra;
        this.type = isQuote() ? Type.italic(SIZE) : Type.regular(SIZE);
        String text = isQuote() ? sheet.labels().quoted(card.text().strip()) : card.text();
        this.picture = gallery == null || card.image() == null ? null : picture(sheet, gallery);
        List<String> balanced = sheet.wrapping().balanced(text, type, textWidth());
        this.lines = picture != null && card.text().isBlank() ? List.of()
                : balanced.size() <= most ? balanced : sheet.wrapping().lines(text, type, textWidth(), most);
        this.meta = extra ? sheet.wrapping().lines(metaText(), META, textWidth() - (grade() == null ? 0 : 12), 3)
                : List.of();
        this.text = textHeight();
    }

    private PictureBlock picture(Sheet sheet, Gallery gallery) {
        double room = isStoryboard() ? width : textWidth();
        double most = isStoryboard() ? Math.min(STORYBOARD, room * 0.66) : Math.min(BESIDES, room * 0.6);
        return new PictureBlock(sheet, gallery, card.id().value(), card.image(), room, most);
    }

    /** In a storyboard the picture is the card and the text is its caption. */
    private boolean isStoryboard() {
        return lane == LaneType.IMAGES;
    }

    private boolean isQuote() {
        return card.kind() == CardKind.QUOTE || card.kind() == null && lane == LaneType.THOUGHTS;
    }

    private boolean hasBar() {
        return lane == LaneType.PAINS || lane == LaneType.OPPORTUNITIES || card.kind() == CardKind.PAIN
                || card.kind() == CardKind.OPPORTUNITY || card.kind() == CardKind.GAIN;
    }

    private boolean isPain() {
        return card.kind() == CardKind.PAIN || card.kind() == null && lane == LaneType.PAINS;
    }

    private double textWidth() {
        return Math.max(12, width - 2 * PAD_X - (hasBar() ? BAR : 0));
    }

    private Grade grade() {
        return card.evidence() == null ? null : card.evidence().grade();
    }

    private String metaText() {
        List<String> parts = new ArrayList<>();
        if (card.severity() != null) {
            parts.add(labels.of("card.severity", labels.number(card.severity(), 1)));
        }
        if (card.priority() != null) {
            parts.add(labels.of("card.priority", labels.number(card.priority(), 1)));
        }
        if (card.owner() != null) {
            parts.add(card.owner());
        }
        if (grade() != null) {
            parts.add(labels.of("grade.short", (Enum<?>) grade()));
        }
        return String.join(" · ", parts);
    }

    private boolean hasMeta() {
        return meta.stream().anyMatch(line -> !line.isBlank());
    }

    /** What it rests on. */
    Evidence evidence() {
        return card.evidence();
    }

    /** The height of its picture, 0 when it has none. */
    double pictureHeight() {
        return picture == null ? 0 : picture.height();
    }

    /** Its height when its picture stands in a frame of at least its own height. */
    double height(double frame) {
        return framed(frame) + text;
    }

    /** Where the text begins below the upper edge. */
    private double framed(double frame) {
        return picture == null ? 0 : isStoryboard() ? frame : PAD_Y + frame;
    }

    private double textHeight() {
        if (lines.isEmpty() && !hasMeta()) {
            return isStoryboard() ? 0 : PAD_Y;
        }
        return 2 * PAD_Y + Sheet.height(lines.size(), type)
                + (hasMeta() ? 2 + Sheet.height(meta.size(), META) : 0);
    }

    /** Draws itself on a sheet of the same look, its picture at the top of a frame of at least its own height. */
    void draw(Sheet sheet, double x, double top, double frame) {
        Theme theme = sheet.theme();
        Bounds area = new Bounds(x, top, width, height(frame));
        String subject = card.id().value();
        Colour tone = isPain() ? theme.pain() : theme.opportunity();
        Fill fill = Fill.of(hasBar() ? theme.tint(tone, theme.isBlackAndWhite() ? 0 : 0.09) : ground(theme));
        Stroke edge = theme.isBlackAndWhite() ? new Stroke(theme.rule(), 0.6, known)
                : extra && known != Dash.SOLID ? new Stroke(theme.tint(theme.muted(), 0.5), 0.7, known) : null;
        sheet.box(subject, area, 2.5, fill, edge);
        double textX = x + PAD_X;
        if (hasBar()) {
            Fill bar = theme.isBlackAndWhite() && !isPain() ? new Fill(theme.ground(), Hatch.RISING, theme.ink())
                    : Fill.of(tone);
            sheet.box(subject, new Bounds(x, top, 2.6, area.height()), 1.2, bar,
                    theme.isBlackAndWhite() ? Stroke.of(theme.ink(), 0.5) : null);
            textX += BAR;
        }
        if (picture != null) {
            // At the top, so that pictures of different proportions still make a row; the caption keeps its line.
            double left = isStoryboard() ? x + (width - picture.width()) / 2 : textX;
            picture.draw(left, top + (isStoryboard() ? 0 : PAD_Y));
        }
        Bounds below = new Bounds(x, top + framed(frame), width, text);
        double y = sheet.lines(subject, lines, textX, below.y() + PAD_Y, type, theme.ink(), below);
        if (hasMeta()) {
            double indent = 0;
            if (grade() != null) {
                sheet.icon(subject, EvidenceMark.icon(grade()), textX, y + 2 + 1.6, 8, theme.muted());
                indent = 12;
            }
            sheet.lines(subject, meta, textX + indent, y + 2, META, theme.muted(), below);
        }
    }

    private Colour ground(Theme theme) {
        return switch (lane) {
            case FRONT_STAGE -> theme.tint(theme.accent(), theme.isBlackAndWhite() ? 0 : 0.08);
            case THOUGHTS -> theme.ground();
            default -> theme.card();
        };
    }
}
