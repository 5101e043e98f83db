package org.covoyage.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our style sheet with all its lengths in another size. Everything in the windows has its size from there or from the
 * size of the letters, so that pictures stay as sharp as before.
 */
final class ScaledSheet {
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w#.-])(\\d+(?:\\.\\d+)?)px");
    private static final Pattern BARE = Pattern.compile(
            "(-fx-(?:padding|spacing|hgap|vgap|pref-(?:width|height)|min-(?:width|height)|max-(?:width|height)"
                    + "|label-padding|graphic-text-gap|cell-size|icon-size|fixed-cell-size|background-radius"
                    + "|border-radius)\\s*:)([^;}]*)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w#.-])(\\d+(?:\\.\\d+)?)(?![\\w.%])");

    private ScaledSheet() {
    }

    /** Where the sheet is to be had in a size; at 1 it is the sheet itself. */
    static String at(URL sheet, double scale) {
        if (scale == 1) {
            return sheet.toExternalForm();
        }
        try (InputStream in = sheet.openStream()) {
            String scaled = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), scale);
            return "data:text/css;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a sheet with lengths so many times as long. */
    static String scaled(String rules, double scale) {
        String pixels = LENGTH.matcher(rules).replaceAll(found -> times(found.group(1), scale) + "px");
        return BARE.matcher(pixels).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + NUMBER.matcher(found.group(2)).replaceAll(number -> times(number.group(1), scale))));
    }

    private static String times(String number, double scale) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(number) * scale);
    }
}
