package org.covoyage.ui.create;

import javafx.scene.image.Image;
import org.covoyage.exchange.Draft;
import org.covoyage.exchange.PastedText;

/**
 * What was understood of a text.
 *
 * @param text       the text
 * @param kind       what kind of text it is
 * @param read       as it was read
 * @param draft      the same with what somebody corrected
 * @param picture    its map, small; {@code null} when there is nothing to draw
 */
record Understood(String text, PastedText kind, Draft read, Draft draft, Image picture) {
}
